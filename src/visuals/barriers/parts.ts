/** Marks that the three pictures of limits share: strokes, blocks, the limits' names, links to claims. */
import { select } from "d3-selection";
import type { Entry } from "../../ledger/claim.ts";
import { onKeys, pressable } from "../../visual/hands.ts";
import {
  drawWords,
  type Ink,
  inkOf,
  round,
  type Words,
  words,
  wordsHeight,
  wordsWidth,
} from "../../visual/marks.ts";

/** The limit in focus, by its claim's id. */
export type FocusView = { readonly focus: string | null };

/** A remedy that limits hold back, in its side's ink. */
export interface Held {
  readonly id: string;
  readonly label: string;
  readonly ink: Ink;
}

export interface Stroke {
  readonly id: string;
  readonly d: string;
  readonly ink: Ink;
  readonly width: number;
  readonly dashes: string;
  readonly shown: boolean;
}

export interface Block {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
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

/** Whether a value from outside puts one of these claims, or none, in focus. */
export function acceptsFocus(ids: readonly string[], value: unknown): value is FocusView {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const { focus, ...rest } = value as Record<string, unknown>;
  return Object.keys(rest).length === 0 && (focus === null || ids.some((id) => id === focus));
}

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
  return [{ id: "told", claim: limit.id, text: words("told", limit.says, at.x, at.y, { width: at.width }) }];
}

export function drawParts(svg: SVGSVGElement, parts: Parts, change: (view: FocusView) => void): void {
  drawStrokes(svg, parts.strokes);
  drawBlocks(svg, parts.blocks);
  drawTags(svg, parts, change);
  drawWords(svg, "words", parts.words);
  drawLinks(svg, parts.links);
}

function drawBlocks(svg: SVGSVGElement, blocks: readonly Block[]): void {
  layer(svg, "blocks")
    .selectAll<SVGRectElement, Block>("rect")
    .data(blocks, ({ id }) => id)
    .join("rect")
    .order()
    .attr("data-id", ({ id }) => id)
    .attr("width", ({ width }) => round(width))
    .attr("height", ({ height }) => round(height))
    .style("fill", ({ fill }) => fill)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("stroke-width", 2)
    .style("stroke-dasharray", ({ dashes }) => dashes)
    .style("opacity", ({ shown }) => (shown ? 1 : 0))
    .style("transform", ({ x, y }) => `translate(${round(x)}px, ${round(y)}px)`);
}

function drawStrokes(svg: SVGSVGElement, strokes: readonly Stroke[]): void {
  layer(svg, "strokes")
    .selectAll<SVGPathElement, Stroke>("path")
    .data(strokes, ({ id }) => id)
    .join("path")
    .order()
    .attr("data-id", ({ id }) => id)
    .attr("d", ({ d }) => d)
    .style("fill", "none")
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("stroke-width", ({ width }) => width)
    .style("stroke-dasharray", ({ dashes }) => dashes)
    .style("opacity", ({ shown }) => (shown ? 1 : 0));
}

/** A press brings a limit into focus, a second press or Escape lets it go. */
function drawTags(svg: SVGSVGElement, { tags, view }: Parts, change: (view: FocusView) => void): void {
  const pressed = ({ id }: Tag) => view.focus === id;
  const mark = layer(svg, "tags")
    .selectAll<SVGGElement, Tag>(":scope > g")
    .data(tags, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append("g");
      entered.append("rect");
      return entered;
    })
    .order()
    .attr("data-id", ({ id }) => id);
  mark
    .select(":scope > rect")
    .attr("x", ({ name }) => round(leftOf(name) - 6))
    .attr("y", ({ name }) => round(name.y - name.size - 3))
    .attr("width", ({ name }) => round(wordsWidth(name) + 12))
    .attr("height", ({ name }) => round(wordsHeight(name) + 6))
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

function drawLinks(svg: SVGSVGElement, links: readonly Link[]): void {
  const link = layer(svg, "links")
    .selectAll<SVGAElement, Link>(":scope > a")
    .data(links, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append<SVGAElement>("svg:a");
      entered.append("rect").style("fill", "transparent");
      return entered;
    })
    .order()
    .attr("data-id", ({ id }) => id)
    .attr("href", ({ claim }) => `#/claim/${claim}`);
  link
    .select("rect")
    .attr("x", ({ text }) => round(leftOf(text)))
    .attr("y", ({ text }) => round(text.y - 20))
    .attr("width", ({ text }) => round(wordsWidth(text)))
    .attr("height", ({ text }) => round(wordsHeight(text) + 2));
  link.each(function ({ text }) {
    drawWords(this, "words", [text]);
    select(this).selectAll("text").style("text-decoration", "underline");
  });
}

const leftOf = (text: Words): number =>
  text.x - wordsWidth(text) * { start: 0, middle: 0.5, end: 1 }[text.anchor];

/** The group of a layer, below the svg, always in the same order. */
const layer = (svg: SVGSVGElement, name: string) =>
  select(svg).selectAll<SVGGElement, string>(`:scope > g.${name}`).data([name]).join("g").attr("class", name);
