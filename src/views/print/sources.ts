/** What a slide stands on, in a line: its paragraphs, and the way to the page where all of them are told. */
import { citationsOf, type Talk } from "../../slide/slide.ts";
import { element } from "../parts/element.ts";
import { type Finder, hrefOf } from "./picture.ts";
import type { Printed } from "./plan.ts";

/** `words` as a link to the page of sources, where the file has it and this is not that page. */
export function toSources(talk: Talk, { slide }: Printed, find: Finder, words: string): HTMLElement {
  const page = talk.sources !== undefined && talk.sources !== slide.id ? find(talk.sources) : undefined;
  if (!page) return element("span", "", words);
  const link = element("a", "", words);
  link.href = hrefOf(page);
  return link;
}

/** "Sources: paragraphs 3, 5–7"; the talk's title where a slide cites nothing yet. */
export function sourcesLine(talk: Talk, printed: Printed, find: Finder): HTMLElement {
  const paragraphs = citationsOf(talk.ledger, printed.slide).map(({ place }) => place.paragraph);
  if (paragraphs.length === 0) return element("p", "from", talk.title);
  const runs = runsOf(paragraphs);
  const noun = new Set(paragraphs).size > 1 ? "paragraphs" : "paragraph";
  const line = element("p", "from", toSources(talk, printed, find, `Sources: ${noun} ${runs}`));
  if (printed.slide.id === talk.sources) line.append(` of “${talk.ledger.source.title}”`);
  return line;
}

/** Numbers in order, each once, neighbours joined: "3, 5–7". */
export function runsOf(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of [...new Set(numbers)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
