/** Small shapes told apart at a glance, all of the same weight: each covers the area it is asked to. */
import { type Point, round, type Shape } from "./marks.ts";

/** Points on a circle of radius 1, evenly from the top; `radii` are taken in turn. */
const around = (count: number, ...radii: readonly [number, ...number[]]): Point[] =>
  Array.from({ length: count }, (_, index) => {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    const radius = radii[index % radii.length] ?? radii[0];
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

const outlines: Readonly<Record<Exclude<Shape, "circle">, readonly Point[]>> = {
  triangle: around(3, 1),
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: around(4, 1, 0.6),
  cross: [
    [-1, -3],
    [1, -3],
    [1, -1],
    [3, -1],
    [3, 1],
    [1, 1],
    [1, 3],
    [-1, 3],
    [-1, 1],
    [-3, 1],
    [-3, -1],
    [-1, -1],
  ],
  // The inner corners of a pentagram: 1 / φ².
  star: around(10, 1, 0.382),
};

/** The outline of a shape that covers `area` square canvas pixels, as an SVG path about (0, 0). */
export function shapePath(shape: Shape, area: number): string {
  if (shape === "circle") {
    const r = round(Math.sqrt(area / Math.PI));
    return `M${r},0A${r},${r} 0 1 1 ${-r},0A${r},${r} 0 1 1 ${r},0Z`;
  }
  const points = outlines[shape];
  const scale = Math.sqrt(area / areaOf(points));
  return `M${points.map(([x, y]) => `${round(x * scale)},${round(y * scale)}`).join("L")}Z`;
}

/** The ring before words that can be chosen, around a height; where they are chosen, with a dot in it. */
export function choicePath(y: number, chosen: boolean): string {
  const ring = `M2,${y}a8,8 0 1 0 16,0a8,8 0 1 0 -16,0`;
  // The dot is a ring so small that its own line fills it.
  return chosen ? `${ring}M8,${y}a2,2 0 1 0 4,0a2,2 0 1 0 -4,0M9.5,${y}h1` : ring;
}

/** Area of a polygon, by the shoelace formula. */
function areaOf(points: readonly Point[]): number {
  const crossed = points.map(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [0, 0];
    return x * nextY - nextX * y;
  });
  return Math.abs(crossed.reduce((sum, value) => sum + value, 0)) / 2;
}
