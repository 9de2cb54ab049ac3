import { describe, expect, test } from "vitest";
import { content, fitTo, SIDE } from "./fit.ts";

/** Where the content's edges are in the window. */
function edges(width: number, height: number) {
  const { scale, x, y } = fitTo(width, height);
  const at = (canvas: number, half: number, middle: number) => middle + (canvas - half) * scale;
  return {
    left: at(content.left, 640, x),
    right: at(content.right, 640, x),
    top: at(content.top, 360, y),
    bottom: at(content.bottom, 360, y),
  };
}

describe("the stage in its window", () => {
  test("is the whole canvas in the middle, where there is room for it", () => {
    expect(fitTo(1280, 720)).toEqual({ scale: 1, x: 640, y: 360, bar: "foot" });
    expect(fitTo(1024, 768)).toEqual({ scale: 0.8, x: 512, y: 384, bar: "foot" });
    expect(fitTo(3840, 2160)).toEqual({ scale: 3, x: 1920, y: 1080, bar: "foot" });
  });

  test("lets its margins go on a phone held sideways, so that 20 canvas pixels are 12 of a hand's", () => {
    const { scale, bar } = fitTo(844, 390);
    expect(bar).toBe("side");
    expect(20 * scale).toBeGreaterThanOrEqual(12);
  });

  test("leaves the bar at the foot where the side would make the slide no larger", () => {
    expect(fitTo(640, 360).bar).toBe("foot");
    expect(fitTo(500, 900).bar).toBe("foot");
    expect(fitTo(2560, 1080).bar).toBe("foot");
  });

  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
    [1920, 1080],
    [3840, 2160],
    [844, 390],
    [926, 428],
    [750, 342],
    [667, 375],
    [640, 360],
    [1000, 450],
    [1100, 560],
    [500, 900],
  ] as const)
    test(`cuts nothing at ${width} x ${height}`, () => {
      const { scale, bar } = fitTo(width, height);
      const { left, right, top, bottom } = edges(width, height);
      const slack = 0.001;
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(-slack);
      expect(right).toBeLessThanOrEqual(width - (bar === "side" ? SIDE : 0) + slack);
      expect(bottom).toBeLessThanOrEqual(height - (bar === "foot" ? 52 * Math.max(scale, 0.8) : 0) + 1);
    });
});
