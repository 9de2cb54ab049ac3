/** The router as a table: each specialist, and how it suits the question that is asked. */
import type { Table } from "../../visual/contract.ts";
import { tableOf } from "../parts/words-of-table.ts";
import type { RouterData, Step, View } from "./data.ts";
import { bestFor } from "./suits.ts";

export function table(data: RouterData, step: Step, { question }: View): Table {
  const { specialists, questions, market, open, example, says } = data;
  const best = bestFor(data, question);
  const asked = questions[question];
  // The two hills that the question falls between are those it meets.
  const meets = (index: number) => Math.abs(index - (asked?.falls ?? 0)) < 1;
  const suit = (index: number): string => {
    if (step === "models") return "A hill over its own field";
    if (index === best) return step === "question" ? "Suits best" : `Suits best, and ${says.answers}`;
    return meets(index) ? "Meets the question, lower down" : "Lies too far off";
  };
  return tableOf(
    `${market.name}. ${step === "models" ? "" : `${says.ask}: ${asked?.asks ?? ""} `}${says.assumption} ${example.says} ${example.system.name}.`,
    ["Who or what", "What it does"],
    [
      ...specialists.map((name, index) => [name, suit(index)]),
      ...(step === "open" ? [open.quality, open.coordination].map(({ name, asks }) => [name, asks]) : []),
    ],
  );
}
