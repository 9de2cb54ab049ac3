/** The other windows of the talk: whether a speaker’s may open, and how far the windows are from one another. */
import type { Echo } from "../../show/probe.ts";
import type { Row } from "./row.ts";

/** The rounds of questions that were asked of all windows, the latest last; each holds who answered. */
export type Rounds = readonly (readonly Echo[])[];

/** So many rounds tell how it is; older ones tell how it was. */
export const KEPT_ROUNDS = 20;

/** Milliseconds that a hand does not notice. */
const UNNOTICED = 100;

/** What came of trying to open a speaker’s window. */
export type Trial = "not yet" | "opening" | "blocked" | "silent" | "heard";

export function popupsRow(trial: Trial): Row {
  switch (trial) {
    case "not yet":
      return {
        verdict: "try",
        found: "A browser tells only on a click.",
        todo: "Try it: it opens the speaker’s window.",
      };
    case "opening":
      return { verdict: "try", found: "A window was asked for; listening for it." };
    case "blocked":
      return {
        verdict: "wrong",
        found: "The browser blocked the speaker’s window.",
        todo: "Allow pop-ups beside the address bar, or press D in the deck.",
      };
    case "silent":
      return {
        verdict: "wrong",
        found: "The speaker’s window opened and was not heard.",
        todo: "Close it, reload this page and try again; or use notes beside the slide (D).",
      };
    case "heard":
      return {
        verdict: "right",
        found: "The speaker’s window opened and was heard. Put it on your own screen.",
      };
  }
}

/** What the rounds say of the windows that answer now, and of the delay of all answers that were kept. */
export function syncRow(rounds: Rounds, fromFile: boolean): Row {
  const now = rounds.at(-1) ?? [];
  const decks = now.filter(({ role }) => role === "audience");
  const speakers = now.filter(({ role }) => role === "speaker");
  if (now.length === 0)
    return {
      verdict: "try",
      found: "No other window of this talk answers.",
      todo: fromFile
        ? "Open this page by V in the deck: files are heard only by who opened them."
        : "Open the deck, and S in it for the speaker’s window.",
    };
  const delays = rounds.flat().map(({ delay }) => delay);
  const worst = Math.max(...delays);
  const found = `${counted(decks.length, "deck")} and ${counted(speakers.length, "speaker")} answer in ${inMs(median(delays))}, at worst ${inMs(worst)}, of ${counted(delays.length, "round trip")}.`;
  const stands = new Set(now.map(({ slide, step }) => `${slide}/${step}`));
  const before = new Set(rounds.at(-2)?.map(({ slide, step }) => `${slide}/${step}`));
  // A round may fall into a move; two in a row do not.
  if (stands.size > 1 && before.size > 1 && speakers.length > 0)
    return {
      verdict: "wrong",
      found: `${found} They stand apart: ${[...stands].join(" and ")}.`,
      todo: "Reload the speaker’s window: it takes over the deck’s place.",
    };
  if (decks.length === 0 || speakers.length === 0)
    return {
      verdict: "try",
      found,
      todo: fromFile
        ? "From a file only the deck is heard here; its own speaker’s window shows the delay."
        : speakers.length === 0
          ? "Press S in the deck for the speaker’s window."
          : "Open the deck: the speaker’s window finds it.",
    };
  const together = `${found} All stand at ${[...stands].join(", ")}.`;
  // One slow answer is a hiccup; one in ten is how it is.
  const slow = delays.filter((delay) => delay > UNNOTICED).length > delays.length / 10;
  return slow
    ? { verdict: "mind", found: together, todo: "Close other tabs and programs: this machine is busy." }
    : { verdict: "right", found: together };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  const [low = 0, high = 0] = [sorted[sorted.length % 2 ? middle : middle - 1], sorted[middle]];
  return (low + high) / 2;
}

const inMs = (value: number): string => `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
const counted = (count: number, what: string): string => `${count} ${what}${count === 1 ? "" : "s"}`;
