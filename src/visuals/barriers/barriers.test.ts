import { describe, expect, test } from "vitest";
import { wordsHeight, wordsWidth } from "../../visual/marks.ts";
import { barriers as barriersOf, shallows, tokenProps } from "./index.ts";
import type { Parts } from "./parts.ts";

const limit = (id: string, ...holds: string[]) => ({
  id,
  kind: "limit" as const,
  at: 1,
  label: `Held by ${id}`,
  says: `What ${id} says of it, in a sentence that is as long as most of them are here.`,
  holds,
});
const remedy = (id: string) => ({ id, label: `Remedy ${id}`, ink: "right" as const });
const [ai, web3] = [
  { name: "Machines", ink: "left" as const },
  { name: "Ground", ink: "right" as const },
];
const barriers = barriersOf("performance", "availability", "complexity", "training");
const road = {
  from: web3,
  to: ai,
  remedy: remedy("r"),
  limits: { performance: limit("p"), availability: limit("a"), complexity: limit("c"), training: limit("t") },
  bars: { performance: "late", availability: "apart", complexity: "tangle", training: "throat" },
} as const;
const lake = {
  floats: ai,
  bed: web3,
  older: "There before",
  whole: "holds the whole",
  remedies: [remedy("r"), remedy("s")],
  limits: { surface: limit("f"), scenarios: limit("g", "r", "s"), marketing: limit("m") },
};
const props = {
  coin: web3,
  need: "A need",
  later: "later",
  remedies: [remedy("r"), remedy("s")],
  limits: { reliance: limit("l", "r", "s"), design: limit("d", "r", "s") },
};

interface Picture {
  readonly name: string;
  readonly ids: readonly string[];
  readonly steps: readonly string[];
  readonly wall: { readonly width: number; readonly height: number };
  at(step: string, focus: string | null, frame: { width: number; height: number }): Parts;
  accepts(value: unknown): boolean;
  describe(step: string, focus: string | null): string;
}

const pictures: readonly Picture[] = [
  {
    name: "barriers",
    ids: Object.values(road.limits).map(({ id }) => id),
    steps: barriers.steps,
    wall: { width: 744, height: 472 },
    at: (step, focus, frame) => barriers.layout(road, step as "training", { focus }, frame),
    accepts: (value) => barriers.accepts(road, value),
    describe: (step, focus) => barriers.describe(road, step as "training", { focus }),
  },
  {
    name: "shallows",
    ids: Object.values(lake.limits).map(({ id }) => id),
    steps: shallows.steps,
    wall: { width: 1136, height: 372 },
    at: (step, focus, frame) => shallows.layout(lake, step as "surface", { focus }, frame),
    accepts: (value) => shallows.accepts(lake, value),
    describe: (step, focus) => shallows.describe(lake, step as "surface", { focus }),
  },
  {
    name: "token props",
    ids: Object.values(props.limits).map(({ id }) => id),
    steps: tokenProps.steps,
    wall: { width: 744, height: 472 },
    at: (step, focus, frame) => tokenProps.layout(props, step as "design", { focus }, frame),
    accepts: (value) => tokenProps.accepts(props, value),
    describe: (step, focus) => tokenProps.describe(props, step as "design", { focus }),
  },
];

for (const picture of pictures)
  describe(picture.name, () => {
    const frames = [picture.wall, { width: 560, height: 640 }];
    const scenes = () =>
      frames.flatMap((frame) =>
        picture.steps.flatMap((step) =>
          [null, ...picture.ids].map((focus) => ({ frame, parts: picture.at(step, focus, frame) })),
        ),
      );

    test("names one more limit at each step, and keeps the ones before", () => {
      picture.steps.forEach((step, index) => {
        const { tags } = picture.at(step, null, picture.wall);
        expect(tags.map(({ id }) => id)).toEqual(picture.ids.slice(0, index + 1));
      });
    });

    test("draws every limit with broken strokes in the ink of limits", () => {
      const { strokes } = picture.at(picture.steps.at(-1) ?? "", null, picture.wall);
      const broken = strokes.filter(
        ({ ink, dashes, shown }) => shown && ink === "limit" && dashes !== "none",
      );
      expect(broken.length).toBeGreaterThanOrEqual(picture.ids.length);
    });

    test("keeps blocks and words in the frame, in every view", () => {
      for (const { frame, parts } of scenes()) {
        for (const { x, y, width, height } of parts.blocks) {
          expect(Math.min(x, y, width, height)).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(frame.width);
          expect(y + height).toBeLessThanOrEqual(frame.height);
        }
        for (const text of [
          ...parts.words,
          ...parts.tags.map(({ name }) => name),
          ...parts.links.map((link) => link.text),
        ]) {
          const left = text.x - wordsWidth(text) * { start: 0, middle: 0.5, end: 1 }[text.anchor];
          expect(text.size).toBeGreaterThanOrEqual(20);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(left + wordsWidth(text)).toBeLessThanOrEqual(frame.width);
          expect(text.y - text.size).toBeGreaterThanOrEqual(0);
          expect(text.y + wordsHeight(text) - text.size).toBeLessThanOrEqual(frame.height + 6);
        }
      }
    });

    test("tells the limit in focus in full, as a link to its claim", () => {
      const [first = ""] = picture.ids;
      const { links } = picture.at(picture.steps.at(-1) ?? "", first, picture.wall);
      expect(links.find(({ id }) => id === "told")?.claim).toBe(first);
      expect(picture.describe(picture.steps.at(-1) ?? "", first)).toContain(`What ${first} says`);
    });

    test("accepts a focus on one of its limits, or none, and refuses all else", () => {
      for (const focus of [null, ...picture.ids]) expect(picture.accepts({ focus })).toBe(true);
      for (const value of [null, "p", [], {}, { focus: "nothing" }, { focus: 1 }, { focus: null, more: 1 }])
        expect(picture.accepts(value)).toBe(false);
    });
  });

test("a barrier in focus stands alone: the others let the line pass whole", () => {
  const { strokes } = barriers.layout(road, "training", { focus: "c" }, { width: 744, height: 472 });
  const whole = strokes.filter(({ id, shown }) => id.startsWith("whole:") && shown).map(({ id }) => id);
  expect(whole).toEqual(["whole:performance", "whole:availability", "whole:training"]);
});

test("each remedy that a shallow limit holds is named and leads to its claim", () => {
  const { links } = shallows.layout(lake, "scenarios", { focus: null }, { width: 1136, height: 372 });
  expect(links.map(({ claim }) => claim)).toEqual(["r", "s"]);
});
