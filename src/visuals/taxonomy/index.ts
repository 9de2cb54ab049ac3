/**
 * A taxonomy in three forms of the same nodes: a tree, columns, and one branch in focus with the rest as an index.
 *
 * Data: two directions or more, their categories, the systems in each with a card, and what a system is called.
 * Steps: `root`, `categories` and `tree` grow the tree, `columns` lays it out, `first` and `second` focus on a
 * direction. A hand focuses on any branch, and opens the card of any system; arrow keys walk the names.
 */
import type { Visual } from "../../visual/contract.ts";
import { fieldsOf } from "../../visual/fields.ts";
import { listed, spelled } from "../../visual/text.ts";
import {
  categoriesOf,
  focusOf,
  plural,
  showsSystems,
  systemsOf,
  systemsUnder,
  type TaxonomyData,
  type TaxonomyStep,
  type TaxonomyView,
} from "./data.ts";
import { draw } from "./draw.ts";
import { layout, type Scene } from "./layout.ts";

export type { TaxonomyData, TaxonomyStep, TaxonomyView } from "./data.ts";

/** The taxonomy. Its view names the one branch in focus (`filter`), and the system whose card is open (`system`). */
export const taxonomy: Visual<TaxonomyData, TaxonomyView, Scene, TaxonomyStep> = {
  name: "taxonomy",
  steps: ["root", "categories", "tree", "columns", "first", "second"],
  start: () => ({ filter: null, system: null }),
  accepts(data, value): value is TaxonomyView {
    const view = fieldsOf(value, "filter", "system");
    if (view === null) return false;
    const { filter, system } = view;
    const branches = [...data.directions, ...data.categories];
    return (
      (filter === null || branches.some(({ id }) => id === filter)) &&
      (system === null || data.systems.some(({ id }) => id === system))
    );
  },
  layout,
  draw,
  describe(data, step, view) {
    const open = showsSystems(data, step, view) && data.systems.find(({ id }) => id === view.system);
    return `${wordsFor(data, step, view)}${open ? ` The card of ${open.name} lies open: ${open.card.does.says}.` : ""}`;
  },
  table: async (...asked) => (await import("./table.ts")).table(...asked),
};

function wordsFor(data: TaxonomyData, step: TaxonomyStep, view: TaxonomyView): string {
  const focus = focusOf(data, step, view);
  const category = data.categories.find(({ id }) => id === focus);
  const direction = data.directions.find(({ id }) => id === focus);
  const does = (id: string) =>
    listed(systemsOf(data, id).map(({ name, card }) => `${name} (${card.does.says})`));
  if (category)
    return `${category.name}: ${does(category.id)}. All other ${data.units[1]} stand by as an index.`;
  if (direction)
    return `${direction.name}, by category. ${categoriesOf(data, direction.id)
      .map(({ id, name }) => `${name}: ${does(id)}`)
      .join(". ")}.`;
  const counted = `${plural(data.systems.length, ...data.units)} in ${plural(data.directions.length, "direction")}`;
  const ways = listed(data.directions.map(({ id, name }) => `${name} with ${systemsUnder(data, id).length}`));
  if (step === "root")
    return `A trunk of ${plural(data.systems.length, "strand")} parts in ${spelled(data.directions.length)}: ${ways}.`;
  const branches = data.directions
    .map(({ id, name }) => `${name}: ${listed(categoriesOf(data, id).map((each) => each.name))}`)
    .join(". ");
  if (step === "categories")
    return `The tree parts again, into ${data.categories.length} categories. ${branches}.`;
  const shape = step === "tree" ? "A tree" : `${plural(data.categories.length, "column")}`;
  const named = data.categories
    .map(({ id, name }) => `${name}: ${listed(systemsOf(data, id).map((system) => system.name))}`)
    .join(". ");
  return `${shape} of ${counted}. ${named}.`;
}
