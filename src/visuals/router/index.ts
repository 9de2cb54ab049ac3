/**
 * Many specialists, one question: whichever is best suited to it answers. A model, and it says so.
 *
 * Data: the specialists in a row, questions and where each falls along it, what joins them, a system as an
 * example, what is still open. Steps: `models` the hills, `question`, `answer`, `open`. A hand puts another
 * question, and opens the example's card; what is open leads to its claim.
 */
import type { Visual } from "../../visual/contract.ts";
import { fieldsOf } from "../../visual/fields.ts";
import type { RouterData, Step, View } from "./data.ts";
import { draw } from "./draw.ts";
import { layout } from "./layout.ts";
import type { Scene } from "./scene.ts";
import { bestFor } from "./suits.ts";

export type { OpenEnd, Question, RouterData } from "./data.ts";

export const router: Visual<RouterData, View, Scene, Step> = {
  name: "router",
  steps: ["models", "question", "answer", "open"],
  start: () => ({ question: 0, card: false }),
  accepts,
  layout,
  draw,
  describe,
  table: async (...asked) => (await import("./table.ts")).table(...asked),
};

function accepts({ questions }: RouterData, value: unknown): value is View {
  const view = fieldsOf(value, "question", "card");
  if (view === null) return false;
  const { question, card } = view;
  return (
    typeof card === "boolean" &&
    typeof question === "number" &&
    Number.isInteger(question) &&
    question >= 0 &&
    question < questions.length
  );
}

function describe(data: RouterData, step: Step, { question, card }: View): string {
  const { specialists, units, market, open, example } = data;
  const asked = data.questions[question]?.asks ?? "";
  const best = specialists[bestFor(data, question)] ?? "";
  const lines = Object.values(example.system.card).map((line) => line.says);
  const shown = card ? ` The card of ${example.system.name}: ${lines.join("; ")}.` : "";
  switch (step) {
    case "models":
      return `Specialist ${units[1]} side by side, each a hill over its own field: ${specialists.join(", ")}. ${market.name}.${shown}`;
    case "question":
      return `A question falls among them: "${asked}" It meets more than one hill; the higher the hill where it falls, the better suited the ${units[0]}.${shown}`;
    case "answer":
      return `"${asked}" ${best} is the best suited, and answers.${shown}`;
    case "open":
      return `Dashed ends stay loose over the hills and between them. ${open.quality.name}: ${open.quality.asks} ${open.coordination.name}: ${open.coordination.asks}${shown}`;
  }
}
