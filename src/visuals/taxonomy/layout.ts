/** From data, step and view to a scene: the form places everything, this says how it looks and what it answers. */
import type { Frame } from "../../visual/contract.ts";
import { type Ink, type Words, words } from "../../visual/marks.ts";
import { type Card, layoutCard } from "../parts/card.ts";
import { columnsForm } from "./columns.ts";
import {
  categoriesOf,
  type Direction,
  focusOf,
  plural,
  showsSystems,
  systemsUnder,
  type TaxonomyData,
  type TaxonomyStep,
  type TaxonomySystem,
  type TaxonomyView,
} from "./data.ts";
import { focusForm } from "./focus.ts";
import { type Ask, type Block, type Form, nameWidth, point, runPath, SIZE } from "./form.ts";
import { type NodeMark, nodesOf } from "./nodes.ts";
import type { paces } from "./pace.ts";
import { treeForm } from "./tree.ts";

export interface Scene {
  readonly strands: readonly StrandMark[];
  readonly braces: readonly BraceMark[];
  readonly counts: readonly CountMark[];
  readonly words: readonly Words[];
  readonly nodes: readonly NodeMark[];
  readonly remedy: readonly RemedyMark[];
  readonly cards: readonly Card[];
  readonly controls: readonly Control[];
  readonly pace: keyof typeof paces;
}

/** One system's line, from the root to its name. */
export interface StrandMark {
  readonly id: string;
  /** Path data: root to direction, direction to category. */
  readonly runs: string;
  /** Path data from category to system, as seen from the height of the system's name; shown where that is. */
  readonly twig: { readonly y: number; readonly d: string; readonly shown: boolean };
  /** Its direction's. */
  readonly side: Ink;
  readonly ink: Ink;
  readonly width: number;
  /** Its system's card lies open: it stands out. */
  readonly traced: boolean;
}

export interface CountMark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly numeral: string;
  readonly lines: readonly [string, string];
  readonly ink: Ink;
  readonly shown: boolean;
}

export interface BraceMark {
  readonly id: string;
  readonly d: string;
  readonly ink: Ink;
  readonly shown: boolean;
}

export interface RemedyMark {
  readonly id: string;
  readonly href: string;
  readonly words: Words;
}

export interface Control {
  readonly id: "back" | "close";
  readonly text: string;
  readonly label: string;
  /** Right end and baseline. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly press: TaxonomyView;
  /** The node that takes the focus, for the control itself will be gone. */
  readonly heir: string;
}

export function layout(data: TaxonomyData, step: TaxonomyStep, view: TaxonomyView, frame: Frame): Scene {
  const open = showsSystems(data, step, view)
    ? data.systems.find((system) => system.id === view.system)
    : undefined;
  const heightOf = (system: TaxonomySystem) => (width: number) =>
    layoutCard("card", system, { x: 0, y: 0, width, ink: "ink" }).height;
  const form = formOf(
    {
      data,
      frame,
      open: open ? { id: open.id, height: heightOf(open) } : null,
      back: view.filter !== null,
    },
    step,
    view,
  );
  const nodes = nodesOf(data, form, view, frame, open?.id);
  const sides = new Map(nodes.map(({ id, side }) => [id, side]));
  const cards = open ? [layoutCard("card", open, { ...form.card, ink: sides.get(open.id) ?? "ink" })] : [];
  const category = data.categories.find(({ id }) => id === view.filter);

  return {
    strands: data.systems.map((system): StrandMark => {
      const [bough, branch, leaf] = form.strands.get(system.id) ?? NOWHERE;
      const { y, shown } = form.nodes.get(system.id) ?? { y: 0, shown: false };
      const traced = system.id === open?.id;
      const side = sides.get(system.id) ?? "ink";
      return {
        id: system.id,
        runs: runPath(bough) + runPath(branch),
        twig: { y, d: runPath(leaf, [0, y]), shown },
        side,
        ink: open && !traced ? "faint" : side,
        width: form.stroke + (traced ? 2.25 : 0),
        traced,
      };
    }),
    braces: data.directions.map((direction) => {
      const count = form.counts.get(direction.id);
      const [a, b] = count?.brace ?? [
        [0, 0],
        [0, 0],
      ];
      return {
        id: direction.id,
        d: `M${a.map(Math.round)}L${b.map(Math.round)}`,
        ink: direction.ink,
        shown: count?.shown === true && !open,
      };
    }),
    counts: data.directions.map((direction) => countOf(data, form, direction, frame, !open)),
    words: [...saysOf(data, form, frame), ...doesOf(data, form, frame)],
    nodes,
    remedy:
      category && form.remedy && !open
        ? [
            {
              id: category.id,
              href: `#/claim/${category.remedy.id}`,
              words: words("remedy", category.remedy.says, form.remedy.x, form.remedy.y, form.remedy),
            },
          ]
        : [],
    cards,
    controls: controlsOf(view, frame, cards[0], open?.id),
    pace: step === "columns" && focusOf(data, step, view) === null ? "inTurn" : "together",
  };
}

