import { describe, expect, test } from "vitest";
import { FINGER, grown } from "./targets.ts";

const box = (x: number, y: number, width: number, height: number) => ({ x, y, width, height });

describe("places to hit", () => {
  test("grow about where they are to what a finger needs", () => {
    expect(grown([box(100, 100, 80, 26)])).toEqual([box(100, 93, 80, FINGER)]);
    expect(grown([box(100, 100, 26, 26)])).toEqual([box(93, 93, FINGER, FINGER)]);
  });

  test("stay as they are where they are large enough", () => {
    expect(grown([box(0, 0, 90, 44)])).toEqual([box(0, 0, 90, 44)]);
  });

  test("share the gap between two, and take more on the side that is free", () => {
    expect(grown([box(0, 0, 80, 26), box(0, 30, 80, 26)])).toEqual([
      box(0, -12, 80, FINGER),
      box(0, 28, 80, FINGER),
    ]);
  });

  test("get no more than the gaps where neighbours stand on both sides", () => {
    const [, middle] = grown([box(0, 0, 80, 26), box(0, 30, 80, 26), box(0, 60, 80, 26)]);
    expect(middle).toEqual(box(0, 28, 80, 30));
  });

  test("never come to lie on one another, wherever they stood apart", () => {
    const dots = Array.from({ length: 40 }, (_, index) =>
      box((index % 8) * 33 + ((index * 7) % 5), Math.floor(index / 8) * 31, 20, 24),
    );
    const all = grown(dots);
    for (const [i, a] of all.entries())
      for (const b of all.slice(i + 1)) {
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        expect(Math.min(across, down)).toBeLessThanOrEqual(1e-9);
      }
  });
});
