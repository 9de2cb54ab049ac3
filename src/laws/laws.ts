/**
 * What every slide keeps, at every step, as far as the page alone can tell: held by the tests of a talk, run live
 * in the gallery. A law looks at a slide that stands on the page and answers with what breaks it, a line each.
 */
import { type Canvas, canvases } from "../slide/layout.ts";
import type { Ledger, Slide, Talk } from "../slide/slide.ts";
import { type Theme, themes } from "../theme/theme.ts";
import type { Table } from "../visual/contract.ts";
import { behind, contrast } from "./contrast.ts";
import { controls, outsideFrame, overflowing, overlappingTexts, tooSmall } from "./geometry.ts";
import { readable } from "./markup.ts";
import { ledgerNumbers } from "./numbers.ts";
import { seen, stand, wear } from "./stand.ts";

/** Nothing a person must read is smaller, in canvas pixels. */
const FLOOR = 20;
/** Nothing a person must hit is smaller, in screen pixels at 1280 x 720. */
const TARGET = 24;
/** WCAG 2.2's least contrast of text, level AA. */
const CONTRAST = 4.5;
/** The deck's own line at the foot of each canvas, in canvas pixels. */
const FOOT = { wall: 52, hand: 16 } as const satisfies Record<Canvas, number>;

/** A slide at a step, and an article on the page to draw it in. */
export interface Case {
  readonly host: HTMLElement;
  readonly talk: Talk;
  readonly slide: Slide;
  readonly step: string;
}

export interface Law {
  /** What a step does that keeps it: "keeps everything in its place". */
  readonly says: string;
  /** What breaks it, a line each; nothing where it is kept. */
  broken(at: Case): readonly string[] | Promise<readonly string[]>;
}

export const laws: readonly Law[] = [
  { says: "looks the same from wherever it is reached", broken: differsByWay },
  ...(["wall", "hand"] as const).map((canvas) => ({
    says: `keeps everything in its place on the ${canvas}`,
    broken: (at: Case) => misplaced(at, canvas),
  })),
  ...themes.map((theme) => ({
    says: `is easy to read in ${theme}`,
    broken: (at: Case) => unreadable(at, theme),
  })),
  { says: "is also told in words", broken: untold },
  { says: "is also told as a table", broken: untabled },
  { says: "can be worked by any hand", broken: outOfReach },
  { says: "shows no number that the ledger does not hold", broken: invented },
];

function differsByWay({ host, talk, slide, step }: Case): string[] {
  stand(host, slide, step);
  const fresh = readable(host);
  const reachedFrom = (from: Slide, at: string) => {
    stand(host, from, at);
    stand(host, slide, step);
    return readable(host) === fresh ? [] : [`another picture when reached from ${from.id}/${at}`];
  };
  // A picture goes on from slide to slide where both have the same one.
  const kin = talk.slides.filter(({ figure }) => figure.name === slide.figure.name);
  return [
    ...slide.steps.flatMap((at) => reachedFrom(slide, at)),
    ...kin.flatMap((other) => reachedFrom(other, other.steps.at(-1) ?? other.steps[0])),
  ];
}

function misplaced({ host, slide, step }: Case, canvas: Canvas): string[] {
  stand(host, slide, step, canvas);
  const { width, height } = canvases[canvas];
  const size = `${host.offsetWidth} x ${host.offsetHeight}`;
  return [
    ...(size === `${width} x ${height}` ? [] : [`is ${size}, not ${width} x ${height}`]),
    ...outsideFrame(host),
    ...overflowing(host, FOOT[canvas]),
    ...overlappingTexts(host),
    ...tooSmall(host, FLOOR),
  ];
}

function unreadable({ host, slide, step }: Case, theme: Theme): string[] {
  wear(theme);
  stand(host, slide, step);
  const page = getComputedStyle(host).backgroundColor;
  return [...host.querySelectorAll<SVGTextElement>("svg text")]
    .filter((text) => seen(text) && text.textContent?.trim())
    .map((text) => ({ text, ratio: contrast(getComputedStyle(text).fill, behind(text, page)) }))
    .filter(({ ratio }) => ratio < CONTRAST)
    .map(({ text, ratio }) => `${ratio.toFixed(2)}:1 for “${text.textContent}”`);
}

