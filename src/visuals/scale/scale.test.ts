import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { scale } from "./index.ts";
import { layout, type PanId, type ScaleData, type ScaleStep, whereabouts } from "./layout.ts";
import { restAngle, settleEasing, swing } from "./torque.ts";

const weight = (id: string, pan: PanId) => ({ id, label: id, pan });
const data: ScaleData = {
  pans: {
    left: { name: "Left", brings: "this", ink: "left" },
    right: { name: "Right", brings: "that", ink: "right" },
  },
  unit: ["burden", "burdens"],
  weights: [weight("a", "left"), weight("b", "left"), weight("c", "left"), weight("d", "right")],
  lifts: [
    { weight: "a", by: "r", ink: "right", implied: false },
    { weight: "b", by: "s", ink: "right", implied: true },
  ],
};
const untouched = { moved: {}, held: null };
const wall = { width: 1136, height: 472 };
const hand = { width: 560, height: 640 };
const scene = (step: ScaleStep, view: Parameters<typeof layout>[2] = untouched, frame = wall) =>
  layout(data, step, view, frame);

describe("the torque", () => {
  test("equal pans leave the beam even, and the heavier side goes down", () => {
    expect(restAngle(4, 4)).toBe(0);
    expect(restAngle(1, 3)).toBeGreaterThan(0);
    expect(restAngle(3, 1)).toBe(-restAngle(1, 3));
  });

  test("each further weight turns the beam by less, and never past the vertical", () => {
    const turns = [1, 2, 3, 4].map((count) => restAngle(0, count) - restAngle(0, count - 1));
    for (const [index, turn] of turns.slice(1).entries()) expect(turn).toBeLessThan(turns[index] ?? 0);
    expect(restAngle(0, 1e9)).toBeLessThan(Math.PI / 2);
  });

  test("at rest the pans' torque and the beam's own cancel", () => {
    const [left, right] = [2, 7];
    const angle = restAngle(left, right);
    const unit = Math.tan(restAngle(0, 1));
    expect((right - left) * unit * Math.cos(angle)).toBeCloseTo(Math.sin(angle), 12);
  });

  test("the swing starts at rest, overshoots once it is let go, and ends where it belongs", () => {
    expect(swing(0)).toBe(0);
    expect(Math.max(...Array.from({ length: 100 }, (_, index) => swing(index / 100)))).toBeGreaterThan(1.1);
    expect(swing(1)).toBeCloseTo(1, 1);
  });

  test("the stylesheet lets what hangs from the beam settle by this very swing", () => {
    const styles = readFileSync(new URL("../../slide/slide.css", import.meta.url), "utf8");
    expect(styles.replace(/\s+/g, "")).toContain(settleEasing().replaceAll(" ", ""));
  });
});

