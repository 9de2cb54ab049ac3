/** What plan, marks and notes all have to know of the parts. */
import type { ElementsData, Pillar } from "./index.ts";

/** The pillars' ids, from left to right. */
export const pillarIds = ({ pillars }: ElementsData): string[] => Object.keys(pillars);

/** The pillars, from left to right. */
export const pillarsOf = ({ pillars }: ElementsData): Pillar[] => Object.values(pillars);

/** The pillar of an id. Throws a RangeError where there is none. */
export function pillarOf({ pillars }: ElementsData, id: string): Pillar {
  const found = pillars[id];
  if (!found)
    throw new RangeError(`there is no pillar "${id}"; there are ${Object.keys(pillars).join(", ")}`);
  return found;
}

/** The side that a pillar's cracks open to: the last pillar's open to the left, where its names have room. */
export const sideOf = (data: ElementsData, id: string): 1 | -1 => (id === pillarIds(data).at(-1) ? -1 : 1);

/** Where, from the shaft's top, a crack begins. */
export const rootOf = (index: number, count: number, shaftHeight: number): number =>
  (shaftHeight * (index + 0.3)) / count;

/** How high on the front the box's crack begins, as a share of its height. */
export const BOX_ROOT = 0.42;
