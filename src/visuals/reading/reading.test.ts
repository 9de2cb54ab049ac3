import { describe, expect, test } from "vitest";
import type { System } from "../../ledger/system.ts";
import { wordsHeight, wordsWidth } from "../../visual/marks.ts";
import { halfAt, lensPath } from "./grid.ts";
import { type ReadingData, reading } from "./index.ts";
import { rawTextures, readTextures } from "./textures.ts";

const system = (name: string): System => {
  const line = (says: string) => ({ says, cites: "some.claim" });
  return {
    name,
    category: "kind",
    card: {
      does: line("Does a thing"),
      whom: line("People who wait"),
      means: line("A large language model"),
      limit: line("Not new"),
    },
  };
};

const one = {
  lens: { name: "AI", ink: "left" },
  systems: [
    {
      id: "only",
      system: system("Only"),
      input: { words: "Code", texture: "code", ink: "right" },
      output: { words: "A line", texture: "flagged" },
    },
  ],
  limits: [{ kind: "shell", label: "Hollow", says: "all surface", cites: "some.limit" }],
} as const satisfies ReadingData;

const four = {
  lens: { name: "AI", ink: "left" },
  systems: [
    {
      ...one.systems[0],
      id: "first",
      system: system("First"),
      input: { words: "Dots", texture: "crowd", ink: "right" },
    },
    {
      ...one.systems[0],
      id: "second",
      system: system("Second"),
      output: { words: "Rows", texture: "query" },
    },
    { ...one.systems[0], id: "third", system: system("Third") },
    { ...one.systems[0], id: "fourth", system: system("Fourth") },
  ],
  limits: [
    { kind: "twin", label: "Old", says: "seen before", cites: "some.claim" },
    { kind: "shell", label: "Hollow", says: "all surface", cites: "some.limit" },
  ],
} as const satisfies ReadingData;

const frames = {
  wall: { width: 1136, height: 372 },
  hand: { width: 560, height: 640 },
} as const;
const none = { system: null };

/** What is seen of a scene. */
const seenIn = ({ acts }: ReturnType<typeof reading.layout>) => ({
  marks: acts.flatMap((act) => act.marks.filter((mark) => act.shown && mark.shown)),
  words: acts.flatMap((act) => (act.words ?? []).filter(({ opacity }) => act.shown && opacity > 0)),
});

for (const [canvas, frame] of Object.entries(frames))
  for (const data of [one, four] as readonly ReadingData[])
    describe(`a reading of ${data.systems.length} on the ${canvas}`, () => {
      const views = [none, ...data.systems.map(({ id }) => ({ system: id }))];
      for (const view of views)
        for (const step of reading.steps) {
          const scene = reading.layout(data, step, view, frame);
          const place = `${step}${view.system ? ` with ${view.system} picked` : ""}`;

          test(`${place} names every system, as a button large enough to press`, () => {
            expect(scene.controls.map(({ id }) => id)).toEqual(data.systems.map(({ id }) => id));
            for (const { width, height } of scene.controls)
              expect(Math.min(width, height)).toBeGreaterThan(24);
            for (const { id } of data.systems)
              expect(seenIn(scene).words.map((block) => block.id)).toContain(`${id}-name`);
          });

          test(`${place} keeps every word that is seen in the frame and at 20 px or more`, () => {
            for (const block of seenIn(scene).words) {
              const left = block.x - (block.anchor === "middle" ? wordsWidth(block) / 2 : 0);
              expect(left, block.id).toBeGreaterThanOrEqual(0);
              expect(left + wordsWidth(block), block.id).toBeLessThanOrEqual(frame.width);
              expect(block.y - block.size, block.id).toBeGreaterThanOrEqual(-1);
              expect(block.y - block.size + wordsHeight(block), block.id).toBeLessThanOrEqual(frame.height);
              expect(block.size).toBeGreaterThanOrEqual(20);
            }
          });

          test(`${place} keeps limits and cards in the frame`, () => {
            for (const { x, y, width, height } of [...scene.limits, ...scene.cards]) {
              expect(x + width).toBeLessThanOrEqual(frame.width);
              expect(y + height).toBeLessThanOrEqual(frame.height);
            }
          });
        }

      test("the same marks are there, in the same order, at every step and view", () => {
        const ids = views.flatMap((view) =>
          reading.steps.map((step) =>
            reading
              .layout(data, step, view, frame)
              .acts.flatMap(({ id, marks }) => [id, ...marks.map((mark) => mark.id)]),
          ),
        );
        for (const other of ids) expect(other).toEqual(ids[0]);
        expect(new Set(ids[0]).size).toBe(ids[0]?.length);
      });

      test("each step brings what its name says", () => {
        const shown = (step: (typeof reading.steps)[number]) =>
          seenIn(reading.layout(data, step, none, frame)).marks.map(({ id }) => id);
        const id = data.systems[0].id;
        expect(shown("input")).toContain(`${id}-raw-0`);
        expect(shown("input")).not.toContain("lens");
        expect(shown("lens")).toContain("lens");
        expect(shown("lens")).not.toContain(`${id}-out-0`);
        expect(shown("output")).toContain(`${id}-out-0`);
        expect(shown("output")).not.toContain("lens-shell");
        expect(shown("limit")).toContain("lens-shell");
      });

      test("each limit is told once, at the last step, and leads to its claim", () => {
        expect(reading.layout(data, "output", none, frame).limits).toEqual([]);
        expect(reading.layout(data, "limit", none, frame).limits.map(({ href }) => href)).toEqual(
          data.limits.map(({ cites }) => `#/claim/${cites}`),
        );
      });

      test("a picked system has its card, and all of its reading at any step", () => {
        const { id } = data.systems[0];
        const scene = reading.layout(data, "input", { system: id }, frame);
        expect(scene.cards.map((card) => card.id)).toEqual([id]);
        expect(seenIn(scene).marks.map((mark) => mark.id)).toContain(`${id}-out-0`);
        expect(scene.controls.filter(({ pressed }) => pressed).map((control) => control.id)).toEqual([id]);
        expect(scene.controls[0]?.press).toEqual(none);
      });
    });

