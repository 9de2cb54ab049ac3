import { expect, test } from "vitest";
import type { Frame } from "../../visual/contract.ts";
import { CONTROL } from "../parts/controls.ts";
import { type ProofData, type ProofView, proof } from "./index.ts";
import { parties } from "./scene.ts";

const line = { says: "A line of some words", cites: "a.claim" };
const data: ProofData = {
  home: "A house",
  record: { name: "A record", lines: ["First line", "Second line", "Third line", "Fourth line"] },
  model: "Model",
  proof: "Proof",
  answer: "Answer",
  verifier: { name: "A desk", waits: "Waits", holds: "holds", unseen: "Of the record:" },
  parties: { owner: "Owner", wire: "On the way", verifier: "Verifier" },
  system: { name: "Example", category: "any", card: { does: line, whom: line, means: line, limit: line } },
  inks: { model: "left", proof: "right" },
};
const wall: Frame = { width: 1136, height: 372 };
const frames: Readonly<Record<string, Frame>> = { wall, hand: { width: 560, height: 640 } };
const views: readonly ProofView[] = [null, ...parties].flatMap((seen) => [
  { seen, card: false },
  { seen, card: true },
]);
const sceneFor = (step: "data" | "proof" | "verifier", seen: ProofView["seen"]) =>
  proof.layout(data, step, { seen, card: false }, wall);

test("a bar hides every line of the record from all but its owner", () => {
  for (const step of proof.steps)
    for (const seen of parties) {
      const { bars, words } = sceneFor(step, seen);
      const lines = words.filter(({ id }) => id.startsWith("record-"));
      const drawn = bars.filter(({ id, drawn }) => id.startsWith("record-") && drawn);
      expect(lines).toHaveLength(seen === "owner" ? data.record.lines.length : 0);
      expect(drawn).toHaveLength(seen === "owner" ? 0 : data.record.lines.length);
    }
});

test("at the end the verifier's desk holds a bar for every line of the record, whoever looks", () => {
  for (const seen of [null, ...parties]) {
    const drawn = sceneFor("verifier", seen).bars.filter(
      ({ id, drawn }) => id.startsWith("unseen-") && drawn,
    );
    expect(drawn).toHaveLength(data.record.lines.length);
  }
});

test("only the verifier sees that the proof holds", () => {
  const verdict = (seen: ProofView["seen"]) =>
    sceneFor("verifier", seen).words.some(({ id }) => id === "holds");
  expect([verdict(null), verdict("verifier")]).toEqual([true, true]);
  expect([verdict("owner"), verdict("wire")]).toEqual([false, false]);
});

test("two slips leave the house, and nothing else does", () => {
  const shown = (step: "data" | "proof" | "verifier") =>
    sceneFor(step, null)
      .slips.filter(({ shown }) => shown)
      .map(({ id }) => id);
  expect(proof.steps.map(shown)).toEqual([[], ["proof", "answer"], ["proof", "answer"]]);
});

test("marks keep their ids through all steps", () => {
  const ids = (step: "data" | "proof" | "verifier") => {
    const { strokes, slips, bars } = sceneFor(step, null);
    return [strokes, slips, bars].map((marks) => marks.map(({ id }) => id));
  };
  for (const step of proof.steps) expect(ids(step)).toEqual(ids("data"));
});

for (const [name, frame] of Object.entries(frames))
  test(`nothing leaves the frame on the ${name}, for any eyes, card open or not`, () => {
    for (const step of proof.steps)
      for (const view of views) {
        const { bars, slips, controls, cards } = proof.layout(data, step, view, frame);
        const buttons = controls.map((control) => ({ ...control, height: CONTROL }));
        for (const { x, y, width, height } of [...bars, ...slips, ...buttons, ...cards]) {
          expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(frame.width);
          expect(y + height).toBeLessThanOrEqual(frame.height);
        }
      }
  });

test("an eye that is open closes when pressed again", () => {
  const leads = sceneFor("proof", "wire").controls.map(({ leads }) => leads.seen);
  expect(leads).toEqual(["owner", null, "verifier", "wire"]);
});

test("a view names a party or none, and whether the card is open, and nothing else", () => {
  for (const view of views) expect(proof.accepts(data, view)).toBe(true);
  const wrong = [
    null,
    "owner",
    [],
    {},
    { seen: "owner" },
    { seen: "nobody", card: false },
    { seen: null, card: 0 },
  ];
  for (const value of wrong) expect(proof.accepts(data, value)).toBe(false);
  expect(proof.accepts(data, { card: false, other: null })).toBe(false);
  expect(proof.accepts(data, { seen: null, card: false, more: 1 })).toBe(false);
});

test("the words tell who holds what, and through whose eyes it is seen", () => {
  const told = proof.describe(data, "verifier", { seen: "wire", card: false });
  expect(told).toContain("black bars only");
  expect(told).toContain('"On the way"');
});
