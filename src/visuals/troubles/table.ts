/** The troubles as a table: what each is, and what it costs. */
import type { Table } from "../../visual/contract.ts";
import { labels, tableOf } from "../words-of-table.ts";
import type { Step, TroublesData, TroublesView } from "./index.ts";
import { troubleIds } from "./parts.ts";

export function table(data: TroublesData, step: Step, { focus }: TroublesView): Table {
  const { troubles, costs, closing } = data;
  const rowOf = (id: (typeof troubleIds)[number]) => {
    const { label, says, cost } = troubles[id];
    return [label, says, cost];
  };
  const others = labels(troubleIds.filter((id) => id !== focus).map((id) => troubles[id]));
  return tableOf(
    focus === null ? "Side by side" : `One in focus; beside it stand: ${others}`,
    ["Trouble", "What it is", costs],
    [
      ...(focus === null ? troubleIds : [focus]).map(rowOf),
      ...(focus === null && step === "all" ? [[closing.label, closing.says, "Holds for each of them"]] : []),
    ],
  );
}
