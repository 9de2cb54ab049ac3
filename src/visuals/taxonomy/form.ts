/** What the tree, the columns and the focus have in common: places for the same nodes, runs for the same strands. */
import type { Frame } from "../../visual/contract.ts";
import { type Point, round } from "../../visual/marks.ts";
import { textWidth } from "../../visual/text.ts";
import type { TaxonomyData } from "./data.ts";

/** Names are set at this size and scaled up from it, so that a name can grow while it travels. */
export const SIZE = 20;

/** Room that a direction's count takes, numeral and words, in canvas pixels. */
export const COUNT = 220;

/** One arrangement of all nodes. Whatever a form does not place is not shown. */
export interface Form {
  /** By node id; nodes that wait hidden have a place too, so that they come out of it. */
  readonly nodes: Map<string, Place>;
  /** By system id: its strand's three runs, root to direction, direction to category, category to system. */
  readonly strands: Map<string, readonly [Run, Run, Run]>;
  /** By system id: where what it does is told. */
  readonly does: Map<string, Block>;
  /** By direction id: where its sentence stands. */
  readonly says: Map<string, Block>;
  /** By direction id: where its count stands (the numeral's left end and baseline), and the brace beside it. */
  readonly counts: Map<string, Count>;
  /** Where the remedy of the one category in focus is told. */
  readonly remedy?: Block;
  /** The width of a strand's stroke. */
  readonly stroke: number;
  /** Where a card lies, in room that no name needs. */
  readonly card: { readonly x: number; readonly y: number; readonly width: number };
}

/** A name's left end and baseline. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly shown: boolean;
  /** The width that the name is cut to; else it may reach the frame's edge. */
  readonly room?: number;
  /** In two lines rather than one; only names of two parts can be. */
  readonly stacked?: boolean;
  /** Steps back, as in an index. */
  readonly quiet?: boolean;
}

export interface Block {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
}

export interface Count {
  readonly x: number;
  readonly y: number;
  readonly brace: readonly [Point, Point];
  readonly shown: boolean;
}

/** A piece of a strand: straight, one bend, straight; the bend runs parallel to its bundle's middle, `offset` below. */
export interface Run {
  readonly from: Point;
  readonly bend: readonly [Point, Point];
  readonly to: Point;
  readonly offset: number;
}

/** What a form is made for. */
export interface Ask {
  readonly data: TaxonomyData;
  readonly frame: Frame;
  /** The system whose card lies open, and the height that the card needs at a width. */
  readonly open: { readonly id: string; height(width: number): number } | null;
  /** Whether the way back needs its place at the top right. */
  readonly back: boolean;
}

export const emptyForm = (): Omit<Form, "card" | "stroke"> => ({
  nodes: new Map(),
  strands: new Map(),
  does: new Map(),
  says: new Map(),
  counts: new Map(),
});

/** The room kept clear above a card that lies below something. */
export const CLEAR = 12;
/** From one rule to the next where strands lie as rules, and the width of their strokes. */
export const RULE_GAP = 3;
export const RULE_STROKE = 1.5;
/** No line of a card breaks at this width. */
export const CARD_WIDTH = 450;
/** From a system's bud to its name. */
export const BUD = 16;

/** Widths of names before they are scaled: of directions and systems, and of categories, which are set lighter. */
export const nameWidth = (name: string): number => textWidth(name, { size: SIZE, weight: 600 });
export const categoryWidth = (name: string): number => textWidth(name, { size: SIZE, weight: 400 });

/** How far strand `index` of `count` lies below the middle of its bundle. */
export const spread = (index: number, count: number, gap: number): number => (index - (count - 1) / 2) * gap;

/** The top of something `height` high that is to stand with its middle at `y`, but between `top` and `bottom`. */
export const near = (y: number, height: number, top: number, bottom: number): number =>
  Math.max(top, Math.min(y - height / 2, bottom - height));

/** A straight run. */
export const rule = (x0: number, x1: number, y: number): Run => ({
  from: [x0, y],
  bend: [
    [x0 + (x1 - x0) * 0.3, y],
    [x0 + (x1 - x0) * 0.7, y],
  ],
  to: [x1, y],
  offset: 0,
});

/** All of a run at one point: nothing to see, but a place to grow from. */
export const point = (x: number, y: number): Run => rule(x, x, y);

/** A run as a path. Coordinates are as seen from `origin`. Every run has the same commands, so that CSS can carry one into another. */
export function runPath({ from, bend: [a, b], to, offset }: Run, origin: Point = [0, 0]): string {
  const middle = (a[0] + b[0]) / 2;
  // A strand that only shifts down would crowd its neighbours where the bundle is steep: it moves along
  // the bundle's normal there instead. The two handles weigh three quarters at the middle of the bend.
  const steepness = Math.atan2(2 * (b[1] - a[1]), b[0] - a[0]);
  const dx = (-Math.sin(steepness) * offset) / 0.75;
  const dy = offset + ((Math.cos(steepness) - 1) * offset) / 0.75;
  const at = (x: number, y: number) => `${round(x - origin[0])},${round(y - origin[1])}`;
  return [
    `M${at(from[0], from[1] + offset)}`,
    `L${at(a[0], a[1] + offset)}`,
    `C${at(middle + dx, a[1] + dy)} ${at(middle + dx, b[1] + dy)} ${at(b[0], b[1] + offset)}`,
    `L${at(to[0], to[1] + offset)}`,
  ].join("");
}
