/** Whether this browser keeps watch, runs and type size, and whether the watch is ready for a talk. */
import { areRuns } from "../speaker/rehearsal.ts";
import { elapsed, inMinutes, isWatch } from "../speaker/time.ts";
import type { Row } from "./row.ts";

export interface KeptFacts {
  readonly allowed: boolean;
  /** Milliseconds that the watch shows. */
  readonly watch: number;
  readonly running: boolean;
  readonly runs: number;
}

/** What is kept under `key`. */
export function keptNow(key: string): KeptFacts {
  const nothing = { allowed: false, watch: 0, running: false, runs: 0 };
  try {
    const trial = `${key} preflight`;
    localStorage.setItem(trial, "1");
    localStorage.removeItem(trial);
    const read = (name: string): unknown => JSON.parse(localStorage.getItem(`${key} ${name}`) ?? "null");
    const [watch, runs] = [read("watch"), read("runs")];
    return {
      allowed: true,
      watch: isWatch(watch) ? elapsed(watch, Date.now()) : 0,
      running: isWatch(watch) && watch.since !== null,
      runs: areRuns(runs) ? runs.length : 0,
    };
  } catch {
    return nothing;
  }
}

export function keptRow({ allowed, watch, running, runs }: KeptFacts): Row {
  if (!allowed)
    return {
      verdict: "mind",
      found: "Nothing may be kept: watch, rehearsals and type size are lost with their window.",
      todo: "Allow this address to keep data (cookies).",
    };
  const found = `Watch, rehearsals and type size are kept; ${runs} ${runs === 1 ? "run" : "runs"} so far.`;
  if (watch < 1000) return { verdict: "right", found: `${found} The watch stands at 0:00.` };
  return {
    verdict: "mind",
    found: `${found} The watch ${running ? "runs, and shows" : "stands at"} ${inMinutes(watch / 1000)}.`,
    todo: "Reset it in the speaker’s window before you begin.",
  };
}
