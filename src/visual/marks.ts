/** Marks that many pictures share. All take plain data and join by id. */
import type { Frame } from "./contract.ts";
import { isNews, layer } from "./layers.ts";
import { textWidth, wrapText } from "./text.ts";

/** The inks a picture may use; each theme defines them. */
export type Ink = "ink" | "quiet" | "faint" | "paper" | "left" | "right" | "limit";

/** The CSS colour of an ink. */
export const inkOf = (ink: Ink): string => `var(--${ink})`;

/** A block of text, already broken into lines; `y` is the first line's baseline. */
export interface Words {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly lines: readonly string[];
  readonly size: number;
  readonly weight: 400 | 600;
  readonly anchor: "start" | "middle" | "end";
  readonly ink: Ink;
  /** 0 hides the words from everyone; anything between is for emphasis and must keep its contrast. */
  readonly opacity: number;
}

export const LEADING = 1.25;

export interface WordsOptions {
  readonly width?: number;
  /** So many lines at most; a text that is longer ends in "…". */
  readonly most?: number;
  readonly size?: number;
  readonly weight?: 400 | 600;
  readonly anchor?: "start" | "middle" | "end";
  readonly ink?: Ink;
  readonly opacity?: number;
}

/** No frame is wider, in canvas pixels, and no words of a picture take more lines, unless told otherwise. */
const WIDEST = 1136;
const MOST_LINES = 4;

/** Words at a place, wrapped to `width` canvas pixels; 20 px regular ink unless told otherwise. */
export function words(id: string, text: string, x: number, y: number, options: WordsOptions = {}): Words {
  const { width = WIDEST, most = MOST_LINES, size = 20, weight = 400 } = options;
  const { anchor = "start", ink = "ink", opacity = 1 } = options;
  const lines = wrapText(text, width, { size, weight }, most);
  return { id, x, y, lines, size, weight, anchor, ink, opacity };
}

/** Height in canvas pixels from the first line's top to the last line's bottom. */
export const wordsHeight = ({ lines, size }: Words): number => lines.length * size * LEADING;

/** Width in canvas pixels of the widest line. */
export const wordsWidth = ({ lines, size, weight }: Words): number =>
  Math.max(0, ...lines.map((line) => textWidth(line, { size, weight })));

/** Draws blocks of text below `parent`, inside a group of its own named `className`. */
export function drawWords(parent: SVGElement, className: string, blocks: readonly Words[]): void {
  const group = layer(parent, className);
  if (!group.nodes().some((node) => isNews(node, blocks))) return;
  const text = group
    .selectAll<SVGTextElement, Words>("text")
    .data(blocks, (block) => block.id)
    .join("text")
    .filter(function (block) {
      return isNews(this, block);
    })
    .attr("data-id", (block) => block.id)
    .attr("text-anchor", (block) => block.anchor)
    .style("font-size", (block) => `${block.size}px`)
    .style("font-weight", (block) => block.weight)
    .style("fill", (block) => inkOf(block.ink))
    .style("opacity", (block) => block.opacity)
    .style("visibility", (block) => (block.opacity === 0 ? "hidden" : "inherit"))
    .style("transform", ({ x, y }) => shift(x, y));
  text
    .selectAll<SVGTSpanElement, Line>("tspan")
    .data(linesOf)
    .join("tspan")
    .attr("x", (line) => round(line.x))
    .attr("dy", (_, index) => (index === 0 ? "0" : `${LEADING}em`))
    .text((line) => line.text);
}

interface Line {
  readonly text: string;
  readonly x: number;
}

/** How far a space at a line's end moves the line, in widths of a space, so that it can be moved back. */
const hanging = { start: 0, middle: 0.5, end: 1 } as const;

/** Lines end in a space, so that those who listen, search or copy get words and not one run of letters. */
function linesOf({ lines, anchor, size, weight }: Words): Line[] {
  const x = hanging[anchor] * textWidth(" ", { size, weight });
  return lines.map((text, index) => (index < lines.length - 1 ? { text: `${text} `, x } : { text, x: 0 }));
}

/** An arrow from one point to another: a line and an open head, as one path. */
export function arrowPath(from: Point, to: Point, head = 9): string {
  const angle = Math.atan2(to[1] - from[1], to[0] - from[0]);
  const barb = (turn: number) =>
    `${round(to[0] - head * Math.cos(angle + turn))},${round(to[1] - head * Math.sin(angle + turn))}`;
  return `M${round(from[0])},${round(from[1])}L${round(to[0])},${round(to[1])}M${barb(0.5)}L${round(to[0])},${round(to[1])}L${barb(-0.5)}`;
}

/** What shapes.ts outlines. */
export type Shape = "circle" | "triangle" | "square" | "diamond" | "cross" | "star";

export type Point = readonly [x: number, y: number];

/** A place from its upper left corner. */
export interface Box extends Frame {
  readonly x: number;
  readonly y: number;
}

/** The CSS transform that moves a mark to a point. */
export const shift = (x: number, y: number): string => `translate(${round(x)}px, ${round(y)}px)`;

/** Coordinates to a hundredth of a pixel: the same on every machine, and short. */
export const round = (value: number): number => Math.round(value * 100) / 100;
