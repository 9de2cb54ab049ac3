/** Which pages a print of the talk has, in order: for the page that draws them, and for whoever checks the file. */
import { nearest, type Place, place } from "../../show/position.ts";
import type { Slide, Talk } from "../../slide/slide.ts";

/** What a page shows: a slide, a slide with its notes and sources below it, or some slides with room to write. */
export const forms = ["slides", "notes", "handout"] as const;
export type Form = (typeof forms)[number];

/** Sheets that notes and handouts are printed on. */
export const papers = ["a4", "letter"] as const;
export type Paper = (typeof papers)[number];

/** How many slides a page of a handout may hold. */
export const handouts = [2, 3, 4] as const;

/** What is asked for. */
export interface PrintOptions {
  readonly form: Form;
  /** One page a step; else one page a slide, at its last step. */
  readonly steps: boolean;
  /** Slides from one to another, by id, number or section, both included: `a..b`, `a..`, `..b`, `a`. */
  readonly slides?: string;
  readonly paper: Paper;
  /** Slides a page, of a handout. */
  readonly handout: number;
}

/** A slide at a step, as it stands on some page. */
export interface Printed extends Place {
  /** Names the place within the file: links lead to it. */
  readonly id: string;
  /** The first picture of its slide: it has the heading, those after it repeat the words. */
  readonly first: boolean;
}

/** What stands on one page: one slide, or, on a handout, as many as it holds. */
export interface PrintPage {
  /** What a reader's page box shows: slide and step. */
  readonly label: string;
  readonly printed: readonly [Printed, ...Printed[]];
}

/** A slide was asked for that there is not; the message is for a person. */
export class UnknownSlide extends RangeError {}

/**
 * The pages that `options` ask for.
 * @throws UnknownSlide where `slides` names one that the talk does not have
 */
export function planPages(talk: Talk, options: PrintOptions): PrintPage[] {
  const printed = placesOf(talk, options).map(
    (at): Printed => ({
      ...at,
      id: options.steps ? `${at.slide.id}.${at.step}` : at.slide.id,
      first: !options.steps || at.stepIndex === 0,
    }),
  );
  const size = options.form === "handout" ? options.handout : 1;
  const pages: PrintPage[] = [];
  for (let start = 0; start < printed.length; start += size) {
    const [head, ...rest] = printed.slice(start, start + size);
    if (!head) continue;
    const label = [head, ...rest].map(labelOf).join(", ");
    pages.push({ label, printed: [head, ...rest] });
  }
  return pages;
}

/** `the-scale, level`; a slide of one step needs no more than its name. */
const labelOf = ({ slide, step }: Place): string =>
  slide.steps.length > 1 ? `${slide.id}: ${step}` : slide.id;

function placesOf(talk: Talk, { slides, steps }: PrintOptions): Place[] {
  const [from, to] = rangeOf(talk.slides, slides);
  return talk.slides
    .slice(from, to + 1)
    .flatMap((slide, offset) =>
      steps
        ? slide.steps.map((_, stepIndex) => place(slide, from + offset, stepIndex))
        : [place(slide, from + offset, slide.steps.length - 1)],
    );
}

/** First and last index of `a..b`; all slides where nothing is asked for. */
function rangeOf(all: readonly Slide[], asked = ".."): readonly [number, number] {
  const [from = "", to = from, ...more] = asked.split("..");
  if (more.length > 0) throw new UnknownSlide(`"${asked}" is no range of slides; one is written a..b`);
  const first = from === "" ? 0 : (indicesOf(all, from)[0] ?? 0);
  const last = to === "" ? all.length - 1 : (indicesOf(all, to).at(-1) ?? all.length - 1);
  if (first > last)
    throw new UnknownSlide(`the range ${asked} ends before it begins: did you mean ${to}..${from}?`);
  return [first, last];
}

/** The slides that a name means: an id, a number from 1, a section of the source, or a word that only one id has. */
function indicesOf(all: readonly Slide[], name: string): number[] {
  const ids = all.map(({ id }) => id);
  const where = (fits: (slide: Slide, index: number) => boolean) =>
    [...all.entries()].filter(([index, slide]) => fits(slide, index)).map(([index]) => index);
  const named = where(({ id }) => id === name);
  if (named.length > 0) return named;
  const numbered = where((_, index) => /^\d{1,9}$/.test(name) && index === Number(name) - 1);
  if (numbered.length > 0) return numbered;
  const within = where(({ section }) => section === name || section.startsWith(`${name}/`));
  if (within.length > 0) return within;
  const worded = where(({ id }) => id.split("-").includes(name));
  if (worded.length === 1) return worded;
  throw new UnknownSlide(`there is no slide "${name}"; the nearest is "${ids[nearest(name, ids)]}"`);
}
