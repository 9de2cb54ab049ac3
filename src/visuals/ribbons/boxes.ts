/** Where each claim stands. */
import type { Box } from "../../visual/marks.ts";
import { textWidth, wrapText } from "../../visual/text.ts";
import type { Row } from "./order.ts";
import type { Plan } from "./plan.ts";

const CAPTION = 28;
export type Boxes = Readonly<Record<string, Box>>;

/** Rows from the top to the floor, group by group, each group under room for a caption; `need` is a row's height. */
function stack(plan: Plan, rows: readonly Row[], need: (id: string) => number) {
  const groups = sidesOf(rows);
  const [top, bottom, apart] = [topOf(plan), floorOf(plan), 10];
  const room = bottom - top - groups.length * CAPTION - (groups.length - 1) * apart;
  const slack = (room - rows.reduce((sum, { id }) => sum + need(id), 0)) / Math.max(1, rows.length);
  const captions: Record<string, number> = {};
  const middles: Record<string, number> = {};
  let y = top;
  for (const group of groups) {
    captions[group] = y + 20;
    y += CAPTION;
    for (const { id } of rows.filter((row) => row.group === group)) {
      middles[id] = y + (need(id) + slack) / 2;
      y += need(id) + slack;
    }
    y += apart;
  }
  return { captions, middles, slack };
}

export const burdenRows = (plan: Plan) => stack(plan, liftedRows(plan), needs(plan, "burdens"));
export const remedyRows = (plan: Plan) => stack(plan, plan.rows.middle, needs(plan, "remedies"));
export const limitRows = (plan: Plan) => stack(plan, plan.rows.right, needs(plan, "limits"));

/** The height that each name needs in its column. */
function needs(plan: Plan, column: Column): (id: string) => number {
  const width = columnsOf(plan)[column][1] - PAD - 2;
  const remedy = column === "remedies";
  const style = { size: 20, weight: remedy ? remedyWeight(plan) : 400 } as const;
  return (id) => {
    const claim = plan.data[column].find((claim) => claim.id === id);
    // So narrow, it shows no names.
    const lines = claim && width > 20 ? wrapText(claim.label, width, style).length : 1;
    return lines * 25 + (remedy ? 4 : -1);
  };
}

type Column = "burdens" | "remedies" | "limits";

export const remedyWeight = ({ hand }: Plan): 400 | 600 => (hand ? 400 : 600);

/** The columns' left edges and widths. On a phone the burdens give up their names for the limits. */
export function columnsOf({ hand, step, frame: { width } }: Plan): Record<Column, Span> {
  const limits = step === "limits";
  if (hand)
    return {
      burdens: limits ? [0, 26] : [0, 210],
      remedies: limits ? [66, 204] : [width - 250, 250],
      limits: [width - 222, 222],
    };
  return {
    burdens: [0, 212],
    remedies: limits ? [400, 270] : [width - 270, 270],
    limits: [width - 238, 238],
  };
}

/** A left edge and a width. */
type Span = readonly [x: number, width: number];

/** How far down the bracket over all reaches, and how high the slabs on the ground are. */
const topOf = ({ step, hand, whole }: Plan): number =>
  step === "limits" && whole.length ? (hand ? 74 : 46) : 0;
const slabOf = ({ step, hand }: Plan): number => (step === "unlifted" ? (hand ? 44 : 78) : 34);
const perRow = ({ hand }: Plan, count: number): number => (hand ? 2 : Math.max(1, count));

const unliftedRows = ({ rows, lifted }: Plan): Row[] => rows.left.filter(({ id }) => !lifted.has(id));
const liftedRows = ({ rows, lifted }: Plan): Row[] => rows.left.filter(({ id }) => lifted.has(id));

/** Where the ribbons' rows end: above what lies on the ground. */
function floorOf(plan: Plan): number {
  const count = unliftedRows(plan).length;
  return plan.ground - Math.ceil(count / perRow(plan, count)) * (slabOf(plan) + 4) - 14;
}

export function burdenBoxes(plan: Plan): Boxes {
  return plan.step === "burdens" ? piles(plan) : { ...risen(plan), ...grounded(plan) };
}

