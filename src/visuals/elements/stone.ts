/** Masonry and its cracks, as paths. All of it follows from indexes: no chance, the same every time. */
import { type Point, round } from "../../visual/marks.ts";
import type { Bond } from "./index.ts";

/** The joints between the stones of a shaft that hangs from (0, 0) at its top centre, in canvas pixels. */
export function joints(bond: Bond, width: number, height: number): string {
  return bonds[bond](width, height);
}

const bonds = {
  blocks: (width: number, height: number) => courses(width, height, 5, [[0.18], [-0.2]]),
  bricks: (width: number, height: number) =>
    courses(width, height, 14, [
      [-0.25, 0, 0.25],
      [-0.375, -0.125, 0.125, 0.375],
    ]),
  flutes(width: number, height: number): string {
    const count = 5;
    const pitch = width / count;
    const inset = pitch * 0.22;
    return Array.from({ length: count }, (_, index) => {
      const left = round(-width / 2 + index * pitch + inset);
      const right = round(-width / 2 + (index + 1) * pitch - inset);
      const bend = round((right - left) / 2);
      const [top, bottom] = [round(12 + bend), round(height - 12 - bend)];
      return `M${left},${bottom}V${top}A${bend},${bend} 0 0 1 ${right},${top}V${bottom}A${bend},${bend} 0 0 1 ${left},${bottom}Z`;
    }).join("");
  },
} satisfies Record<Bond, (width: number, height: number) => string>;

/** Rows of stones; `splits` are where a row's upright joints stand, as shares of the width, row after row. */
function courses(
  width: number,
  height: number,
  rows: number,
  splits: readonly (readonly number[])[],
): string {
  const pitch = height / rows;
  let path = "";
  for (let row = 0; row < rows; row++) {
    const top = round(row * pitch);
    if (row > 0) path += `M${round(-width / 2)},${top}H${round(width / 2)}`;
    for (const at of splits[row % splits.length] ?? [])
      path += `M${round(at * width)},${top}V${round((row + 1) * pitch)}`;
  }
  return path;
}

/** How far a crack strays from its straight course, step after step; read on from the crack's index. */
const stray = [0.35, -0.8, 0.65, -0.3, 0.95, -0.6, 0.2, -1, 0.75, -0.15, 0.5] as const;
const at = (index: number): number => stray[index % stray.length] ?? 0;

/** How far a crack runs, in turn: across, as a share of half the width beyond the middle; down, of its room. */
const runs = [
  [0.72, 0.56],
  [0.1, 0.3],
  [0.45, 0.62],
  [0.85, 0.36],
  [0.3, 0.5],
] as const;
export const runOf = (index: number): readonly [across: number, down: number] =>
  runs[index % runs.length] ?? runs[0];

/** A crack: `line` while it is closed, `gap` once it stands open. */
export interface Fissure {
  readonly line: string;
  readonly gap: string;
}

/** A jagged crack from `root`, where it is widest (`open` pixels), to `tip`; its index gives its shape. */
export function fissure(index: number, root: Point, tip: Point, open: number): Fissure {
  const pieces = 9;
  const [dx, dy] = [tip[0] - root[0], tip[1] - root[1]];
  const length = Math.hypot(dx, dy);
  const normal: Point = [-dy / length, dx / length];
  const spine = Array.from({ length: pieces + 1 }, (_, step): Point => {
    const along = step / pieces;
    const off = step === 0 || step === pieces ? 0 : at(index * 4 + step) * length * 0.07;
    return [root[0] + dx * along + normal[0] * off, root[1] + dy * along + normal[1] * off];
  });
  const edge = (side: 1 | -1): Point[] =>
    spine.map(([x, y], step) => {
      const half = (open / 2) * (1 - step / pieces) * (1 + 0.3 * side * at(index + step)) * side;
      // At its root a crack opens along the upright edge that it begins at.
      return step === 0 ? [x, y + half * Math.sign(normal[1])] : [x + normal[0] * half, y + normal[1] * half];
    });
  return {
    line: `${through(spine)}${twig(spine, 3, length * 0.16)}${twig(spine, 6, length * -0.12)}`,
    gap: `${through([...edge(1), ...edge(-1).reverse()])}Z`,
  };
}

/** A small side crack that leaves the spine at `step`; `reach` below zero leaves it on the other side. */
function twig(spine: readonly Point[], step: number, reach: number): string {
  const [from, next] = [spine[step], spine[step + 1]];
  if (!from || !next) return "";
  const [dx, dy] = [next[0] - from[0], next[1] - from[1]];
  const length = Math.hypot(dx, dy);
  const [ux, uy] = [dx / length, dy / length];
  const far = Math.abs(reach);
  const bend: Point = [
    from[0] + (ux * 0.3 * far - uy * reach * 0.6),
    from[1] + (uy * 0.3 * far + ux * reach * 0.6),
  ];
  const end: Point = [bend[0] + ux * far * 0.7, bend[1] + uy * far * 0.7 + reach * 0.2];
  return through([from, bend, end]);
}

const through = (points: readonly Point[]): string =>
  `M${points.map(([x, y]) => `${round(x)},${round(y)}`).join("L")}`;
