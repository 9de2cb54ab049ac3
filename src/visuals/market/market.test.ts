import { describe, expect, test } from "vitest";
import { type MarketData, market } from "./index.ts";
import { linksOf, spread } from "./mesh.ts";
import { idleOf } from "./network.ts";

const line = { says: "does", cites: "claim" };
const system = (name: string) => ({
  name,
  category: "compute",
  card: { does: line, whom: line, means: line, limit: line },
});
const data: MarketData = {
  suppliers: [
    { id: "a", name: "Some", built: "racks" },
    { id: "b", name: "Others", built: "rigs" },
    { id: "c", name: "Still others", built: "blocks" },
  ],
  network: { name: "The network", ink: "right" },
  clients: { name: "Clients", ink: "left" },
  flows: { given: "computing", paid: "tokens", rented: "rent", asked: "questions", answered: "answers" },
  key: { idle: "idle", busy: "busy", model: "a model", has: "what is there", wants: "what is asked for" },
  uses: {
    inference: { name: "Inference", does: "It is run.", asks: "A thin line." },
    training: { name: "Training", does: "It is made.", asks: "A wide way." },
  },
  systems: [
    { id: "one", use: "inference", system: system("One") },
    { id: "two", use: "training", system: system("Two") },
  ],
  rival: {
    name: "A centre",
    shortfalls: {
      broken: { says: "less steady", href: "#/claim/a" },
      missing: { says: "less sure", href: "#/claim/b" },
      winding: { says: "harder", href: "#/claim/c" },
    },
  },
  caution: "A drawing, not a count.",
};
const none = { use: null, system: null };
const frames = { wide: { width: 1136, height: 372 }, upright: { width: 560, height: 640 } };

for (const [name, frame] of Object.entries(frames))
  describe(`in a frame that is ${name}`, () => {
    for (const step of market.steps) {
      test(`${step} keeps every mark within the frame`, () => {
        const { squares, discs, words } = market.layout(data, step, none, frame);
        const seen = discs.filter(({ shown }) => shown).flatMap(({ marks }) => marks);
        for (const { at } of [...squares.filter(({ shown }) => shown), ...seen]) {
          expect(at[0] > 0 && at[0] < frame.width && at[1] > 0 && at[1] < frame.height).toBe(true);
        }
        for (const { x, y } of words)
          expect(x >= 0 && x <= frame.width && y >= 20 && y <= frame.height).toBe(true);
      });

      test(`${step} holds the same machines, links and tokens as every other step`, () => {
        const ids = (other: typeof step) => {
          const { squares, links, discs } = market.layout(data, other, none, frame);
          return [...squares, ...links, ...discs.flatMap(({ marks }) => marks)]
            .map(({ id }) => id)
            .filter((id) => !id.startsWith("key-"));
        };
        expect(ids(step)).toEqual(ids("supply"));
      });
    }

    test("a chosen system's card stays within the frame", () => {
      const [card] = market.layout(data, "inference", { use: null, system: "one" }, frame).cards;
      expect(card && card.y >= 0 && card.y + card.height <= frame.height).toBe(true);
      expect(card && card.x + card.width <= frame.width).toBe(true);
    });
  });

test("every supplier has as many idle machines as the others", () => {
  expect([0, 1, 2].map((supplier) => idleOf(supplier, 24).length)).toEqual([6, 6, 6]);
});

test("every idle machine becomes a node of its own", () => {
  const { squares, strokes } = market.layout(data, "network", none, frames.wide);
  const homes = strokes.flatMap(({ marks }) => marks).filter(({ id }) => id.startsWith("empty-"));
  const left = homes.flatMap(({ d }) => d.match(/M/g) ?? []);
  expect(left).toHaveLength(3 * 6);
  const nodes = squares.filter(({ id }) => !id.startsWith("key-")).map(({ at }) => at.join());
  expect(new Set(nodes).size).toBe(left.length);
});

test("the mesh has no node without a link and no link with a node in its way", () => {
  const nodes = spread(18);
  const links = linksOf(nodes);
  expect(new Set(links.flat()).size).toBe(nodes.length);
  for (const [a, b] of links) expect(a).toBeLessThan(b);
});

test("the hand's choice of a use outweighs the step's own", () => {
  const byHand = market.layout(data, "training", { use: "inference", system: null }, frames.wide);
  expect(byHand).toEqual(market.layout(data, "inference", none, frames.wide));
});

test("a system's name leads to its card and to what it is used for, and back", () => {
  const open = market.layout(data, "inference", none, frames.wide).controls.find(({ id }) => id === "two");
  expect(open?.next).toEqual({ use: "training", system: "two" });
  const close = market
    .layout(data, "inference", { use: "training", system: "two" }, frames.wide)
    .controls.find(({ id }) => id === "two");
  expect(close?.pressed).toBe(true);
  expect(close?.next).toEqual({ use: "training", system: null });
});

test("views that are not of this data are refused", () => {
  for (const view of [
    null,
    3,
    [],
    {},
    { use: null },
    { use: "mining", system: null },
    { use: null, system: "three" },
    { ...none, more: 1 },
  ])
    expect(market.accepts(data, view), JSON.stringify(view)).toBe(false);
  for (const view of [none, { use: "training", system: "two" }])
    expect(market.accepts(data, view)).toBe(true);
});

test("the alt text says which card is open", () => {
  expect(market.describe(data, "inference", { use: null, system: "one" })).toContain("The card of One");
});
