import { expect, test } from "vitest";
import { minutesRow } from "../src/views/preflight/minutes.ts";
import { talk } from "./deck.ts";

test("the talk takes 20 to 25 minutes, and no slide's notes take longer than it is given", () => {
  const minutes = talk.slides.reduce((sum, slide) => sum + slide.minutes, 0);
  expect(minutes).toBeGreaterThanOrEqual(20);
  expect(minutes).toBeLessThanOrEqual(25);
  expect(minutesRow(talk)).toMatchObject({ verdict: "right" });
});
