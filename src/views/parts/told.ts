/** What the deck's keys do, in words: for its help, and for whoever tries a clicker. */
import type { Told } from "./help.ts";

/** What reveal.js answers to, and what moves by steps. */
export const moves: readonly Told[] = [
  ["→ ↓ Space N", "Next step"],
  ["← ↑ P", "Previous step"],
  ["Alt + → ←", "Next, previous slide"],
  ["Home End", "First, last slide"],
  ["Esc O", "Overview"],
  ["B .", "Black screen"],
  ["F", "Full screen"],
  ["Tab", "Into the picture: then arrows, Enter"],
];

/** What the deck's own commands do, by their first key. */
export const does = {
  S: "Speaker window",
  D: "Notes beside the slide, in this window",
  C: "Sources of this slide",
  A: "The picture in words and as a table",
  I: "Parts of the picture, as a list",
  "/": "Search, or jump by number",
  T: "Paper or night",
  R: "The picture as it started",
  V: "Preflight: is all ready?",
  "?": "These keys",
} as const;
