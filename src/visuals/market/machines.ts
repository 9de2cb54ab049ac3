/** How machines are housed. Local units: a machine is a square of 14, a supplier's housing fills 240 x 120. */
import type { Point } from "../../visual/marks.ts";

export interface Housing {
  /** The middles of the machines. */
  readonly machines: readonly Point[];
  /** What holds them, as a path. */
  readonly outline: string;
}

export const MACHINE = 14;
export const HOUSING = { width: 240, height: 120 } as const;

/** Machines around their middles, as one path. */
export const machinesPath = (middles: readonly Point[]): string =>
  middles
    .map(([x, y]) => `M${x - MACHINE / 2},${y - MACHINE / 2}h${MACHINE}v${MACHINE}h${-MACHINE}z`)
    .join("");

/** Each holds as many machines as the others: a drawing says nothing about who has more. */
export const housings = {
  racks: racks(6, 4),
  rigs: join([0, 82, 164].map(rig)),
  blocks: join([block(3, 3, 2), block(83, 2, 5), block(141, 4, 2)]),
} as const satisfies Record<string, Housing>;
export type Built = keyof typeof housings;

/** Closed cabinets in a row, machines stacked in each. */
export function racks(cabinets: number, depth: number): Housing {
  const height = depth * 28 + 4;
  return join(
    count(cabinets).map((cabinet) => {
      const x = 5 + cabinet * 40;
      return {
        machines: count(depth).map((row): Point => [x + 15, 18 + row * 28]),
        outline: `M${x},2h30v${height}h-30z`,
      };
    }),
  );
}

/** An open frame: two shelves between two posts, machines standing on them. */
function rig(x: number): Housing {
  const shelves = [58, 112];
  return {
    machines: shelves.flatMap((shelf) => count(4).map((place): Point => [x + 11 + place * 18, shelf - 9])),
    outline: `M${x},18v100M${x + 76},18v100${shelves.map((shelf) => `M${x},${shelf}h76`).join("")}`,
  };
}

/** A building, machines as its windows; buildings stand on one street. */
function block(x: number, columns: number, rows: number): Housing {
  const height = rows * 22 + 6;
  return {
    machines: count(rows).flatMap((row) =>
      count(columns).map((column): Point => [x + 15 + column * 22, 118 - height + 14 + row * 22]),
    ),
    outline: `M${x},118v${-height}h${columns * 22 + 8}v${height}z`,
  };
}

function join(parts: readonly Housing[]): Housing {
  return {
    machines: parts.flatMap((part) => part.machines),
    outline: parts.map((part) => part.outline).join(""),
  };
}

function count(until: number): number[] {
  return Array.from({ length: until }, (_, index) => index);
}
