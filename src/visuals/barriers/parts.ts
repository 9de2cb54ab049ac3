/** Marks that the three pictures of limits share: strokes, blocks, the limits' names, links to claims. */
import { select } from "d3-selection";
import type { Entry } from "../../ledger/claim.ts";
import { fieldsOf } from "../../visual/fields.ts";
import { drawLinks, drawTargets, onKeys, pressable } from "../../visual/hands.ts";
import { layer } from "../../visual/layers.ts";
import {
  type Box,
  drawWords,
  type Ink,
  inkOf,
  round,
  shift,
  type Words,
  words,
  wordsHeight,
  wordsWidth,
} from "../../visual/marks.ts";
import { drawLines, type Line } from "../../visual/strokes.ts";

/** The limit in focus, by its claim's id. */
export type FocusView = { readonly focus: string | null };

/** A remedy that limits hold back, in its side's ink. */
export interface Held {
  readonly id: string;
  readonly label: string;
  readonly ink: Ink;
}

export interface Stroke extends Line {
  readonly shown: boolean;
}

export interface Block extends Box {
  readonly id: string;
  /** What is drawn from the block's corner, where that is more than a box. */
  readonly d?: string;
  /** A CSS colour or `none`. */
  readonly fill: string;
  readonly ink: Ink;
  readonly dashes: string;
  readonly shown: boolean;
}

/** A limit's name: pressed, it comes into focus. */
export interface Tag {
  readonly id: string;
  readonly name: Words;
}

/** Words that lead to a claim. */
export interface Link {
  readonly id: string;
  readonly claim: string;
  readonly text: Words;
}

export interface Parts {
  readonly blocks: readonly Block[];
  readonly strokes: readonly Stroke[];
  readonly tags: readonly Tag[];
  readonly words: readonly Words[];
  readonly links: readonly Link[];
  readonly view: FocusView;
}

export const BROKEN = "7 6";

export const start = (): FocusView => ({ focus: null });

/** Whether a value from outside puts one of these limits, or none, in focus. */
export function acceptsFocus(limits: readonly Entry<"limit">[], value: unknown): value is FocusView {
  const view = fieldsOf(value, "focus");
  return view !== null && (view.focus === null || limits.some(({ id }) => id === view.focus));
}

/** A whole stroke that is shown, unless told otherwise. */
export const stroke = (
  id: string,
  d: string,
  ink: Ink,
  width: number,
  rest: Partial<Stroke> = {},
): Stroke => ({
  id,
  d,
  ink,
  width,
  dashes: "none",
  shown: true,
  ...rest,
});

/** Words that lead to a claim. */
export const linkTo = (claim: string, text: Words): Link => ({ id: text.id, claim, text });

/** The view without a focus on what this step does not show yet. */
export const within = (shown: readonly Entry<"limit">[], { focus }: FocusView): FocusView =>
  shown.some(({ id }) => id === focus) ? { focus } : start();

/** The ink of a limit's lines: they fade while another limit is in focus. */
export const lineInk = ({ id }: Entry<"limit">, { focus }: FocusView): Ink =>
  focus === null || focus === id ? "limit" : "faint";

/** A limit's name, in quieter ink while another is in focus. */
export function tag(
  limit: Entry<"limit">,
  { focus }: FocusView,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly anchor?: Words["anchor"] },
): Tag {
  const ink: Ink = focus === null || focus === limit.id ? "limit" : "quiet";
  const { x, y, width, anchor = "start" } = at;
  return {
    id: limit.id,
    name: words(limit.id, limit.label, x, y, { width, size: 22, weight: 600, ink, anchor }),
  };
}

/** The limit in focus, in full, with a way to where the talk makes it; nothing while none is. */
export function told(
  limits: readonly Entry<"limit">[],
  { focus }: FocusView,
  at: { readonly x: number; readonly y: number; readonly width: number },
): Link[] {
  const limit = limits.find(({ id }) => id === focus);
  if (!limit) return [];
  return [linkTo(limit.id, words("told", limit.says, at.x, at.y, { width: at.width }))];
}

export function drawParts(svg: SVGSVGElement, parts: Parts, change: (view: FocusView) => void): void {
  drawLines(layer(svg, "strokes"), parts.strokes).style("opacity", ({ shown }) => (shown ? 1 : 0));
  drawBlocks(svg, parts.blocks);
  drawTags(svg, parts, change);
  drawWords(svg, "words", parts.words);
  drawClaims(svg, parts.links);
}

function drawBlocks(svg: SVGSVGElement, blocks: readonly Block[]): void {
  layer(svg, "blocks")
    .selectAll<SVGPathElement, Block>("path")
    .data(blocks, ({ id }) => id)
    .join("path")
    .attr("data-id", ({ id }) => id)
    .attr("d", ({ d, width, height }) => d ?? `M0,0h${round(width)}v${round(height)}h${round(-width)}z`)
    .style("fill", ({ fill }) => fill)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("stroke-width", 2)
    .style("stroke-dasharray", ({ dashes }) => dashes)
    .style("opacity", ({ shown }) => (shown ? 1 : 0))
    .style("transform", ({ x, y }) => shift(x, y));
}

/** A press brings a limit into focus, a second press or Escape lets it go. */
function drawTags(svg: SVGSVGElement, { tags, view }: Parts, change: (view: FocusView) => void): void {
  const pressed = ({ id }: Tag) => view.focus === id;
  const mark = layer(svg, "tags")
    .selectAll<SVGGElement, Tag>(":scope > g")
    .data(tags, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append("g");
      entered.append("rect").attr("class", "plate");
      return entered;
    })
    .attr("data-id", ({ id }) => id);
  const plate = ({ name }: Tag) => ({
    x: round(leftOf(name) - 6),
    y: round(name.y - name.size - 3),
    width: round(wordsWidth(name) + 12),
    height: round(wordsHeight(name) + 6),
  });
  drawTargets(mark, plate);
  mark
    .select(":scope > .plate")
    .attr("x", (tag) => plate(tag).x)
    .attr("y", (tag) => plate(tag).y)
    .attr("width", (tag) => plate(tag).width)
    .attr("height", (tag) => plate(tag).height)
    .style("fill", inkOf("paper"))
    .style("stroke", (tag) => inkOf(pressed(tag) ? "limit" : "faint"))
    .style("stroke-width", (tag) => (pressed(tag) ? 3 : 1));
  mark.each(function ({ name }) {
    drawWords(this, "name", [name]);
  });
  pressable(
    mark,
    ({ name }) => name.lines.join(" "),
    (tag) => change({ focus: pressed(tag) ? null : tag.id }),
    pressed,
  );
  onKeys(mark, { Escape: () => change({ focus: null }) });
}

function drawClaims(svg: SVGSVGElement, links: readonly Link[]): void {
  const linked = links.map((link) => ({ ...link, href: `#/claim/${link.claim}` }));
  const target = ({ text }: Link) => ({
    x: leftOf(text),
    y: text.y - 20,
    width: wordsWidth(text),
    height: wordsHeight(text) + 2,
  });
  const link = drawLinks(layer(svg, "links"), linked, target).attr("data-id", ({ id }) => id);
  link.each(function ({ text }) {
    drawWords(this, "words", [text]);
    select(this).selectAll("text").style("text-decoration", "underline");
  });
}

const leftOf = (text: Words): number =>
  text.x - wordsWidth(text) * { start: 0, middle: 0.5, end: 1 }[text.anchor];
