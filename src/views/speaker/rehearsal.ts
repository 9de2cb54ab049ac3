/** What a run of the talk took, step by step. Pure: moves in, seconds out. */
import type { Talk } from "../../slide/slide.ts";
import { planOf } from "./time.ts";

/** A run: where the talk was, from which moment of the watch on. Milliseconds. */
export interface Run {
  /** When it began, on the clock. */
  readonly began: number;
  readonly moves: readonly Move[];
  /** What the watch showed at its end; null while it goes on. */
  readonly lasted: number | null;
}

export interface Move {
  readonly at: number;
  readonly slide: string;
  readonly step: string;
}

/** The run with a move added; being told of the same place twice changes nothing. */
export function moved(run: Run, move: Move): Run {
  const last = run.moves.at(-1);
  if (last?.slide === move.slide && last.step === move.step) return run;
  return { ...run, moves: [...run.moves, move] };
}

/** Seconds spent on each step, by "slide/step"; a step that was visited twice counts both visits. */
export function secondsByStep({ moves, lasted }: Run, now: number): Map<string, number> {
  const spent = new Map<string, number>();
  for (const [index, { at, slide, step }] of moves.entries()) {
    const key = `${slide}/${step}`;
    const end = moves[index + 1]?.at ?? lasted ?? now;
    spent.set(key, (spent.get(key) ?? 0) + Math.max(0, end - at) / 1000);
  }
  return spent;
}

/** A line of the table: a step, what was planned for it and what each run took; all in seconds. */
export interface Line {
  readonly slide: string;
  readonly title: string;
  readonly step: string;
  readonly plan: number;
  readonly runs: readonly (number | undefined)[];
}

export function linesOf(talk: Talk, runs: readonly Run[], now: number): Line[] {
  const plan = planOf(talk);
  const spent = runs.map((run) => secondsByStep(run, now));
  return talk.slides
    .flatMap(({ id, title, steps }) => steps.map((step) => ({ slide: id, title, step })))
    .map((line, index) => ({
      ...line,
      plan: plan[index] ?? 0,
      runs: spent.map((seconds) => seconds.get(`${line.slide}/${line.step}`)),
    }));
}

/** The table as CSV (RFC 4180), one line a step, one column a run. */
export function asCsv(talk: Talk, runs: readonly Run[], now: number): string {
  const cell = (value: string) => (/[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const seconds = (value: number | undefined) => (value === undefined ? "" : value.toFixed(1));
  const head = ["slide", "title", "step", "plan", ...runs.map(({ began }) => new Date(began).toISOString())];
  const rows = linesOf(talk, runs, now).map((line) => [
    line.slide,
    line.title,
    line.step,
    seconds(line.plan),
    ...line.runs.map(seconds),
  ]);
  return [head, ...rows].map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

/** The last moment that a date can name, in milliseconds. (ECMA-262, Time Values and Time Range.) */
const LAST = 8.64e15;

export function areRuns(value: unknown): value is readonly Run[] {
  const isTime = (time: unknown) => typeof time === "number" && Math.abs(time) <= LAST;
  const isMove = ({ at, slide, step }: Move) =>
    isTime(at) && typeof slide === "string" && typeof step === "string";
  const isRun = (run: Run | null) =>
    isTime(run?.began) &&
    (run?.lasted === null || isTime(run?.lasted)) &&
    Array.isArray(run?.moves) &&
    run.moves.every(isMove);
  return Array.isArray(value) && value.every(isRun);
}
