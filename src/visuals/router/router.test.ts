import { describe, expect, test } from "vitest";
import { type RouterData, router } from "./index.ts";
import { bestFor, suits } from "./suits.ts";

const line = { says: "does", cites: "claim" };
const data: RouterData = {
  specialists: ["Law", "Health", "Images"],
  units: ["model", "models"],
  ink: "left",
  questions: [
    { asks: "Is it fair?", falls: 0.1 },
    { asks: "What does it show?", falls: 1.4 },
    { asks: "What is on it?", falls: 1.6 },
  ],
  market: { name: "One market joins them", ink: "right" },
  example: {
    says: "For one:",
    id: "one",
    system: { name: "One", category: "models", card: { does: line, whom: line, means: line, limit: line } },
  },
  open: {
    href: "#/claim/a",
    quality: { name: "Quality", asks: "Who?" },
    coordination: { name: "Coordination", asks: "Who else?" },
  },
  says: { ask: "Ask", answers: "answers", assumption: "A model." },
};
const first = { question: 0, card: false };
const frames = { wide: { width: 1136, height: 372 }, upright: { width: 560, height: 640 } };

test("the nearest specialist suits a question best", () => {
  expect(data.questions.map((_, index) => bestFor(data, index))).toEqual([0, 1, 2]);
  expect(suits(0)).toBe(1);
  expect(suits(0.3)).toBeGreaterThan(suits(0.4));
});

for (const [name, frame] of Object.entries(frames))
  describe(`in a frame that is ${name}`, () => {
    for (const step of router.steps)
      test(`${step} has the same hills, rings and loose ends as every other step, all within the frame`, () => {
        const ids = (other: typeof step) => {
          const { strokes, rings } = router.layout(data, other, first, frame);
          return [...strokes, ...rings].map(({ id }) => id);
        };
        expect(ids(step)).toEqual(ids("models"));
        const { strokes, rings, words } = router.layout(data, step, first, frame);
        for (const { at } of [...strokes, ...rings])
          expect(at[0] >= 0 && at[0] <= frame.width && at[1] >= 0 && at[1] <= frame.height).toBe(true);
        for (const { x, y } of words) expect(x >= 0 && x <= frame.width && y <= frame.height).toBe(true);
      });

    test("the system's card stays within the frame", () => {
      const [card] = router.layout(data, "models", { question: 0, card: true }, frame).cards;
      expect(card && card.y + card.height <= frame.height && card.x + card.width <= frame.width).toBe(true);
    });
  });

test("each question can be asked, and only the one that is asked is pressed", () => {
  const { controls } = router.layout(data, "answer", { question: 1, card: false }, frames.wide);
  const choices = controls.filter(({ kind }) => kind === "choice");
  expect(choices.map(({ next }) => next.question)).toEqual([0, 1, 2]);
  expect(choices.map(({ pressed }) => pressed)).toEqual([false, true, false]);
});

test("only the hill that answers is filled, and only once it answers", () => {
  const filled = (step: "question" | "answer") =>
    router
      .layout(data, step, { question: 1, card: false }, frames.wide)
      .strokes.filter(({ fill }) => fill !== "none")
      .map(({ id }) => id);
  expect(filled("question")).toEqual([]);
  expect(filled("answer")).toEqual(["hill-Health"]);
});

test("views that are not of this data are refused", () => {
  for (const view of [
    null,
    0,
    {},
    { question: 0 },
    { question: 3, card: false },
    { question: -1, card: false },
    { question: 0.5, card: false },
    { question: "0", card: false },
    { ...first, more: 1 },
  ])
    expect(router.accepts(data, view), JSON.stringify(view)).toBe(false);
  expect(router.accepts(data, { question: 2, card: true })).toBe(true);
});

test("the alt text names the one that answers", () => {
  expect(router.describe(data, "answer", { question: 1, card: false })).toContain("Health");
});
