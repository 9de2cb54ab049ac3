import { expect, test } from "vitest";
import { besides } from "./beside.ts";

test("beside a panel the slide is whole, in the middle of the room that is left", () => {
  expect(besides(1280, 1, 440)).toEqual({ scale: 840 / 1280, x: 420 });
  expect(besides(3840, 1.5, 690)).toEqual({ scale: 1.5, x: 1575 });
});

test("where it would be too small to be read, or nothing is open, it stays as it is", () => {
  expect(besides(1024, 0.8, 440)).toBeUndefined();
  expect(besides(1280, 1, 0)).toBeUndefined();
});