const NOWHERE = [point(0, 0), point(0, 0), point(0, 0)] as const;

function formOf(ask: Ask, step: TaxonomyStep, view: TaxonomyView): Form {
  const focus = focusOf(ask.data, step, view);
  if (focus !== null) return focusForm(ask, focus);
  if (step === "columns") return columnsForm(ask);
  return treeForm(ask, step === "root" ? 1 : step === "categories" ? 2 : 3);
}

/** How many systems go a way. Where the form has no place for it, it waits hidden at the direction's name. */
function countOf(
  data: TaxonomyData,
  form: Form,
  { id, ink }: Direction,
  frame: Frame,
  free: boolean,
): CountMark {
  const place = form.counts.get(id) ?? waiting(form, id, frame);
  const systems = systemsUnder(data, id).length;
  const categories = categoriesOf(data, id).length;
  return {
    id,
    x: place.x,
    y: place.y,
    numeral: String(systems),
    lines: [data.units[systems === 1 ? 0 : 1], `in ${plural(categories, "category", "categories")}`],
    ink,
    shown: free && form.counts.get(id)?.shown === true,
  };
}

/** What goes each way, at the tips of the boughs. */
const saysOf = (data: TaxonomyData, form: Form, frame: Frame): Words[] =>
  data.directions.map(({ id, says }) => {
    const block = form.says.get(id);
    const place = block ?? waiting(form, id, frame);
    return words(`says-${id}`, says, place.x, place.y, {
      width: place.width,
      size: place.size,
      ink: "quiet",
      opacity: block ? 1 : 0,
    });
  });

/** What each system does; hidden, it travels with its system's name. */
const doesOf = (data: TaxonomyData, form: Form, frame: Frame): Words[] =>
  data.systems.map(({ id, card }) => {
    const block = form.does.get(id);
    const place = block ?? waiting(form, id, frame);
    return words(`does-${id}`, card.does.says, place.x, place.y, {
      width: place.width,
      opacity: block ? 1 : 0,
    });
  });

/** Where words wait that are not shown now: at their node, whole, within the frame. */
function waiting(form: Form, id: string, frame: Frame): Block {
  const { x, y } = form.nodes.get(id) ?? { x: 0, y: 0 };
  const width = 400;
  return { x: Math.min(x, frame.width - width), y: Math.max(y, 80), width, size: SIZE };
}

function controlsOf(view: TaxonomyView, frame: Frame, card: Card | undefined, open?: string): Control[] {
  const back: Control = {
    id: "back",
    text: "Back",
    label: "Back to the whole picture",
    x: frame.width,
    y: 24,
    width: nameWidth("Back"),
    press: { filter: null, system: null },
    heir: view.filter ?? "",
  };
  const close: Control = {
    id: "close",
    text: "Close",
    label: "Close the card",
    x: card ? card.x + card.width - 18 : 0,
    y: card ? card.y + 38 : 0,
    width: nameWidth("Close"),
    press: { ...view, system: null },
    heir: open ?? "",
  };
  return [...(view.filter === null ? [] : [back]), ...(card ? [close] : [])];
}
