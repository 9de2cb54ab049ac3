/** The outline of an article: a section a heading, with ids that nest as the headings do. */
import type { Section } from "../../ledger/source.ts";
import type { Block } from "./formats/block.ts";

/** A section with its id, as outlines are made and renewed. */
export interface Outlined extends Section {
  readonly id: string;
}

/** A heading, and the number of its paragraph. */
export interface Heading {
  readonly text: string;
  readonly level: number;
  readonly at: number;
}

export const headingsOf = (paragraphs: readonly Block[]): Heading[] =>
  paragraphs.flatMap(({ text, level }, index) =>
    level === undefined ? [] : [{ text, level, at: index + 1 }],
  );

/**
 * The sections of an article. What stands before the first heading is its opening; an article without
 * headings is one section.
 */
export function outlineOf(paragraphs: readonly Block[]): Outlined[] {
  const headings = headingsOf(paragraphs);
  const [first] = headings;
  if (!first) return [{ id: "article", name: "Article", at: 1 }];
  const outline: Outlined[] = first.at > 1 ? [{ id: "opening", name: "Opening", at: 1 }] : [];
  for (const heading of headings) outline.push(sectionOf(heading, headings, outline));
  return outline;
}

/** The section that a heading begins, under the section of the heading above it, with an id of its own. */
export function sectionOf(
  heading: Heading,
  headings: readonly Heading[],
  outline: readonly Outlined[],
): Outlined {
  const name = heading.text.replace(/^(\d+([.)]\d*)*|[IVX]+\.)\s+(?=\S)/, "");
  const above = headings.findLast(({ at, level }) => at < heading.at && level < heading.level);
  const parent = above && outline.findLast(({ at }) => at === above.at);
  const slug = [parent?.id, slugOf(name) || "section"].filter(Boolean).join("/");
  const taken = (id: string) => outline.some((section) => section.id === id);
  let id = slug;
  for (let number = 2; taken(id); number++) id = `${slug}-${number}`;
  return { id, name, at: heading.at };
}

/** In characters: an id is read in addresses and errors. */
const longestSlug = 32;

/** The first words of a name as they stand in an id: letters and digits of any script, joined by "-". */
export function slugOf(name: string): string {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC")
    .toLowerCase()
    .replace(/['’]/g, "");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const fitting = words.findIndex((_, index) => words.slice(0, index + 1).join("-").length > longestSlug);
  const slug = words.slice(0, fitting < 0 ? words.length : Math.max(fitting, 1)).join("-");
  // A key that is a number would come first in the outline, wherever it is written.
  return /^\d+$/.test(slug) ? `section-${slug}` : slug;
}