/** Three words at least: fewer describe nothing. */
const isTold = (words: string | null | undefined) => /\w{2,}.*\w{2,}.*\w{2,}/s.test(words ?? "");

function untold({ host, slide, step }: Case): string[] {
  stand(host, slide, step);
  return [
    ...(isTold(host.querySelector("svg")?.getAttribute("aria-label"))
      ? []
      : ["its picture is not described"]),
    ...(slide.notes[step]?.trim() ? [] : ["it has no notes"]),
  ];
}

/**
 * Every word that the picture writes stands in its table or its description, in any form and order. Buttons
 * and ornament are no part of what it tells.
 */
async function untabled({ host, slide, step }: Case): Promise<string[]> {
  stand(host, slide, step);
  const view = slide.figure.start(step);
  const table = await slide.figure.table(step, view);
  const told = [table.caption, ...table.columns, ...table.rows.flat(), slide.figure.describe(step, view)];
  const words = new Set(wordsIn(told.join(" ")));
  const missing = [...host.querySelectorAll("svg text:not([role=button] *)")]
    .filter((text) => seen(text) && !text.closest("[aria-hidden=true]"))
    .map(textOf)
    .filter((text) => wordsIn(text).some((word) => !words.has(word)));
  return [...shapeless(table), ...missing.map((text) => `neither table nor description holds “${text}”`)];
}

/** Words and numbers, whatever their case. */
const wordsIn = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** The text of a mark; its lines are words apart. */
const textOf = (text: Element): string =>
  text.children.length
    ? [...text.children].map((line) => line.textContent).join(" ")
    : (text.textContent ?? "");

/** What keeps a table from being one. */
const shapeless = ({ caption, columns, rows }: Table): string[] => [
  ...(isWord(caption) ? [] : ["its table has no caption"]),
  ...(rows.length > 0 ? [] : ["its table has no rows"]),
  ...rows
    .filter((row) => row.length !== columns.length)
    .map((row) => `a row of ${row.length} under ${columns.length} columns`),
  ...[columns, ...rows]
    .flat()
    .filter((cell) => !isWord(cell))
    .map(() => "a cell without words"),
];

const isWord = (text: string): boolean => wordsIn(text).length > 0;

function outOfReach({ host, slide, step }: Case): string[] {
  stand(host, slide, step);
  const hands = controls(host);
  const found = hands.flatMap((control) => {
    const name = control.getAttribute("aria-label") ?? control.textContent ?? "";
    const { width, height } = control.getBoundingClientRect();
    control.focus();
    return [
      ...(Math.min(width, height) < TARGET
        ? [`“${name}” is ${Math.round(width)} x ${Math.round(height)}`]
        : []),
      ...(document.activeElement === control ? [] : [`“${name}” takes no focus`]),
      ...(getComputedStyle(control).outlineStyle === "none" ? [`“${name}” does not show its focus`] : []),
    ];
  });
  const byTab = hands.length === 0 || hands.some((control) => control.tabIndex >= 0);
  return byTab ? found : [...found, "Tab does not reach the picture"];
}

function invented({ host, talk, slide, step }: Case): string[] {
  stand(host, slide, step);
  const held = heldBy(talk.ledger);
  const shown = [...host.querySelectorAll("svg text, .title, .point")]
    .filter(seen)
    .flatMap((text) => (text.textContent ?? "").match(/(?<![\w.])\d+(?![\w.]*[a-z])/gi) ?? []);
  return shown
    .filter((number) => !held.has(Number(number)))
    .map((number) => `${number}, which no claim says in digits`);
}

const heldBy = (ledger: Ledger): ReadonlySet<number> => {
  const held = numbers.get(ledger) ?? ledgerNumbers(ledger);
  numbers.set(ledger, held);
  return held;
};
const numbers = new WeakMap<Ledger, ReadonlySet<number>>();
