/** What the picture of the troubles is made of, once laid out; positions are in canvas pixels. */
import type { Box, Ink, Point, Words } from "../../visual/marks.ts";
import type { Stroke } from "./art.ts";
import type { TroublesView } from "./index.ts";

export type Stand = "focus" | "back" | "alike";

/** A drawing, from its top left corner. */
export interface Drawing {
  readonly id: string;
  readonly stand: Stand;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly strokes: readonly Stroke[];
}

/** What a hand presses to bring a trouble into focus: its place, its name where there is room, a rule. */
export interface Control extends Box {
  readonly id: string;
  readonly label: string;
  readonly stand: Stand;
  /** Where the name begins. All below is drawn from there and moves with it. */
  readonly at: Point;
  readonly name: readonly Words[];
  /** A path under the name while it can be pressed; a path over it once it is. */
  readonly underline: string;
  readonly tab: string;
}

/** Words that stand on a claim and link to it. */
export interface Note extends Box {
  readonly id: string;
  readonly href: string;
  readonly blocks: readonly Words[];
}

export interface Rule {
  readonly id: string;
  readonly path: string;
  readonly ink: Ink;
  readonly thick: number;
}

export interface Scene {
  readonly ink: "left" | "right";
  readonly view: TroublesView;
  readonly drawings: readonly Drawing[];
  readonly controls: readonly Control[];
  readonly rules: readonly Rule[];
  readonly notes: readonly Note[];
}
