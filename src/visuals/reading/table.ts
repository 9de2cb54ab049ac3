/** The reading as a table: a row a system, from what goes in to what comes out and for whom. */
import type { Table } from "../../visual/contract.ts";
import { tableOf } from "../parts/words-of-table.ts";
import { type ReadingData, type ReadingView, type Step, steps } from "./scene.ts";

export function table({ lens, systems, limits }: ReadingData, step: Step, view: ReadingView): Table {
  // The system that a hand picked shows its whole row, at whichever step.
  const told = view.system === null ? steps.indexOf(step) : steps.indexOf("output");
  const shown = systems.filter(({ id }) => view.system === null || id === view.system);
  const held = limits.map(({ label, says }) => `${label}: ${says}.`).join(" ");
  const columns = ["System", "Raw material, a sketch", `Lens: ${lens.name}`, "What comes out", "For whom"];
  const width = [2, 3, 5, 5][told] ?? columns.length;
  return tableOf(
    `What goes in${told > 0 ? ", by which means" : ""}${told > 1 ? ", and what comes out, and for whom" : ""}. ${step === "limit" ? held : ""}`,
    columns.slice(0, width),
    shown.map(({ system: { name, card }, input, output }) =>
      [name, input.words, card.means.says, output.words, card.whom.says].slice(0, width),
    ),
  );
}
