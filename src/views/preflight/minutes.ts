/** Whether what is to be said fits into the minutes it is given. Pure. */
import type { Slide, Talk } from "../../slide/slide.ts";
import { inMinutes, planOf } from "../speaker/time.ts";
import type { Row } from "./row.ts";

/** Words that a speaker says in a minute who wants to be understood. */
const PACE = 135;

/** Seconds that the notes of a slide take. Where a link leads is not said. */
export function secondsOf({ steps, notes }: Slide): number {
  const said = steps
    .map((step) => notes[step] ?? "")
    .join(" ")
    .replaceAll(/\]\([^)]*\)/g, "] ");
  const words = said.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return (60 * words.length) / PACE;
}

export function minutesRow(talk: Talk): Row {
  const plan = planOf(talk).reduce((sum, seconds) => sum + seconds, 0);
  const notes = talk.slides.reduce((sum, slide) => sum + secondsOf(slide), 0);
  const long = talk.slides
    .map((slide, index) => ({ number: index + 1, over: secondsOf(slide) - 60 * slide.minutes }))
    // A second more is no news: nobody speaks that evenly.
    .filter(({ over }) => over >= 1)
    .toSorted((a, b) => b.over - a.over);
  const found = `${inMinutes(plan)} planned for ${talk.slides.length} slides; their notes take ${inMinutes(notes)} at ${PACE} words a minute.`;
  if (long.length === 0) return { verdict: "right", found: `${found} They fit, slide by slide.` };
  const named = long.slice(0, 3).map(({ number, over }) => `${number} by ${inMinutes(over)}`);
  return {
    verdict: "mind",
    found: `${found} Too long: slide ${named.join(", ")}${long.length > 3 ? `, and ${long.length - 3} more` : ""}.`,
    todo: notes > plan ? "Say less, or plan more." : "Shorten there, or take the time from other slides.",
  };
}
