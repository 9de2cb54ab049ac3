import { describe, expect, test } from "vitest";
import { taxonomyData as data } from "../../../slides/taxonomy-data.ts";
import type { Frame } from "../../visual/contract.ts";
import { wordsHeight, wordsWidth } from "../../visual/marks.ts";
import { neighbour, showsSystems, type TaxonomyView } from "./data.ts";
import { taxonomy } from "./index.ts";
import type { NodeMark } from "./nodes.ts";

const wall: Frame = { width: 1136, height: 472 };
const hand: Frame = { width: 560, height: 640 };
const { systems, categories, directions } = data;
const branches = [null, ...directions.map(({ id }) => id), ...categories.map(({ id }) => id)];
const start: TaxonomyView = { filter: null, system: null };

interface Box {
  readonly is: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const boxOf = ({ name, x, y, width, lines, scale, kind }: NodeMark): Box => ({
  is: name,
  left: x - (kind === "system" ? 16 * scale : 0),
  right: x + width * scale,
  top: y - 15 * scale,
  bottom: y + (5 + (lines - 1) * 25) * scale,
});

const collide = (a: Box, b: Box) =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 &&
  Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1;

for (const [canvas, frame] of Object.entries({ wall, hand }))
  describe(`on the ${canvas}`, () => {
    for (const step of taxonomy.steps)
      for (const filter of branches)
        test(`${step}${filter ? `, only ${filter},` : ""} keeps all it shows in the frame and apart`, () => {
          for (const system of [null, ...systems.map(({ id }) => id)]) {
            const { nodes, words, cards, remedy } = taxonomy.layout(data, step, { filter, system }, frame);
            const boxes = [
              ...nodes.filter(({ shown }) => shown).map(boxOf),
              ...[...words, ...remedy.map((each) => each.words)]
                .filter(({ opacity }) => opacity > 0)
                .map((block) => ({
                  is: block.id,
                  left: block.x,
                  right: block.x + wordsWidth(block),
                  top: block.y - block.size * 0.75,
                  bottom: block.y + wordsHeight(block) - block.size,
                })),
              ...cards.map(({ x, y, width, height }) => ({
                is: "the card",
                left: x,
                right: x + width,
                top: y,
                bottom: y + height,
              })),
            ];
            const outside = boxes.filter(
              ({ left, right, top, bottom }) =>
                left < -1 || top < -1 || right > frame.width + 1 || bottom > frame.height + 1,
            );
            expect(outside).toEqual([]);
            const pairs = boxes.flatMap((a, i) => boxes.slice(i + 1).map((b) => [a, b] as const));
            expect(pairs.filter(([a, b]) => collide(a, b)).map(([a, b]) => `${a.is} on ${b.is}`)).toEqual([]);
          }
        });
  });

test("where no category has but one system, the count stands in the frame all the same", () => {
  const full = systems.filter(
    ({ category }) => systems.filter((other) => other.category === category).length > 1,
  );
  const kept = categories.filter(({ id }) => full.some(({ category }) => category === id));
  const some = { ...data, systems: full, categories: kept };
  for (const filter of new Set(kept.map(({ direction }) => direction))) {
    const { counts } = taxonomy.layout(some, "columns", { filter, system: null }, wall);
    for (const count of counts.filter(({ shown }) => shown)) expect(count.x).toBeLessThan(wall.width - 170);
  }
});

test("a long name ends before the brace beside the tree", () => {
  const long = {
    ...data,
    systems: systems.map((system, index) => (index ? system : { ...system, name: "Small-leaved lime" })),
  };
  const { nodes, counts } = taxonomy.layout(long, "tree", start, wall);
  const ends = nodes.filter(({ kind, shown }) => kind === "system" && shown).map((node) => boxOf(node).right);
  for (const { x } of counts) expect(x - 22).toBeGreaterThan(Math.max(...ends));
});

test("a name that is longer than its column is cut, with a mark", () => {
  const long = {
    ...data,
    systems: systems.map((system) => ({ ...system, name: `Decentralized network of ${system.name}` })),
  };
  for (const step of ["columns", "first", "second"] as const) {
    const shown = taxonomy.layout(long, step, start, wall).nodes.filter(({ shown }) => shown);
    expect(shown.some(({ parts }) => parts.some(({ text }) => text.endsWith("…")))).toBe(true);
    for (const one of shown)
      for (const other of shown)
        if (one !== other && Math.abs(one.y - other.y) < 1 && one.x < other.x)
          expect(boxOf(one).right).toBeLessThanOrEqual(boxOf(other).left + 1);
  }
});

test("every node and strand is there at every step, in the same order, so that it can travel", () => {
  const ids = taxonomy.steps.map((step) => {
    const { nodes, strands } = taxonomy.layout(data, step, start, wall);
    return [...nodes, ...strands].map(({ id }) => id).join();
  });
  expect(new Set(ids).size).toBe(1);
});

test("every strand has the same commands in every form, so that CSS can carry it over", () => {
  const commands = (path: string) => path.replaceAll(/[^A-Z]/g, "");
  const found = taxonomy.steps.flatMap((step) =>
    taxonomy.layout(data, step, start, wall).strands.map(({ runs, twig }) => commands(runs + twig.d)),
  );
  expect(new Set(found)).toEqual(new Set(["MLCLMLCLMLCL"]));
});

test("the counts beside the tree add up to all systems", () => {
  const { counts } = taxonomy.layout(data, "tree", start, wall);
  expect(counts.every(({ shown }) => shown)).toBe(true);
  expect(counts.reduce((sum, { numeral }) => sum + Number(numeral), 0)).toBe(systems.length);
});

test("the tree grows: two boughs, then the categories too, then all", () => {
  const shown = (["root", "categories", "tree"] as const).map(
    (step) => taxonomy.layout(data, step, start, wall).nodes.filter((node) => node.shown).length,
  );
  const [boughs, named] = [directions.length, directions.length + categories.length];
  expect(shown).toEqual([boughs, named, named + systems.length]);
});

test("exactly one node that is shown can be reached by Tab", () => {
  for (const step of taxonomy.steps)
    for (const filter of branches) {
      const { nodes } = taxonomy.layout(data, step, { filter, system: "kaito" }, wall);
      expect(nodes.filter(({ entry, shown }) => entry && shown)).toHaveLength(1);
    }
});

test("arrow keys walk up and down a level, left to the parent, right to the first child", () => {
  expect(neighbour(data, "gensyn", "ArrowDown")).toBe("bittensor");
  expect(neighbour(data, "akash", "ArrowUp")).toBeUndefined();
  expect(neighbour(data, "gensyn", "ArrowLeft")).toBe("compute");
  expect(neighbour(data, "compute", "ArrowLeft")).toBe("web3-for-ai");
  expect(neighbour(data, "ai-for-web3", "ArrowRight")).toBe("analysis");
  expect(neighbour(data, "kaito", "ArrowRight")).toBeUndefined();
});

test("where no system is named yet, none can be open", () => {
  const view = { filter: null, system: "kaito" };
  expect(showsSystems(data, "root", view)).toBe(false);
  expect(taxonomy.layout(data, "root", view, wall).cards).toEqual([]);
  expect(taxonomy.layout(data, "tree", view, wall).cards).toHaveLength(1);
});

test("it accepts views of its data and refuses all else", () => {
  expect(taxonomy.accepts(data, { filter: "compute", system: "kaito" })).toBe(true);
  expect(taxonomy.accepts(data, { filter: "ai-for-web3", system: null })).toBe(true);
  for (const wrong of [
    null,
    "compute",
    [],
    {},
    { filter: null },
    { filter: "kaito", system: null },
    { filter: null, system: "compute" },
    { filter: null, system: "toString" },
    { filter: null, system: null, more: 1 },
    { filter: 1, system: null },
  ])
    expect(taxonomy.accepts(data, wrong), JSON.stringify(wrong)).toBe(false);
});

test("it is told in words, with the focus and the open card", () => {
  expect(taxonomy.describe(data, "tree", start)).toContain("16 systems in 2 directions");
  expect(taxonomy.describe(data, "tree", { filter: "audit", system: "0x0" })).toMatch(
    /^Contract audit: 0x0\.ai .*The card of 0x0\.ai lies open/,
  );
});
