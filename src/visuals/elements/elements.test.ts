import { describe, expect, test } from "vitest";
import { textWidth } from "../../visual/text.ts";
import { type ElementsData, type ElementsView, elements as elementsOf } from "./index.ts";
import { fissure } from "./stone.ts";

const crack = (id: string) => ({
  id,
  label: `Label ${id}`,
  says: `What the crack ${id} does to those who lean on it.`,
});

const elements = elementsOf("compute", "algorithms", "data");
const data: ElementsData<"compute" | "algorithms" | "data"> = {
  name: "It",
  ink: "left",
  lead: { id: "it.stands", says: "It stands on three things." },
  pillars: {
    compute: { name: "First pillar", bond: "blocks", cracks: [crack("a1"), crack("a2")] },
    algorithms: { name: "Second", bond: "flutes", cracks: [crack("b1"), crack("b2"), crack("b3")] },
    data: { name: "Third", bond: "bricks", cracks: [crack("c1"), crack("c2"), crack("c3")] },
  },
  box: {
    name: "The box",
    crack: crack("d1"),
    shares: "b2",
    question: "In",
    answer: "Out",
    asks: ["One?", "Two?"],
  },
};
const frames = [
  { width: 744, height: 472 },
  { width: 1136, height: 372 },
  { width: 1136, height: 472 },
  { width: 560, height: 640 },
];
const focuses: readonly (string | null)[] = [null, "compute", "algorithms", "data", "box"];

describe("elements", () => {
  test("has every pillar and every crack at every step, in one order", () => {
    for (const frame of frames)
      for (const step of elements.steps) {
        const { pillars } = elements.layout(data, step, elements.start(data, step), frame);
        expect(pillars.map(({ id }) => id)).toEqual(["compute", "algorithms", "data"]);
        expect(pillars.flatMap(({ cracks }) => cracks.map(({ id }) => id))).toEqual(
          Object.values(data.pillars).flatMap(({ cracks }) => cracks.map(({ id }) => id)),
        );
      }
  });

  test("opens and names the cracks of the pillar in focus, and no others", () => {
    for (const frame of frames) {
      const { pillars, notes } = elements.layout(data, "compute", { focus: "compute" }, frame);
      const open = pillars.flatMap(({ cracks }) => cracks.filter((mark) => mark.open).map(({ id }) => id));
      expect(open).toEqual(["a1", "a2"]);
      expect(notes.map(({ href }) => href)).toEqual(["#/claim/it.stands", "#/claim/a1", "#/claim/a2"]);
    }
  });

  test("keeps the shared crack open under the box in focus", () => {
    const { pillars, box } = elements.layout(data, "box", { focus: "box" }, { width: 744, height: 472 });
    expect(pillars.flatMap(({ cracks }) => cracks.filter((mark) => mark.open).map(({ id }) => id))).toEqual([
      "b2",
    ]);
    expect(box.crack.open).toBe(true);
  });

  test("stops a way back for each who asks, and only at the last step", () => {
    const stopped = (step: "box" | "trace") =>
      elements
        .layout(data, step, { focus: "box" }, { width: 744, height: 472 })
        .wires.filter(({ kind }) => kind === "stopped").length;
    expect(stopped("box")).toBe(0);
    expect(stopped("trace")).toBe(data.box.asks.length);
  });

  test("keeps stones and words inside every frame, whatever is in focus", () => {
    for (const frame of frames)
      for (const focus of focuses) {
        const scene = elements.layout(data, "trace", { focus }, frame);
        expect(scene.floor.y).toBeLessThanOrEqual(frame.height);
        expect(scene.box.y - (scene.box.front + scene.box.lid) * scene.box.scale).toBeGreaterThanOrEqual(
          -0.5,
        );
        for (const { x, foot } of scene.pillars) {
          expect(x - foot.width / 2).toBeGreaterThanOrEqual(0);
          expect(x + foot.width / 2).toBeLessThanOrEqual(frame.width);
        }
        for (const note of scene.notes) {
          expect(note.y).toBeGreaterThanOrEqual(-0.5);
          expect(note.y + note.height).toBeLessThanOrEqual(frame.height);
          for (const { x, lines, size, weight } of note.blocks)
            for (const line of lines) {
              expect(size).toBeGreaterThanOrEqual(20);
              expect(x + textWidth(line, { size, weight })).toBeLessThanOrEqual(frame.width);
            }
        }
      }
  });

  test("draws a crack the same every time, and another one for another index", () => {
    const draw = (index: number) => fissure(index, [50, 10], [-30, 60], 12);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  test("accepts its own views and refuses everything else", () => {
    for (const focus of focuses) expect(elements.accepts(data, { focus })).toBe(true);
    for (const value of [
      null,
      undefined,
      "box",
      {},
      { focus: "roof" },
      { focus: 1 },
      { focus: null, more: 1 },
      [],
    ])
      expect(elements.accepts(data, value)).toBe(false);
  });

  test("says in words what is in focus", () => {
    const said = (view: ElementsView) => elements.describe(data, "whole", view);
    expect(said({ focus: "compute" })).toContain("Label a1");
    expect(said({ focus: "box" })).toContain("label b2");
    expect(said({ focus: null })).toContain("It stands on three things.");
  });
});
