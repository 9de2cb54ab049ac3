/** Time as a speaker reads it: how long it took, how long it should take, and what that means now. Pure. */
import { type Place, stepsBefore } from "../../show/position.ts";
import type { Slide, Talk } from "../../slide/slide.ts";

/** A stopwatch as plain data, so that it survives a reload and is the same in every window. Milliseconds. */
export interface Watch {
  /** When it was started, on the clock; null while it stands. */
  readonly since: number | null;
  /** What had passed before that. */
  readonly before: number;
  /** When the talk is to be over, as "10:45"; null where nobody said. */
  readonly until: string | null;
}

export const stopped: Watch = { since: null, before: 0, until: null };

/** Milliseconds that the watch shows at `now`. A clock that was set back shows no less than none. */
export const elapsed = ({ since, before }: Watch, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since));

export const started = (watch: Watch, now: number): Watch =>
  watch.since === null ? { ...watch, since: now } : watch;

export const paused = (watch: Watch, now: number): Watch => ({
  ...watch,
  since: null,
  before: elapsed(watch, now),
});

export function isWatch(value: unknown): value is Watch {
  const { since, before, until } = (value ?? {}) as Record<string, unknown>;
  const isTime = (time: unknown) => typeof time === "number" && Number.isFinite(time) && time >= 0;
  const isEnd = until === null || (typeof until === "string" && /^\d\d:\d\d$/.test(until));
  return (since === null || isTime(since)) && isTime(before) && isEnd;
}

/** Seconds planned for each step of the talk, in order: a slide's minutes, shared out by the words of its notes. */
export function planOf(talk: Talk): readonly number[] {
  const plan = plans.get(talk) ?? talk.slides.flatMap(planOfSlide);
  plans.set(talk, plan);
  return plan;
}

/** A watch asks at every tick and every key: words are counted once a talk. */
const plans = new WeakMap<Talk, readonly number[]>();

function planOfSlide({ steps, notes, minutes }: Slide): number[] {
  const words = steps.map((step) => (notes[step] ?? "").split(/\s+/).length);
  const all = words.reduce((sum, count) => sum + count, 0);
  return words.map((count) => (60 * minutes * count) / all);
}

/** How the talk runs against its plan, in seconds. */
export interface Pace {
  /** Over 0 ahead of the plan, under 0 behind it; 0 while the step is the one that is planned for now. */
  readonly ahead: number;
  /** What is left for the rest of this slide. */
  readonly slide: number;
  /** What is left for the whole talk: by the plan, or until its end. */
  readonly left: number;
}

/**
 * The pace at a place after `seconds`. Where the talk is to be over in `rest` seconds, that time is spread over
 * the steps that are left, in proportion to their plan; else the plan itself counts.
 */
export function paceAt(talk: Talk, place: Place, seconds: number, rest?: number): Pace {
  const plan = planOf(talk);
  const at = stepsBefore(talk, place);
  const sum = (from: number, to: number) => plan.slice(from, to).reduce((all, one) => all + one, 0);
  const [before, step, after] = [sum(0, at), plan[at] ?? 0, sum(at + 1, plan.length)];
  const ofSlide = sum(at, at + place.slide.steps.length - place.stepIndex);
  if (rest === undefined)
    return {
      ahead: Math.max(0, before - seconds) + Math.min(0, before + step - seconds),
      slide: ofSlide,
      left: step + after,
    };
  return {
    ahead: Math.max(0, rest - step - after) + Math.min(0, rest - after),
    slide: (ofSlide / (step + after)) * Math.max(0, rest),
    left: rest,
  };
}

/** Seconds from `now` until the clock shows `until`: the next time that it does, or the last within twelve hours. */
export function secondsUntil(until: string, now: number): number {
  const [hours = 0, minutes = 0] = until.split(":").map(Number);
  const end = new Date(now);
  end.setHours(hours, minutes, 0, 0);
  const half = 12 * 3600;
  const seconds = (end.getTime() - now) / 1000;
  return seconds < -half ? seconds + 2 * half : seconds > half ? seconds - 2 * half : seconds;
}

/** Seconds as a speaker reads them: 0:07, 12:30, 1:02:03; whole, without a sign. */
export function inMinutes(seconds: number): string {
  // A sum of shares of a minute may fall short of the minute by a rounding error.
  const whole = Math.floor(Math.abs(seconds) + 1e-6);
  const two = (value: number) => String(value).padStart(2, "0");
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** The pace in words; colour may repeat them, never replace them. */
export function inWords({ ahead }: Pace): string {
  if (Math.abs(ahead) < 1) return "on time";
  return `${inMinutes(ahead)} ${ahead > 0 ? "ahead" : "behind"}`;
}