test("the arrow keys lead round all systems", () => {
  const { controls } = reading.layout(four, "output", none, frames.wall);
  expect(controls.map(({ next }) => next)).toEqual(["second", "third", "fourth", "first"]);
  expect(controls.map(({ previous }) => previous)).toEqual(["fourth", "first", "second", "third"]);
});

test("a view is one known system or none", () => {
  expect(reading.accepts(four, none)).toBe(true);
  expect(reading.accepts(four, { system: "third" })).toBe(true);
  for (const wrong of [
    null,
    undefined,
    3,
    "third",
    [],
    {},
    { system: "fifth" },
    { system: 1 },
    { system: null, card: true },
  ])
    expect(reading.accepts(four, wrong)).toBe(false);
});

test("every picture is also told in words", () => {
  expect(reading.describe(four, "input", none)).toContain("First, dots");
  expect(reading.describe(four, "lens", none)).toContain("Fourth, a large language model");
  expect(reading.describe(four, "output", none)).toContain("a line for people who wait");
  expect(reading.describe(four, "limit", none)).toContain("Old, seen before");
  expect(reading.describe(four, "limit", { system: "second" })).toContain("Limit: Not new");
});

test("a lens is as wide as it says, in its middle and at its ends", () => {
  const lens = { x: 0, y: 50, height: 100, half: 30, end: 20 };
  expect([0, 50, 100].map((y) => halfAt(lens, y))).toEqual([20, 30, 20]);
  expect(lensPath(lens)).toContain("Q40,0 20,-50");
});

for (const [name, draw] of Object.entries({ ...rawTextures, ...readTextures }))
  test(`${name} has something to show in its room, and stays inside it`, () => {
    for (const [from, to, height] of [
      [0, 204, 54],
      [0, 166, 46],
      [204, 950, 54],
      [0, 166, 312],
    ] as const) {
      const { patches, focus } = draw(from, to, height);
      expect(patches.some(({ d }) => d.length > 0)).toBe(true);
      expect(focus).toBeLessThanOrEqual(height);
      for (const { d } of patches)
        for (const [, x] of d.matchAll(/M(-?[\d.]+),/g)) {
          // A link between blocks may reach back to the block before the cut.
          expect(Number(x)).toBeGreaterThanOrEqual(from - 40);
          expect(Number(x)).toBeLessThanOrEqual(to);
        }
    }
  });

test("a texture cut in two shows what it shows whole", () => {
  for (const name of ["crowd", "prices", "chain", "news", "pages"] as const) {
    const path = (from: number, to: number) => rawTextures[name](from, to, 54).patches[0]?.d ?? "";
    const starts = (d: string) => [...d.matchAll(/M[^MLhVvaz]+/g)].map(String).sort();
    expect(starts(path(0, 204) + path(204, 700))).toEqual(starts(path(0, 700)));
  }
});