describe("the layout", () => {
  test("the beam is even until a pan is loaded, then tips to the loaded one, then answers the other", () => {
    expect(scene("level").angle).toBe(0);
    expect(scene("frame").angle).toBe(0);
    expect(scene("left").angle).toBe(restAngle(3, 0));
    expect(scene("right").angle).toBe(restAngle(3, 1));
  });

  test("what is lifted does not pull, and is dashed where it is only implied", () => {
    const { angle, slabs } = scene("lift-left");
    expect(angle).toBe(restAngle(1, 1));
    expect(slabs.map(({ id, where, dashed }) => [id, where, dashed])).toEqual([
      ["a", "lifted", false],
      ["b", "lifted", true],
      ["c", "left", false],
      ["d", "right", false],
    ]);
  });

  test("a weight moved by hand pulls where it lies, and one that is held or off pulls nowhere", () => {
    expect(scene("right", { moved: { a: "right" }, held: null }).angle).toBe(restAngle(2, 2));
    expect(scene("right", { moved: { a: "off" }, held: null }).angle).toBe(restAngle(2, 1));
    expect(scene("right", { moved: {}, held: { id: "d", x: 9, y: 9 } }).angle).toBe(restAngle(3, 0));
  });

  test("pans hang from the beam's ends", () => {
    const { pans, pivot, arm, angle } = scene("left");
    for (const { id, x, y, rope } of pans) {
      const sign = id === "left" ? -1 : 1;
      expect(x).toBeCloseTo(pivot.x + sign * arm * Math.cos(angle));
      expect(y - rope).toBeCloseTo(pivot.y + sign * arm * Math.sin(angle));
    }
  });

  test("of a pile that a weight is taken from, only the one on top moves: into the hole", () => {
    const placesOf = (moved: Record<string, "off">) =>
      new Map(
        scene("right", { moved, held: null }).slabs.map(({ id, x, y, carried }) => [
          id,
          [x - carried[0], y - carried[1]].map(Math.round).join(),
        ]),
      );
    const [all, fewer] = [placesOf({}), placesOf({ a: "off" })];
    const [hole, ...others] = [...all].filter(([id, place]) => fewer.get(id) !== place);
    expect([hole?.[0], others.length]).toEqual(["a", 1]);
    expect(fewer.get("c")).toBe(hole?.[1]);
  });

  test("no two slabs lie on one another, on the wall and in the hand, wherever they are moved", () => {
    for (const frame of [wall, hand])
      for (const place of ["left", "right", "off"] as const) {
        const moved = Object.fromEntries(data.weights.map(({ id }) => [id, place]));
        const { slabs } = scene("right", { moved, held: null }, frame);
        for (const one of slabs)
          for (const other of slabs)
            if (one.id < other.id)
              expect(Math.abs(one.x - other.x) >= one.width || Math.abs(one.y - other.y) >= one.height).toBe(
                true,
              );
      }
  });

  test("a pile of twelve stays clear of the end of the beam that it hangs from, and its words in the frame", () => {
    const weights = (["left", "right"] as const).flatMap((pan) =>
      Array.from({ length: 12 }, (_, index) => weight(`${pan}${index}`, pan)),
    );
    for (const frame of [wall, hand])
      for (const step of ["left", "right"] as const) {
        const { slabs, pans } = layout({ ...data, weights, lifts: [] }, step, untouched, frame);
        for (const { id, y, rope, words } of pans) {
          const tops = slabs.filter(({ where }) => where === id).map((slab) => slab.y - slab.height / 2);
          for (const top of tops) expect(top).toBeGreaterThan(y - rope + 13);
          for (const line of words) expect(y + line.y).toBeLessThan(frame.height - 8);
        }
      }
  });

  test("a dropped weight lands in the pan it is over, or beside the scale", () => {
    const { panAt, pans } = scene("right");
    for (const { id, x, y } of pans) expect(panAt(x, y - 20)).toBe(id);
    expect(panAt(5, 5)).toBe("off");
  });
});

describe("the contract", () => {
  test("only whole views of this scale's own weights are accepted", () => {
    expect(scale.accepts(data, untouched)).toBe(true);
    expect(scale.accepts(data, { moved: { a: "off" }, held: { id: "b", x: 1, y: 2 } })).toBe(true);
    for (const wrong of [
      null,
      7,
      {},
      { moved: { z: "left" }, held: null },
      { moved: { a: "up" }, held: null },
      { moved: [], held: { id: "z", x: 0, y: 0 } },
      { moved: {}, held: { id: "a", x: Number.NaN, y: 0 } },
      { moved: {}, held: "a" },
    ])
      expect(scale.accepts(data, wrong), JSON.stringify(wrong)).toBe(false);
  });

  test("it tells what lies where, and which way the beam tips", () => {
    expect(scale.describe(data, "right", untouched)).toBe(
      "Left holds 3 burdens: a, b, c. Right holds 1 burden: d. The beam tips to Left.",
    );
    expect(scale.describe(data, "lift-left", untouched)).toContain("Lifted: a, b.");
    expect([...whereabouts(data, "left", untouched).values()]).toEqual(["left", "left", "left", "away"]);
  });
});
