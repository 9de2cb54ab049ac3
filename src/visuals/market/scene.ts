/** What the market's layout hands to its drawing. */
import { type Ink, inkOf, type Point, type Words } from "../../visual/marks.ts";
import type { Stroke } from "../../visual/strokes.ts";
import type { Card } from "../parts/card.ts";
import type { Choice } from "../parts/choices.ts";
import type { UseId } from "./data.ts";

export type Step = "supply" | "network" | "demand" | "inference" | "training" | "cloud";

/** Steps that share a setting: suppliers at large, the market, the network at work, the network beside its rival. */
export type Stage = "showcase" | "market" | "use" | "rival";

export const stageOf: Readonly<Record<Step, Stage>> = {
  supply: "showcase",
  network: "market",
  demand: "market",
  inference: "use",
  training: "use",
  cloud: "rival",
};

/** What is chosen by hand; `null` leaves the use to the step, and no card open. */
export type View = { readonly use: UseId | null; readonly system: string | null };

export interface Scene {
  readonly strokes: readonly Group<Stroke>[];
  readonly links: readonly Link[];
  readonly squares: readonly Square[];
  readonly discs: readonly Group<Disc>[];
  readonly words: readonly Words[];
  readonly references: readonly Reference[];
  readonly controls: readonly Choice<View>[];
  readonly cards: readonly Card[];
}

/** Marks that come and go as one, where one of each its own would have the browser start as many motions. */
export interface Group<Mark> {
  readonly id: string;
  readonly shown: boolean;
  readonly marks: readonly Mark[];
}

/** Every step holds the same marks: those that do not belong to it are hidden, so that they can come and go. */
interface Mark {
  readonly id: string;
  readonly shown: boolean;
  readonly ink: Ink;
}

/** A straight line that can move. A broken one has a gap in its middle. */
export interface Link extends Mark {
  readonly from: Point;
  readonly to: Point;
  readonly broken: boolean;
}

/** A machine, around its middle. */
export interface Square extends Mark {
  readonly at: Point;
  readonly scale: number;
  readonly fill: string;
  readonly dash: string;
}

export interface Disc {
  readonly id: string;
  readonly at: Point;
  readonly ink: Ink;
  readonly r: number;
  readonly fill: string;
}

/** Words that lead to the claim they stand on, and the room they take. */
export interface Reference {
  readonly id: string;
  readonly href: string;
  readonly text: Words;
  readonly left: number;
  readonly width: number;
}

/** A stroke with what most strokes have. */
export function stroke(id: string, d: string, ink: Ink, rest: Partial<Stroke> = {}): Stroke {
  return { id, d, ink, shown: true, at: [0, 0], scale: 1, width: 2, dash: "none", fill: "none", ...rest };
}

/** A square filled with its own ink, unless told otherwise. */
export function square(
  id: string,
  at: Point,
  scale: number,
  ink: Ink,
  shown: boolean,
  rest: Partial<Square> = {},
): Square {
  return { id, at, scale, ink, shown, fill: inkOf(ink), dash: "none", ...rest };
}
