/** The one position of a show: which slide, which of its steps, and the state of its figure. */
import type { Slide, Talk } from "../slide/slide.ts";
import type { Json } from "../visual/contract.ts";

export interface Position {
  readonly slide: string;
  readonly step: string;
  /** The figure's state, as plain JSON: what a hand has changed. */
  readonly view: Json;
}

/** A position with its slide looked up. */
export interface Place {
  readonly slide: Slide;
  readonly index: number;
  readonly step: string;
  readonly stepIndex: number;
  readonly view: Json;
}

/**
 * The place that a slide id, a step and a view name, or the nearest that exists: an unknown slide becomes
 * the one spelled most alike (or, for a number, counted from 1), an unknown step the one spelled most
 * alike or the first, an unfit view the one that the step starts with. Never throws.
 */
export function placeAt(talk: Talk, slideId: string, step?: string, view?: unknown): Place {
  const index = nearest(
    slideId,
    talk.slides.map((slide) => slide.id),
  );
  const slide = talk.slides[index] ?? talk.slides[0];
  const stepIndex = step === undefined ? 0 : nearest(step, slide.steps);
  return place(slide, index, stepIndex, view);
}

/** The place `by` steps further on (or back), across slides; held at both ends of the talk. */
export function placeBeside(talk: Talk, at: Place, by: 1 | -1): Place {
  const stepIndex = at.stepIndex + by;
  if (at.slide.steps[stepIndex] !== undefined) return place(at.slide, at.index, stepIndex);
  const slide = talk.slides[at.index + by];
  if (!slide) return at;
  return place(slide, at.index + by, by === 1 ? 0 : slide.steps.length - 1);
}

/**
 * Where a move from `before` to `now` leads from another place: a step on or back is one from there, too; what a hand
 * did to a picture counts at that picture's step alone.
 */
export function placeLikewise(talk: Talk, before: Place, now: Place, from: Place): Place {
  if (sameStep(before, now)) return sameStep(from, now) ? now : from;
  const by = ([1, -1] as const).find((by) => sameStep(placeBeside(talk, before, by), now));
  return by === undefined ? now : placeBeside(talk, from, by);
}

const sameStep = (one: Place, other: Place) => one.slide === other.slide && one.step === other.step;

/** A slide at one of its steps by number, held within the steps it has. */
export function place(slide: Slide, index: number, stepIndex: number, view?: unknown): Place {
  const held = Math.max(0, Math.min(stepIndex, slide.steps.length - 1));
  const step = slide.steps[held] ?? slide.steps[0];
  return { slide, index, step, stepIndex: held, view: slide.figure.viewOf(step, view) };
}

/** Whether two talks have the same slides with the same steps, in the same order. */
export const sameSteps = (one: Talk, other: Talk): boolean => outline(one) === outline(other);
const outline = ({ slides }: Talk) => JSON.stringify(slides.map(({ id, steps }) => [id, steps]));

/** How many steps lie before a place, from the talk's first; a talk of N steps counts from 0 to N - 1. */
export const stepsBefore = (talk: Talk, { index, stepIndex }: Place): number =>
  stepIndex + talk.slides.slice(0, index).reduce((sum, slide) => sum + slide.steps.length, 0);

/** The place with that many steps before it, held within the talk. */
export function placeAfter(talk: Talk, steps: number): Place {
  let left = Math.max(0, steps);
  for (const [index, slide] of talk.slides.entries()) {
    if (left < slide.steps.length || index === talk.slides.length - 1) return place(slide, index, left);
    left -= slide.steps.length;
  }
  return place(talk.slides[0], 0, 0);
}

/** Where a claim is told: the first slide that tells it, at that step; else the first that stands on it. */
export function placeOfClaim(talk: Talk, claim: string): Place | undefined {
  const of = (find: (slide: Slide) => boolean) => talk.slides.findIndex(find);
  const telling = of((slide) => slide.tells.has(claim));
  const index = telling >= 0 ? telling : of((slide) => slide.cites.includes(claim));
  const slide = talk.slides[index];
  return slide && place(slide, index, slide.steps.indexOf(slide.tells.get(claim) ?? ""));
}

/** Index of the name in `names` that is meant: itself, a number counted from 1, or the one spelled most alike. */
export function nearest(name: string, names: readonly string[]): number {
  const exact = names.indexOf(name);
  if (exact >= 0) return exact;
  if (/^\d{1,9}$/.test(name)) return Math.max(0, Math.min(Number(name), names.length) - 1);
  const short = name.slice(0, 64).toLowerCase();
  const distances = names.map((other) => editDistance(short, other));
  const least = Math.min(...distances);
  // Nothing in common is no hint: then the first is the safest place to stand.
  return least <= Math.max(2, short.length / 3) ? distances.indexOf(least) : 0;
}

/** Levenshtein's distance: how many letters to add, drop or change. (Wagner and Fischer 1974.) */
function editDistance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [i, letter] of [...from].entries()) {
    const next = [i + 1];
    for (const [j, other] of [...to].entries())
      next.push(
        Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1),
      );
    row = next;
  }
  return row[to.length] ?? 0;
}
