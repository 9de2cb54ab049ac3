/** What the taxonomy shows, and how its nodes are kin. */
import type { System } from "../../ledger/system.ts";
import type { Ink } from "../../visual/marks.ts";

/** Two or more directions, their categories, and the systems in each; ids are unique across all three. */
export interface TaxonomyData {
  readonly directions: readonly Direction[];
  readonly categories: readonly TaxonomyCategory[];
  readonly systems: readonly TaxonomySystem[];
  /** What a system is called, and several. */
  readonly units: readonly [one: string, many: string];
}

export interface Direction {
  readonly id: string;
  readonly name: string;
  /** What goes that way, in a few words. */
  readonly says: string;
  readonly ink: Ink;
}

export interface TaxonomyCategory {
  readonly id: string;
  readonly name: string;
  /** The direction it belongs to. */
  readonly direction: string;
  /** The claim that its systems make good, and what it says. */
  readonly remedy: { readonly id: string; readonly says: string };
}

/** A system, whose `category` is a category's id. */
export interface TaxonomySystem extends System {
  readonly id: string;
}

/** What a hand may change: the one branch in focus, and the one system whose card lies open. */
export type TaxonomyView = { readonly filter: string | null; readonly system: string | null };

export type TaxonomyStep = "root" | "categories" | "tree" | "columns" | "first" | "second";

export const categoriesOf = ({ categories }: TaxonomyData, direction: string): TaxonomyCategory[] =>
  categories.filter((category) => category.direction === direction);

export const systemsOf = ({ systems }: TaxonomyData, category: string): TaxonomySystem[] =>
  systems.filter((system) => system.category === category);

/** Every system of a direction, in the order of its categories. */
export const systemsUnder = (data: TaxonomyData, direction: string): TaxonomySystem[] =>
  categoriesOf(data, direction).flatMap((category) => systemsOf(data, category.id));

/** The branch that has the picture to itself, if any: the filter's, else the step's own. */
export function focusOf(data: TaxonomyData, step: TaxonomyStep, { filter }: TaxonomyView): string | null {
  if (filter !== null) return filter;
  if (step === "first") return data.directions[0]?.id ?? null;
  if (step === "second") return data.directions[1]?.id ?? null;
  return null;
}

/** Whether this is a step where the systems are named, so that one of them can be chosen. */
export const showsSystems = (data: TaxonomyData, step: TaxonomyStep, view: TaxonomyView): boolean =>
  focusOf(data, step, view) !== null || (step !== "root" && step !== "categories");

export type Arrow = "ArrowUp" | "ArrowDown" | "ArrowLeft" | "ArrowRight";

/** Where an arrow key leads from a node: up and down its own level, left to its parent, right to its first child. */
export function neighbour(data: TaxonomyData, id: string, key: Arrow): string | undefined {
  const levels = [
    data.directions.map((direction) => direction.id),
    data.directions.flatMap((direction) => categoriesOf(data, direction.id).map((category) => category.id)),
    data.directions.flatMap((direction) => systemsUnder(data, direction.id).map((system) => system.id)),
  ];
  const level = levels.find((ids) => ids.includes(id)) ?? [];
  if (key === "ArrowUp") return level[level.indexOf(id) - 1];
  if (key === "ArrowDown") return level[level.indexOf(id) + 1];
  if (key === "ArrowLeft")
    return (
      data.systems.find((system) => system.id === id)?.category ??
      data.categories.find((category) => category.id === id)?.direction
    );
  return categoriesOf(data, id)[0]?.id ?? systemsOf(data, id)[0]?.id;
}

/** `1 system`, `2 systems`. */
export const plural = (count: number, one: string, many = `${one}s`): string =>
  `${count} ${count === 1 ? one : many}`;
