/** The columns: one a category, under its direction's name. Each strand is now three rules: of direction, category, slip. */
import { categoriesOf, systemsOf, systemsUnder } from "./data.ts";
import {
  type Ask,
  BUD,
  CARD_WIDTH,
  CLEAR,
  categoryWidth,
  emptyForm,
  type Form,
  nameWidth,
  RULE_GAP,
  RULE_STROKE,
  rule,
  spread,
} from "./form.ts";

const HEAD = 1.3;

/** Columns side by side on a wall; on a hand, one list a direction. */
export const columnsForm = (ask: Ask): Form =>
  ask.frame.height > ask.frame.width ? lists(ask) : columns(ask);

function columns({ data, frame, open }: Ask): Form {
  const form = emptyForm();
  const [between, betweenGroups] = [22, 48];
  const groups = data.directions.length;
  const gaps = (groups - 1) * betweenGroups + (data.categories.length - groups) * between;
  const width = (frame.width - gaps) / data.categories.length;
  // Close enough for a card to lie below them all.
  const pitch = 36;
  const stacked = data.categories.some(({ name }) => categoryWidth(name) > width);
  let x = 0;
  for (const direction of data.directions) {
    const own = categoriesOf(data, direction.id);
    const under = systemsUnder(data, direction.id);
    const right = x + own.length * width + (own.length - 1) * between;
    const left = x;
    form.nodes.set(direction.id, { x, y: 26, scale: HEAD, shown: true });
    for (const category of own) {
      const members = systemsOf(data, category.id);
      form.nodes.set(category.id, { x, y: stacked ? 66 : 91, scale: 1, shown: true, stacked, room: width });
      members.forEach((system, index) => {
        const y = 138 + index * pitch;
        form.nodes.set(system.id, { x: x + BUD, y, scale: 1, shown: true, room: width - BUD });
        form.strands.set(system.id, [
          rule(
            left + nameWidth(direction.name) * HEAD + 16,
            right,
            17 + spread(under.indexOf(system), under.length, RULE_GAP),
          ),
          rule(x, x + width, 103 + index * RULE_GAP),
          rule(x, x + width, y + 9),
        ]);
      });
      x += width + between;
    }
    const foot = 326;
    form.counts.set(direction.id, {
      x: left,
      y: foot + 92,
      brace: [
        [left, foot],
        [right, foot],
      ],
      shown: true,
    });
    x += betweenGroups - between;
  }
  const column = open ? (form.nodes.get(open.id)?.x ?? 0) - BUD : 0;
  return {
    ...form,
    stroke: RULE_STROKE,
    card: {
      x: Math.min(column, frame.width - CARD_WIDTH),
      y: frame.height - (open?.height(CARD_WIDTH) ?? 0),
      width: CARD_WIDTH,
    },
  };
}

function lists({ data, frame, open }: Ask): Form {
  const form = emptyForm();
  const between = 28;
  const width = (frame.width - between * (data.directions.length - 1)) / data.directions.length;
  const cardTop = frame.height - (open?.height(frame.width) ?? 0);
  const [head, breath, counts] = [42, 0.5, 120];
  const tall = (open ? cardTop - CLEAR : frame.height - counts) - head;
  const linesOf = (id: string) =>
    categoriesOf(data, id).length * (1 + breath) - breath + systemsUnder(data, id).length;
  const pitch = Math.min(40, tall / Math.max(...data.directions.map(({ id }) => linesOf(id))));
  data.directions.forEach((direction, column) => {
    const x = column * (width + between);
    const under = systemsUnder(data, direction.id);
    form.nodes.set(direction.id, { x, y: 26, scale: HEAD, shown: true });
    let line = head;
    for (const category of categoriesOf(data, direction.id)) {
      const members = systemsOf(data, category.id);
      const y = line + pitch * 0.72;
      form.nodes.set(category.id, { x, y, scale: 1, shown: true, room: width });
      members.forEach((system, index) => {
        const below = y + (index + 1) * pitch;
        form.nodes.set(system.id, { x: x + BUD, y: below, scale: 1, shown: true, room: width - BUD });
        form.strands.set(system.id, [
          rule(
            x + nameWidth(direction.name) * HEAD + 12,
            x + width,
            17 + spread(under.indexOf(system), under.length, RULE_GAP),
          ),
          rule(
            x + categoryWidth(category.name) + 10,
            x + width,
            y - 7 + spread(index, members.length, RULE_GAP),
          ),
          rule(x, x + width, below + 7),
        ]);
      });
      line += (members.length + 1 + breath) * pitch;
    }
    const foot = frame.height - counts + 26;
    form.counts.set(direction.id, {
      x,
      y: foot + 72,
      brace: [
        [x, foot],
        [x + width, foot],
      ],
      shown: true,
    });
  });
  return {
    ...form,
    stroke: RULE_STROKE,
    card: { x: 0, y: cardTop, width: frame.width },
  };
}
