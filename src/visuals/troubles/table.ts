/** The troubles as a table: what each is, and what it costs. */
import type { Table } from "../../visual/contract.ts";
import { labels, tableOf } from "../parts/words-of-table.ts";
import type { TroublesData, TroublesView } from "./index.ts";
import { troubleIds, troubleOf } from "./parts.ts";

export function table(data: TroublesData, step: string, { focus }: TroublesView): Table {
  const { costs, closing } = data;
  const ids = troubleIds(data);
  const rowOf = (id: string) => {
    const { label, says, cost } = troubleOf(data, id);
    return [label, says, cost];
  };
  const others = labels(ids.filter((id) => id !== focus).map((id) => troubleOf(data, id)));
  return tableOf(
    focus === null ? "Side by side" : `One in focus; beside it stand: ${others}`,
    ["Trouble", "What it is", costs],
    [
      ...(focus === null ? ids : [focus]).map(rowOf),
      ...(focus === null && step === "all" ? [[closing.label, closing.says, "Holds for each of them"]] : []),
    ],
  );
}
