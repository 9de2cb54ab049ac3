/** The focus: the systems of one direction or one category, large, with what each does; all others in a register. */
import { wrapText } from "../../visual/text.ts";
import {
  categoriesOf,
  type Direction,
  systemsOf,
  systemsUnder,
  type TaxonomyCategory,
  type TaxonomySystem,
} from "./data.ts";
import {
  type Ask,
  BUD,
  CARD_WIDTH,
  CLEAR,
  COUNT,
  categoryWidth,
  emptyForm,
  type Form,
  nameWidth,
  near,
  RULE_GAP,
  RULE_STROKE,
  type Run,
  rule,
  SIZE,
  spread,
} from "./form.ts";
import { placeRegister } from "./register.ts";

const HEAD = 1.3;
const LINE = SIZE * 1.25;
/** Room that the way back takes at the top right. */
const BACK = 76;

/** A form in the making, what it is made for, and the room it has left. */
interface Desk {
  readonly form: ReturnType<typeof emptyForm>;
  readonly ask: Ask;
  /** A system's strand beside the direction's name. */
  readonly headOf: (system: string) => Run;
  /** Where the register begins. */
  readonly floor: number;
}

/** Places every node for a focus on a direction or a category; a RangeError for any other id. */
export function focusForm(ask: Ask, focus: string): Form {
  const { data, frame, back } = ask;
  const category = data.categories.find(({ id }) => id === focus);
  const direction = data.directions.find(({ id }) => id === (category?.direction ?? focus));
  if (!direction) throw new RangeError(`the taxonomy has no direction or category "${focus}"`);
  const form = emptyForm();
  form.nodes.set(direction.id, { x: 0, y: 26, scale: HEAD, shown: true });
  const under = systemsUnder(data, direction.id).map(({ id }) => id);
  const headOf = (system: string) =>
    rule(
      nameWidth(direction.name) * HEAD + 16,
      frame.width - (back ? BACK : 0),
      17 + spread(under.indexOf(system), under.length, RULE_GAP),
    );
  const categories = category ? [category] : categoriesOf(data, direction.id);
  const floor = placeRegister(form, data, frame, { direction, categories }, headOf);
  const desk: Desk = { form, ask, headOf, floor };
  const upright = frame.height > frame.width;
  if (category) return oneCategory(desk, category, upright);
  return upright ? rows(desk, direction) : columns(desk, direction);
}

/** A direction's categories as columns. Those with one system stand last and wide: a card has room below them. */
function columns({ form, ask: { data, frame }, headOf, floor }: Desk, direction: Direction): Form {
  const [between, scale] = [24, 1.3];
  const own = categoriesOf(data, direction.id);
  const isFull = ({ id }: TaxonomyCategory) => systemsOf(data, id).length > 1;
  const full = own.filter(isFull).length;
  const fullColumn = Math.min(324, (frame.width - between * (own.length - 1) - COUNT) / full);
  const rest = frame.width - between * (own.length - 1) - fullColumn * full;
  let x = 0;
  let [free, below] = [frame.width, 0];
  for (const category of own) {
    const width = isFull(category) ? fullColumn : rest / (own.length - full);
    form.nodes.set(category.id, { x, y: 64, scale: 1.1, shown: true, room: width });
    let y = 117;
    systemsOf(data, category.id).forEach((system, index) => {
      const bottom = entry(form, system, x, y, width, scale);
      form.strands.set(system.id, [
        headOf(system.id),
        rule(x, x + width, 77 + index * RULE_GAP),
        underline(system, x + BUD * scale, y, scale),
      ]);
      y = bottom + 38;
      if (!isFull(category)) [free, below] = [Math.min(free, x), Math.max(below, bottom)];
    });
    x += width + between;
  }
  // Where no column is wide, what is left beside them is.
  if (full === own.length) free = x;
  form.counts.set(direction.id, {
    x: free,
    y: floor - 22,
    brace: [
      [free, floor - 108],
      [frame.width, floor - 108],
    ],
    shown: true,
  });
  return {
    ...form,
    stroke: RULE_STROKE,
    card: { x: free, y: below + 6, width: Math.min(frame.width - free, CARD_WIDTH) },
  };
}

