import { describe, expect, test } from "vitest";
import { talk } from "../../../slides/deck.ts";
import { areRuns, asCsv, linesOf, moved, type Run, secondsByStep } from "./rehearsal.ts";

const [first, second] = talk.slides;
const run = (...moves: (readonly [number, string, string])[]): Run => ({
  began: Date.UTC(2026, 0, 5, 9),
  moves: moves.map(([at, slide, step]) => ({ at, slide, step })),
  lasted: null,
});

describe("a run", () => {
  test("counts every visit to a step, and the last one until the end", () => {
    const spent = secondsByStep(run([0, "a", "x"], [4000, "a", "y"], [5000, "a", "x"]), 8000);
    expect(Object.fromEntries(spent)).toEqual({ "a/x": 7, "a/y": 1 });
    expect(secondsByStep({ ...run([0, "a", "x"]), lasted: 2500 }, 99_000).get("a/x")).toBe(2.5);
  });

  test("is the same whether one window told of a move or two did", () => {
    const once = moved(run([0, "a", "x"]), { at: 4000, slide: "a", step: "y" });
    expect(moved(once, { at: 4003, slide: "a", step: "y" })).toBe(once);
  });

  test("is not mistaken for whatever else a browser may have kept", () => {
    for (const strange of [
      null,
      {},
      [null],
      [{ began: 1 }],
      [{ ...run(), moves: [{ at: "0" }] }],
      [{ ...run(), began: 1e300 }],
    ])
      expect(areRuns(strange), JSON.stringify(strange)).toBe(false);
    expect(areRuns([run([0, "a", "x"])])).toBe(true);
  });
});

test("the table has a line a step with its plan, and nothing where a run did not come by", () => {
  const lines = linesOf(talk, [run([0, first.id, first.steps[0]])], 3000);
  expect(lines).toHaveLength(talk.slides.reduce((sum, { steps }) => sum + steps.length, 0));
  expect(lines[0]?.runs).toEqual([3]);
  expect(lines.at(-1)?.runs).toEqual([undefined]);
});

test("the CSV quotes what needs it and keeps one line a step", () => {
  const odd = { ...talk, slides: [{ ...first, title: 'Says "so", twice' }, second] } as typeof talk;
  const [head, line, ...rest] = asCsv(odd, [run([0, first.id, first.steps[0]])], 3000).split("\r\n");
  expect(head).toBe("slide,title,step,plan,2026-01-05T09:00:00.000Z");
  expect(line).toContain('"Says ""so"", twice"');
  expect(line).toMatch(/,3\.0$/);
  expect(rest.at(-1)).toBe("");
});