/** All burdens heaped on the ground, a pile for each side. */
export function piles(plan: Plan): Boxes {
  const { rows, ground, hand, frame } = plan;
  const sides = sidesOf(rows.left);
  const highest = Math.max(1, ...sides.map((side) => rows.left.filter(({ group }) => group === side).length));
  const pitch = Math.min(46, (ground - CAPTION - 8) / highest);
  const boxes: Record<string, Box> = {};
  sides.forEach((side, column) => {
    const { x, width } = pileAt(column, sides.length, hand, frame.width);
    const pile = rows.left.filter(({ group }) => group === side);
    pile.forEach(({ id }, index) => {
      boxes[id] = { x, y: ground - 1 - (pile.length - index) * pitch + 4, width, height: pitch - 4 };
    });
  });
  return boxes;
}

export const sidesOf = (rows: readonly Row[]): string[] => [...new Set(rows.map(({ group }) => group))];

/** Piles keep to the frame's edges, like the pans of a scale. */
function pileAt(column: number, count: number, hand: boolean, frame: number) {
  const width = hand ? 268 : 440;
  return { x: count > 1 ? (column * (frame - width)) / (count - 1) : 0, width };
}

/** Boxes as high as their names need, and a little more, about the middles of their rows. */
function around(plan: Plan, column: Column, middles: Readonly<Record<string, number>>, more: number): Boxes {
  const [x, width] = columnsOf(plan)[column];
  const need = needs(plan, column);
  return Object.fromEntries(
    Object.entries(middles).map(([id, middle]) => {
      const height = need(id) + more;
      return [id, { x, y: middle - height / 2, width, height }];
    }),
  );
}

/** Lifted burdens, in the left column. */
function risen(plan: Plan): Boxes {
  const { middles, slack } = burdenRows(plan);
  return around(plan, "burdens", middles, Math.min(8, slack - 3));
}

/** What nothing lifts, side by side on the ground; each row of slabs is as wide as the frame. */
function grounded(plan: Plan): Boxes {
  const { data, ground, frame, hand } = plan;
  const rows = unliftedRows(plan);
  const columns = perRow(plan, rows.length);
  const [height, gap] = [slabOf(plan), 10];
  const layers = Math.ceil(rows.length / columns);
  const labels = new Map(data.burdens.map(({ id, label }) => [id, label]));
  const wish = ({ id }: Row): number => textWidth(labels.get(id) ?? "", { size: 20, weight: 600 });
  const boxes: Record<string, Box> = {};
  for (let layer = 0; layer < layers; layer++) {
    const row = rows.slice(layer * columns, (layer + 1) * columns);
    const room = frame.width - (row.length - 1) * gap;
    const slack = (room - row.reduce((sum, one) => sum + wish(one), 0)) / Math.max(1, row.length);
    // One line of names shares the slack; slabs grown to two lines, or in two columns, are all alike.
    const even = hand || plan.step === "unlifted";
    let x = 0;
    for (const one of row) {
      const width = even ? (frame.width - (columns - 1) * gap) / columns : wish(one) + slack;
      boxes[one.id] = { x, y: ground - 1 - (layers - layer) * (height + 4) + 4, width, height };
      x += width + gap;
    }
  }
  return boxes;
}

export function remedyBoxes(plan: Plan): Boxes {
  if (plan.step === "burdens") return {};
  const { middles, slack } = remedyRows(plan);
  return around(plan, "remedies", middles, Math.min(8, slack - 4));
}

/** The limits that hold a remedy, in the right column; those that hold the whole, over all. */
export function limitBoxes(plan: Plan): Boxes {
  if (plan.step !== "limits") return {};
  return { ...around(plan, "limits", limitRows(plan).middles, 4), ...wholeBoxes(plan) };
}

export const WHOLE = "The whole is held back by:";
export const PAD = 10;

/** The names in the bracket, set in one line around the frame's middle. */
export function wholeBoxes({ whole, hand, frame }: Plan): Boxes {
  const widths = whole.map(({ label }) => textWidth(label, { size: 20 }) + 2 * PAD);
  const lead = hand ? 0 : textWidth(WHOLE, { size: 20 }) + 4;
  let x = (frame.width - lead - widths.reduce((sum, width) => sum + width, 0)) / 2 + lead;
  return Object.fromEntries(
    whole.map(({ id }, index) => {
      const width = widths[index] ?? 0;
      const box = { x, y: hand ? 30 : 0, width, height: 30 };
      x += width;
      return [id, box];
    }),
  );
}
