import { expect, test } from "vitest";
import type { System } from "../../ledger/system.ts";
import type { Frame } from "../../visual/contract.ts";
import { CONTROL } from "../parts/controls.ts";
import { type LoopData, loop } from "./index.ts";
import { RUNNER } from "./layout.ts";
import { lastTurn } from "./scene.ts";

const line = { says: "A line of some words", cites: "a.claim" };
const system: System = {
  name: "Example",
  category: "any",
  card: { does: line, whom: line, means: line, limit: line },
};
const data: LoopData = {
  stations: { contribute: "Bring", validate: "Check", reward: "Token", diverse: "Variety" },
  key: { brings: "Outer", checks: "Inner", token: "Coin", kinds: "Kinds" },
  assumes: "A model.",
  system,
  inks: { data: "left", token: "right" },
};
const frames: Readonly<Record<string, Frame>> = {
  wall: { width: 744, height: 472 },
  hand: { width: 560, height: 640 },
};
const turns = Array.from({ length: lastTurn + 1 }, (_, turn) => turn);
const sceneAt = (turn: number, frame: Frame = { width: 744, height: 472 }) =>
  loop.layout(data, "around", { turn, card: false }, frame);

test("every round brings one more kind of data, and both runners one more token", () => {
  for (const turn of turns) {
    const scene = sceneAt(turn);
    const inside = scene.pieces.filter(
      ({ shown, radius }) => shown && radius < (scene.lanes[2]?.radius ?? 0),
    );
    const done = Math.floor((turn + 1) / 4);
    expect(new Set(inside.map(({ path }) => path)).size).toBe(1 + done);
    expect(scene.key.filter(({ is, shown }) => is === "data" && shown)).toHaveLength(1 + done);
    expect(scene.tokens.filter(({ shown }) => shown)).toHaveLength(2 * Math.floor((turn + 2) / 4));
  }
});

test("every mark keeps its id through all turns", () => {
  const ids = (turn: number) => {
    const { pieces, tokens, runners, stops } = sceneAt(turn);
    return [pieces, tokens, runners, stops].map((marks) => marks.map(({ id }) => id));
  };
  for (const turn of turns) expect(ids(turn)).toEqual(ids(0));
  expect(new Set(ids(0).flat()).size).toBe(ids(0).flat().length);
});

test("no mark of the track ever travels backwards", () => {
  for (const turn of turns.slice(1)) {
    const [before, after] = [sceneAt(turn - 1), sceneAt(turn)];
    after.runners.forEach(({ angle }, index) => {
      expect(angle).toBeGreaterThan(before.runners[index]?.angle ?? Number.POSITIVE_INFINITY);
    });
  }
});

for (const [name, frame] of Object.entries(frames))
  test(`nothing leaves the frame on the ${name}, card open or not`, () => {
    for (const turn of turns) {
      const { centre, lanes, controls } = sceneAt(turn, frame);
      const reach = (lanes[0]?.radius ?? 0) + RUNNER;
      expect(
        Math.min(centre[0], frame.width - centre[0], centre[1], frame.height - centre[1]),
      ).toBeGreaterThan(reach);
      for (const { x, y, width } of controls) {
        expect(x + width).toBeLessThanOrEqual(frame.width);
        expect(y + CONTROL).toBeLessThanOrEqual(frame.height);
      }
    }
    const open = loop.layout(data, "around", { turn: 0, card: true }, frame);
    for (const card of open.cards) {
      expect(card.x + card.width).toBeLessThanOrEqual(frame.width);
      expect(card.y + card.height).toBeLessThanOrEqual(open.controls[0]?.y ?? 0);
    }
  });

test("the next control leads on to the last turn, and from there to the first", () => {
  const leads = (turn: number) => sceneAt(turn).controls.find(({ id }) => id === "next")?.leads.turn;
  for (const turn of turns) expect(leads(turn)).toBe(turn === lastTurn ? 0 : turn + 1);
});

test("a view is a whole turn within the rounds and whether the card is open, and nothing else", () => {
  for (const turn of turns) expect(loop.accepts(data, { turn, card: true })).toBe(true);
  const wrong = [
    null,
    3,
    "around",
    [],
    {},
    { turn: 1 },
    { turn: -1, card: false },
    { turn: 0.5, card: false },
  ];
  for (const value of wrong) expect(loop.accepts(data, value)).toBe(false);
  expect(loop.accepts(data, { turn: lastTurn + 1, card: false })).toBe(false);
  expect(loop.accepts(data, { turn: 1, card: 1 })).toBe(false);
  expect(loop.accepts(data, { turn: 1, card: false, more: 1 })).toBe(false);
});

test("the words tell the station, how many kinds there are, and that it is a model", () => {
  const told = loop.describe(data, "diverse", loop.start(data, "diverse"));
  expect(told).toContain('"Variety"');
  expect(told).toContain("Kinds: 2");
  expect(told).toContain("A model.");
});
