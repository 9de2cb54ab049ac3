/** The taxonomy as a table: as far down as the step has grown it, or what the branch in focus holds. */
import type { Table } from "../../visual/contract.ts";
import { capital, tableOf } from "../parts/words-of-table.ts";
import {
  categoriesOf,
  focusOf,
  plural,
  systemsOf,
  systemsUnder,
  type TaxonomyData,
  type TaxonomyStep,
  type TaxonomyView,
} from "./data.ts";

export function table(data: TaxonomyData, step: TaxonomyStep, view: TaxonomyView): Table {
  const { directions, categories, systems, units } = data;
  const focus = focusOf(data, step, view);
  const total = `${plural(systems.length, ...units)} in ${plural(directions.length, "direction")}`;
  if (focus === null && step === "root")
    return tableOf(
      total,
      ["Direction", "What goes that way", "How much"],
      directions.map(({ id, name, says }) => [name, says, countedIn(data, id)]),
    );
  if (focus === null && step === "categories")
    return tableOf(
      total,
      ["Direction", "Category", "How much"],
      directions.flatMap(({ id, name, says }) =>
        categoriesOf(data, id).map((category) => [
          `${name}: ${says}`,
          category.name,
          plural(systemsOf(data, category.id).length, ...units),
        ]),
      ),
    );
  const branch = [...directions, ...categories].find(({ id }) => id === focus);
  return tableOf(
    `${total}. ${directions.map(({ id, name }) => `${name}: ${countedIn(data, id)}`).join("; ")}.` +
      (branch ? ` ${branch.name} in focus, the others as an index.` : ""),
    ["Direction", "Category", capital(units[0]), "What it does"],
    directions.flatMap((direction) =>
      categoriesOf(data, direction.id).flatMap((category) =>
        systemsOf(data, category.id).map(({ name, card }) => {
          const told = focus === null || focus === direction.id || focus === category.id;
          return [direction.name, category.name, name, told ? card.does.says : "Stands in the index"];
        }),
      ),
    ),
  );
}

const countedIn = (data: TaxonomyData, direction: string): string =>
  `${plural(systemsUnder(data, direction).length, ...data.units)} in ${plural(categoriesOf(data, direction).length, "category", "categories")}`;