/** A direction on a hand: its categories below one another; an open card takes the place of what systems do. */
function rows({ form, ask, headOf, floor }: Desk, direction: Direction): Form {
  const { data, frame, open } = ask;
  const [top, breath] = [44, 1.3];
  const own = categoriesOf(data, direction.id);
  const names = Math.max(150, ...systemsUnder(data, direction.id).map(({ name }) => nameWidth(name) + 8));
  const lines = own.length * breath + systemsUnder(data, direction.id).length;
  const pitch = Math.min(40, (floor - top) / lines);
  let line = top;
  for (const category of own) {
    const members = systemsOf(data, category.id);
    const y = line + pitch * 0.85;
    form.nodes.set(category.id, { x: 0, y, scale: 1, shown: true });
    members.forEach((system, index) => {
      const below = y + (index + 1) * pitch;
      form.nodes.set(system.id, { x: BUD, y: below, scale: 1, shown: true });
      if (!open)
        form.does.set(system.id, { x: names + BUD, y: below, width: frame.width - names - BUD, size: SIZE });
      form.strands.set(system.id, [
        headOf(system.id),
        rule(categoryWidth(category.name) + 10, frame.width, y - 7 + spread(index, members.length, RULE_GAP)),
        underline(system, BUD, below, 1),
      ]);
    });
    line += (members.length + breath) * pitch;
  }
  const x = 200;
  const width = frame.width - x;
  const middle = (open && form.nodes.get(open.id)?.y) ?? 0;
  return {
    ...form,
    stroke: RULE_STROKE,
    card: { x, y: near(middle, open?.height(width) ?? 0, top, floor), width },
  };
}

/** One category: its systems below one another; beside them, or on a hand below, its remedy or a card. */
function oneCategory({ form, ask, headOf }: Desk, category: TaxonomyCategory, upright: boolean): Form {
  const { data, frame, open } = ask;
  const width = upright ? frame.width : frame.width - CARD_WIDTH - 60;
  // On a hand a card takes the room of what the systems do.
  const namesOnly = upright && open !== null;
  const scale = namesOnly ? 1.2 : 1.4;
  form.nodes.set(category.id, { x: 0, y: 80, scale: 1.6, shown: true });
  let y = 132;
  systemsOf(data, category.id).forEach((system, index) => {
    const x = BUD * scale;
    if (namesOnly) form.nodes.set(system.id, { x, y, scale, shown: true });
    const bottom = namesOnly ? y + 6 : entry(form, system, 0, y, width, scale);
    form.strands.set(system.id, [
      headOf(system.id),
      rule(0, width, 96 + index * RULE_GAP),
      underline(system, x, y, scale),
    ]);
    y = bottom + 26;
  });
  const cardWidth = upright ? frame.width : CARD_WIDTH;
  const x = frame.width - cardWidth;
  const top = upright ? y - 26 + CLEAR : 96;
  return {
    ...form,
    stroke: RULE_STROKE,
    remedy: { x, y: top + 26, width: cardWidth, size: upright ? 22 : 26 },
    card: { x, y: top, width: cardWidth },
  };
}

/** A system's name, and below it what it does; returns where it ends. */
function entry(
  form: Desk["form"],
  system: TaxonomySystem,
  left: number,
  y: number,
  columnWidth: number,
  scale: number,
): number {
  const x = left + BUD * scale;
  const width = left + columnWidth - x;
  form.nodes.set(system.id, { x, y, scale, shown: true, room: width });
  form.does.set(system.id, { x, y: y + 28, width, size: SIZE });
  const lines = wrapText(system.card.does.says, width, { size: SIZE, weight: 400 }).length;
  return y + 28 + LINE * lines - 18;
}

const underline = ({ name }: TaxonomySystem, x: number, y: number, scale: number): Run =>
  rule(x, x + nameWidth(name) * scale, y + 7);
