/** The names: what each one is, looks like, and answers when it is pressed or walked on from. */
import type { Frame } from "../../visual/contract.ts";
import type { Ink } from "../../visual/marks.ts";
import { cutText } from "../../visual/text.ts";
import {
  type Arrow,
  categoriesOf,
  neighbour,
  plural,
  systemsOf,
  systemsUnder,
  type TaxonomyData,
  type TaxonomyView,
} from "./data.ts";
import { categoryWidth, type Form, nameWidth, type Place, SIZE } from "./form.ts";

export interface NodeMark extends Place {
  readonly id: string;
  readonly kind: "direction" | "category" | "system";
  readonly name: string;
  /** The name's parts, each at its own offset from the node. */
  readonly parts: readonly { readonly text: string; readonly x: number; readonly y: number }[];
  /** Size of the name, unscaled. */
  readonly width: number;
  readonly lines: number;
  readonly ink: Ink;
  /** Its direction's. */
  readonly side: Ink;
  readonly chosen: boolean;
  /** The one node that Tab reaches; arrow keys lead on from there. */
  readonly entry: boolean;
  readonly label: string;
  /** The view after it is pressed. */
  readonly press: TaxonomyView;
  readonly arrows: Readonly<Record<Arrow, string | undefined>>;
}

/** A mark for every direction, category and system, shown or waiting, in the order of the tree. */
export function nodesOf(
  data: TaxonomyData,
  form: Form,
  view: TaxonomyView,
  frame: Frame,
  open?: string,
): NodeMark[] {
  const entry = open ?? view.filter ?? data.directions[0]?.id;
  const filtered = (id: string): TaxonomyView => ({ filter: view.filter === id ? null : id, system: null });
  return data.directions.flatMap((direction) => {
    const own = categoriesOf(data, direction.id);
    const side = direction.ink;
    const head = mark("direction", direction.id, direction.name, side, side, filtered(direction.id));
    const count = plural(systemsUnder(data, direction.id).length, ...data.units);
    return [
      { ...head, label: `${direction.name}: ${count}`, chosen: view.filter === direction.id },
      ...own.flatMap((category) => {
        const members = systemsOf(data, category.id);
        const branch = mark("category", category.id, category.name, side, side, filtered(category.id));
        return [
          {
            ...branch,
            label: `${category.name}: ${plural(members.length, ...data.units)}`,
            chosen: view.filter === category.id,
          },
          ...members.map((system) => {
            const press = { ...view, system: open === system.id ? null : system.id };
            const leaf = mark("system", system.id, system.name, "ink", side, press);
            return { ...leaf, label: `${system.name}: its card`, chosen: open === system.id };
          }),
        ];
      }),
    ];
  });

  function mark(kind: NodeMark["kind"], id: string, name: string, ink: Ink, side: Ink, press: TaxonomyView) {
    const place = form.nodes.get(id) ?? { x: 0, y: 0, scale: 1, shown: false };
    const widthOf = kind === "category" ? categoryWidth : nameWidth;
    // No name runs out of its column or the frame; kerning makes it a little narrower than it is reckoned.
    const room = place.shown
      ? (1.03 * (place.room ?? frame.width - place.x)) / place.scale
      : Number.POSITIVE_INFINITY;
    const cut = (text: string) =>
      cutText(text, room, { size: SIZE, weight: kind === "category" ? 400 : 600 });
    const split = kind === "system" ? (text: string) => [text] : partsOf;
    const parts = place.stacked ? split(name).map(cut) : split(cut(name));
    const [first = "", second] = parts;
    const stacked = Boolean(place.stacked && second);
    const after = stacked ? { x: 0, y: SIZE * 1.25 } : { x: widthOf(`${first} `), y: 0 };
    const arrow = (key: Arrow) => {
      const to = neighbour(data, id, key);
      return to && form.nodes.get(to)?.shown ? to : undefined;
    };
    return {
      ...place,
      id,
      kind,
      name,
      parts: [{ text: first, x: 0, y: 0 }, ...(second ? [{ text: second, ...after }] : [])],
      width: stacked ? Math.max(...parts.map(widthOf)) : widthOf(parts.join(" ")),
      lines: stacked ? 2 : 1,
      ink: place.quiet ? ("quiet" as const) : ink,
      side,
      entry: id === entry,
      press,
      arrows: {
        ArrowUp: arrow("ArrowUp"),
        ArrowDown: arrow("ArrowDown"),
        ArrowLeft: arrow("ArrowLeft"),
        ArrowRight: arrow("ArrowRight"),
      },
    };
  }
}

/** A name in one or two parts, cut at the space nearest to its middle. */
function partsOf(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index);
  const fromMiddle = (at: number) => Math.abs(at - name.length / 2);
  const [cut] = spaces.sort((a, b) => fromMiddle(a) - fromMiddle(b));
  return cut === undefined ? [name] : [name.slice(0, cut), name.slice(cut + 1)];
}
