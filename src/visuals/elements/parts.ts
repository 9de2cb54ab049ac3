/** What plan, marks and notes all have to know of the parts. */
import type { PillarId } from "./index.ts";

/** The pillars, from left to right; each is a step of its own. */
export const pillarIds = ["compute", "algorithms", "data"] as const;

/** The side that a pillar's cracks open to: the last pillar's open to the left, where its names have room. */
export const sideOf = (id: PillarId): 1 | -1 => (id === pillarIds[pillarIds.length - 1] ? -1 : 1);

/** Where, from the shaft's top, a crack begins. */
export const rootOf = (index: number, count: number, shaftHeight: number): number =>
  (shaftHeight * (index + 0.3)) / count;

/** How high on the front the box's crack begins, as a share of its height. */
export const BOX_ROOT = 0.42;
