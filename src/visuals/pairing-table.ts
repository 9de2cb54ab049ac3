/** The pairing as a table: what each side brings, and the question where they meet. */
import type { Table } from "../visual/contract.ts";
import type { PairingData, PairingStep } from "./pairing.ts";
import { tableOf } from "./parts/words-of-table.ts";

export function table({ left, right, question }: PairingData, step: PairingStep): Table {
  const rows = [
    [left.name, left.says],
    [right.name, right.says],
    [`${left.name} and ${right.name}`, question],
  ];
  const shown = { left: 1, right: 2, meet: 3 }[step];
  return tableOf("The sides, and what stands where they meet", ["Side", "In words"], rows.slice(0, shown));
}
