/** What the router's layout hands to its drawing. */
import type { Ink, Point, Words } from "../../visual/marks.ts";
import type { Stroke } from "../../visual/strokes.ts";
import type { Card } from "../parts/card.ts";
import type { Choice } from "../parts/choices.ts";
import type { View } from "./data.ts";

export interface Scene {
  readonly strokes: readonly Stroke[];
  readonly rings: readonly Ring[];
  readonly words: readonly Words[];
  readonly references: readonly Reference[];
  readonly controls: readonly Choice<View>[];
  readonly cards: readonly Card[];
}

/** Where the question meets a hill. */
export interface Ring {
  readonly id: string;
  readonly at: Point;
  readonly ink: Ink;
  readonly fill: string;
  readonly shown: boolean;
}

/** Words that lead to the claim they stand on, with the loose end they speak of. */
export interface Reference {
  readonly id: string;
  readonly href: string;
  readonly at: Point;
  readonly words: readonly Words[];
  readonly sample: string;
  readonly width: number;
  readonly height: number;
}

/** A stroke with what most strokes have. */
export function stroke(
  id: string,
  at: Point,
  d: string,
  ink: Ink,
  shown: boolean,
  rest: Partial<Stroke> = {},
): Stroke {
  return { id, at, d, ink, shown, width: 2, dash: "none", fill: "none", ...rest };
}
