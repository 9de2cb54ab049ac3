/** A position as an address: `#/slide`, `#/slide/step`; and `#/claim/id`, which leads to where it is told. */
import type { Talk } from "../slide/slide.ts";
import { type Place, placeAt, placeOfClaim } from "./position.ts";

/** The hash of a place; the first step is left out. */
export function hashOf({ slide, step, stepIndex }: Place): string {
  const parts = stepIndex === 0 ? [slide.id] : [slide.id, step];
  return `#/${parts.map(encodeURIComponent).join("/")}`;
}

/** The place that a hash names, or the nearest that exists; the talk's first for an empty one. Never throws. */
export function placeOfHash(talk: Talk, hash: string, view?: unknown): Place {
  const [slide = "", ...rest] = hash.replace(/^#\/?/, "").split("/").map(decode);
  if (slide === "") return placeAt(talk, talk.slides[0].id, undefined, view);
  if (slide === "claim") {
    const told = placeOfClaim(talk, rest.join("/"));
    if (told) return told;
  }
  return placeAt(talk, slide, rest[0] || undefined, view);
}

/** Percent signs that encode nothing are taken as they stand. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
