/** A mesh without a centre: nodes spread evenly over a disc, each linked to its near neighbours. */
import type { Point } from "../../visual/marks.ts";

/** Turning by this angle from node to node spreads them evenly over a disc, as seeds in a sunflower. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/** `count` nodes over the disc of radius 1 around 0,0. */
export const spread = (count: number): Point[] =>
  Array.from({ length: count }, (_, index): Point => {
    const [radius, angle] = [Math.sqrt((index + 0.5) / count), index * GOLDEN_ANGLE];
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

/** Which nodes are linked, as pairs of indices: those with no third node between them (a Gabriel graph). */
export function linksOf(nodes: readonly Point[]): [number, number][] {
  const squared = (a: Point, b: Point) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2;
  return nodes.flatMap((a, i) =>
    nodes.flatMap((b, j): [number, number][] => {
      if (j <= i) return [];
      const between = (c: Point, k: number) =>
        k !== i && k !== j && squared(a, c) + squared(b, c) < squared(a, b);
      return nodes.some(between) ? [] : [[i, j]];
    }),
  );
}
