/** The strokes that textures are made of: pure geometry that repeats itself exactly, with no chance in it. */
import { round } from "../../visual/marks.ts";

export interface Dot {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A block of a chain, by its upper left corner. */
export interface Block {
  readonly x: number;
  readonly y: number;
  readonly row: number;
  readonly column: number;
}

/** Height of a line of code. */
export const PITCH = 24;

/** A number from 0 to 1 that looks like chance and is always the same for the same two whole numbers. */
export function noise(index: number, salt: number): number {
  let hash = Math.imul(index + 1 + salt * 7919, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32;
}

/** Multiples of `pitch` where things `size` wide end after `from` and not after `to`: cut rooms share none. */
export function xsIn(from: number, to: number, pitch: number, size = 0): number[] {
  const first = Math.max(0, Math.floor((from - size) / pitch) + 1);
  const last = Math.floor((to - size) / pitch);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => (first + index) * pitch);
}

/** Height of an uneven line at `x`: three layers of noise, the finer the weaker. */
export function roughAt(x: number, height: number, line: number): number {
  const layer = (pitch: number) => {
    const [cell, part] = [Math.floor(x / pitch), (x / pitch) % 1];
    return noise(cell, line + 20 + pitch) * (1 - part) + noise(cell + 1, line + 20 + pitch) * part;
  };
  const mixed = 0.6 * layer(64) + 0.26 * layer(20) + 0.14 * layer(6);
  // Layers even one another out: stretch what is left over the height again.
  return height * Math.min(0.97, Math.max(0.03, 0.5 + 1.5 * (mixed - 0.5)));
}

/** An uneven line as a path. */
export function wander(from: number, to: number, height: number, line: number): string {
  const xs = [from, ...xsIn(from, to - 1, 6), to];
  return xs.map((x, index) => `${index ? "L" : "M"}${round(x)},${round(roughAt(x, height, line))}`).join("");
}

/** Circles of uneven size, none over another, in rows that fill the height. */
export function crowdIn(from: number, to: number, height: number): Dot[] {
  const pitch = 15;
  const rows = Math.floor((height + 4) / pitch);
  return xsIn(from, to, pitch, pitch).flatMap((x) =>
    Array.from({ length: rows }, (_, row) => ({
      x: x + 7.5 + (noise(x, row) - 0.5) * 3,
      y: ((row + 0.5) * height) / rows + (noise(x, row + 40) - 0.5) * 4,
      r: 2 + noise(x, row + 80) * 3.5,
    })),
  );
}

/** From the end of a quarter of a circle of radius 1 to its control point. (Goldapp 1991: off by 0.03 % at most.) */
const HANDLE = 0.5523;

/** Circles as one path, a curve a quarter: of arcs, paper makes four times as many curves. */
export const dots = (all: readonly Dot[]): string =>
  all
    .map(({ x, y, r }) => {
      const [left, right, top, bottom] = [x - r, x + r, y - r, y + r].map(round);
      const [west, east, north, south] = [-r, r, -r, r].map((way, index) =>
        round((index < 2 ? x : y) + HANDLE * way),
      );
      const [cx, cy] = [round(x), round(y)];
      return `M${left},${cy}C${left},${north} ${west},${top} ${cx},${top}S${right},${north} ${right},${cy}S${east},${bottom} ${cx},${bottom}S${left},${south} ${left},${cy}z`;
    })
    .join("");

/** Blocks of several chains, one chain a row. */
export function blocksIn(from: number, to: number, height: number): Block[] {
  const rows = Math.floor((height + 6) / 20);
  return Array.from({ length: rows }, (_, row) => row).flatMap((row) =>
    xsIn(from, to, 36, 24).map((x) => ({
      x: x + 1,
      y: round(((row + 0.5) * height) / rows - 6),
      row,
      column: x / 36,
    })),
  );
}

export const blockPath = ({ x, y }: Block): string => `M${x},${y}h23v12h-23z`;

/** Lines of code as paths, top to bottom; wide room holds several listings side by side. */
export function codeLines(from: number, to: number, height: number): string[] {
  const indents = [0, 1, 1, 2, 3, 2, 1, 1, 2, 0, 0, 1];
  const listings = xsIn(from, to, 228, 160);
  return xsIn(0, height, PITCH, PITCH).map((top, line) =>
    listings
      .map((left) => {
        const end = Math.min(to, left + 206);
        let x = left + 6 + (indents[line % indents.length] ?? 0) * 20;
        let d = "";
        for (let part = 0; part < 2 + Math.floor(noise(line, left + 3) * 3); part++) {
          const length = Math.min(18 + noise(line, left + part + 11) * 48, end - x);
          if (length < 8) break;
          d += `M${round(x)},${top + PITCH / 2}h${round(length)}`;
          x += length + 10;
        }
        return d;
      })
      .join(""),
  );
}
