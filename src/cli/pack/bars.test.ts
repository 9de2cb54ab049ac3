import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bars } from "../../../starter/slides/bars.ts";

const data = [
  { name: "Bread", count: 2 },
  { name: "Apples", count: 8 },
];
const frame = { width: 600, height: 400 };

test("a bar is as long as its count says, and the longest fits beside its name and its count", () => {
  const { bars: marks } = bars.layout(data, "all", { focus: null }, frame);
  const [bread, apples] = marks.map(({ width }) => width);
  expect((apples ?? 0) / (bread ?? 1)).toBeCloseTo(4);
  expect((marks[1]?.x ?? 0) + (apples ?? 0)).toBeLessThan(frame.width - 20);
});

test("the step of the most lights the longest bar alone, and says so", () => {
  const view = bars.start(data, "most");
  const { bars: marks } = bars.layout(data, "most", view, frame);
  expect(marks.filter(({ lit }) => lit).map(({ name }) => name)).toEqual(["Apples"]);
  expect(bars.describe(data, "most", view)).toContain("In focus: Apples");
});

test("only a name of the data, or none, is a view", () => {
  expect(bars.accepts(data, { focus: "Bread" })).toBe(true);
  expect(bars.accepts(data, { focus: null })).toBe(true);
  for (const strange of [null, {}, { focus: "Cheese" }, { focus: "Bread", more: 1 }])
    expect(bars.accepts(data, strange)).toBe(false);
});

test("it is a model to copy: under 60 lines, and from the kit's public entry alone", () => {
  const source = readFileSync(join(import.meta.dirname, "../../../starter/slides/bars.ts"), "utf8");
  expect(source.trimEnd().split("\n").length).toBeLessThan(60);
  const sources = [...source.matchAll(/from "([^"]+)"/g)].map(([, from]) => from);
  expect(new Set(sources)).toEqual(new Set(["counterpoise"]));
});
