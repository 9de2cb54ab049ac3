/** The register: whatever is not in focus, still named, in running lines at the foot. */
import { categoriesOf, type Direction, systemsOf, type TaxonomyCategory, type TaxonomyData } from "./data.ts";
import { BUD, CLEAR, categoryWidth, type Form, nameWidth, point, type Run, rule } from "./form.ts";

const LINE = 28;
/** From the rule above a direction's lines to the lines. */
const ABOVE = 10;

/**
 * Places all categories but those `inFocus`, and their systems, each direction below a rule of its strands; the
 * direction in focus needs no rule of its own: its strands run where `headOf` says. Returns where the room above ends.
 */
export function placeRegister(
  form: Pick<Form, "nodes" | "strands">,
  data: TaxonomyData,
  frame: { readonly width: number; readonly height: number },
  focus: { readonly direction: Direction; readonly categories: readonly TaxonomyCategory[] },
  headOf: (system: string) => Run,
): number {
  const blocks = data.directions
    .map((direction) => {
      const rest = categoriesOf(data, direction.id).filter(
        (category) => !focus.categories.includes(category),
      );
      const named = direction.id !== focus.direction.id;
      return { direction, rest, named, ...flow(itemsOf(data, rest, named ? direction : null), frame.width) };
    })
    .filter(({ rest }) => rest.length > 0);
  const top = frame.height - blocks.reduce((height, { lines }) => height + ABOVE + lines * LINE, 0);
  let base = top;
  for (const { direction, rest, named, at, lines } of blocks) {
    base += ABOVE;
    const place = (id: string) => {
      const { x, line } = at.get(id) ?? { x: 0, line: 0 };
      return { x, y: base + line * LINE + 19, scale: 1, shown: true };
    };
    const above = rule(0, frame.width, base - 4);
    if (named) form.nodes.set(direction.id, place(direction.id));
    for (const category of rest) {
      const head = place(category.id);
      form.nodes.set(category.id, head);
      for (const { id } of systemsOf(data, category.id)) {
        const { x, y } = place(id);
        form.nodes.set(id, { x: x + BUD, y, scale: 1, shown: true, quiet: true });
        form.strands.set(id, [
          named ? above : headOf(id),
          rule(head.x, head.x + categoryWidth(category.name), head.y + 5),
          point(x + 5, y - 7),
        ]);
      }
    }
    base += lines * LINE;
  }
  return top - CLEAR;
}

interface Item {
  readonly id: string;
  readonly width: number;
  /** Room before it, unless it opens a line. */
  readonly before: number;
}

function itemsOf(data: TaxonomyData, own: readonly TaxonomyCategory[], head: Direction | null): Item[] {
  const items = own.flatMap((category) => [
    { id: category.id, width: categoryWidth(category.name), before: 28 },
    ...systemsOf(data, category.id).map(({ id, name }) => ({ id, width: BUD + nameWidth(name), before: 16 })),
  ]);
  return head ? [{ id: head.id, width: nameWidth(head.name), before: 0 }, ...items] : items;
}

/** Sets items in running lines of a width. */
function flow(items: readonly Item[], width: number) {
  const at = new Map<string, { x: number; line: number }>();
  let [x, line] = [0, 0];
  for (const item of items) {
    if (x > 0 && x + item.before + item.width > width) [x, line] = [0, line + 1];
    else if (x > 0) x += item.before;
    at.set(item.id, { x, line });
    x += item.width;
  }
  return { at, lines: line + 1 };
}
