/**
 * How deep one thing is joined to another: what floats, what lies underneath, and the depth between.
 *
 * Data: what floats and what is the bed, remedies, and a limit for each step. Steps: `surface`, a raft that only
 * lies on the water; `scenarios`, uses that there were before; `marketing`, a great sign on a small hull. A hand
 * brings a limit into focus, with its sentence; that and the remedies lead to their claims.
 */
import type { Entry } from "../../ledger/claim.ts";
import type { Frame, Visual } from "../../visual/contract.ts";
import { type Ink, round, type Words, words } from "../../visual/marks.ts";
import { textWidth } from "../../visual/text.ts";
import {
  acceptsFocus,
  type Block,
  BROKEN,
  drawParts,
  type FocusView,
  type Held,
  type Link,
  lineInk,
  linkTo,
  type Parts,
  type Stroke,
  start,
  stroke,
  type Tag,
  tag,
  told,
  within,
} from "./parts.ts";

type Step = "surface" | "scenarios" | "marketing";
export const steps = ["surface", "scenarios", "marketing"] as const;

/** What floats on the water, what lies below it, and the limits by step. */
export interface ShallowsData {
  readonly floats: { readonly name: string; readonly ink: Ink };
  readonly bed: { readonly name: string; readonly ink: Ink };
  /** What stands behind the remedies that `scenarios` holds: much the same, and older. */
  readonly older: string;
  /** Said of a limit that holds no remedy in particular. */
  readonly whole: string;
  readonly remedies: readonly Held[];
  readonly limits: { readonly [S in Step]: Entry<"limit"> };
}

const limitsOf = ({ limits }: ShallowsData) => steps.map((step) => limits[step]);

export const shallows: Visual<ShallowsData, FocusView, Parts, Step> = {
  name: "shallows",
  steps,
  start,
  accepts: (data, value): value is FocusView => acceptsFocus(limitsOf(data), value),
  layout,
  draw: drawParts,
  describe(data, step, { focus }) {
    const shown = steps.slice(0, steps.indexOf(step) + 1).map((one) => data.limits[one]);
    const said = shown.find(({ id }) => id === focus) ?? data.limits[step];
    return (
      `${data.floats.name} floats on the water, ${data.bed.name} lies at the bottom, and little joins them. ` +
      `${said.label}: ${said.says}`
    );
  },
  table: async (data, step) => (await import("./table.ts")).shallowsTable(data, step),
};

/** A third of the picture: on a wall side by side over one water, on a phone one below the other. */
interface Cell {
  readonly x: number;
  readonly width: number;
  readonly water: number;
  readonly bed: number;
  /** Room above the water. */
  readonly air: number;
  readonly hand: boolean;
}

function cellAt(index: number, { width, height }: Frame): Cell {
  const hand = height > width;
  if (hand) {
    const row = 188;
    return { x: 0, width, water: index * row + 96, bed: index * row + 172, air: 92, hand };
  }
  const pitch = (width + 32) / steps.length;
  return { x: Math.round(index * pitch), width: pitch - 32, water: 162, bed: 300, air: 156, hand };
}

function layout(data: ShallowsData, step: Step, asked: FocusView, frame: Frame): Parts {
  const came = steps.slice(0, steps.indexOf(step) + 1);
  const view = within(
    came.map((one) => data.limits[one]),
    asked,
  );
  const cells = came.map((one, index) => vignette[one](data, cellAt(index, frame), view));
  const base = steps.map((one, index) => water(data, one, cellAt(index, frame), frame));
  const hand = frame.height > frame.width;
  return {
    view,
    blocks: cells.flatMap((cell) => cell.blocks),
    strokes: [...base.flat(), ...cells.flatMap((cell) => cell.strokes)],
    tags: cells.flatMap((cell) => cell.tags),
    words: [
      ...cells.flatMap((cell) => cell.words),
      words("bed", data.bed.name, frame.width, cellAt(hand ? 2 : 0, frame).bed + (hand ? 30 : 32), {
        size: 22,
        weight: 600,
        ink: data.bed.ink,
        anchor: "end",
      }),
    ],
    links: [
      ...cells.flatMap((cell) => cell.links),
      ...told(limitsOf(data), view, {
        x: 0,
        y: hand ? 608 : 352,
        width: hand ? frame.width - 10 : frame.width - 120,
      }),
    ],
  };
}

type Pieces = Omit<Parts, "view">;

/** The surface as a wave, and the bed as a heavy line, across one cell. */
function water({ bed }: ShallowsData, step: Step, cell: Cell, frame: Frame): Stroke[] {
  // On a wall a cell's water reaches over to the next, so that there is one surface.
  const end = cell.hand ? frame.width : Math.min(frame.width, Math.round(cell.x + cell.width + 33));
  const waves = Math.round((end - cell.x) / 28);
  const length = (end - cell.x) / waves;
  const wave = Array.from(
    { length: waves },
    () => `q${round(length / 4)},-5 ${round(length / 2)},0t${round(length / 2)},0`,
  );
  return [
    stroke(`water:${step}`, `M${round(cell.x)},${cell.water}${wave.join("")}`, "quiet", 1.5),
    stroke(`bed:${step}`, `M${round(cell.x)},${cell.bed}H${round(end)}`, bed.ink, 6),
  ];
}

/** How deep anything that floats reaches below the water. */
const DRAUGHT = 9;

/** The depth that nothing joins, from a keel to the bed, with the limit's name beside it. */
function gap(limit: Entry<"limit">, cell: Cell, x: number, view: FocusView, note: string): Pieces {
  const [top, bottom] = [cell.water + DRAUGHT + 6, cell.bed - 7];
  const middle = (top + bottom) / 2;
  const ink = lineInk(limit, view);
  const name: Tag = tag(limit, view, { x: x + 26, y: note ? middle - 6 : middle + 8, width: 320 });
  return {
    blocks: [],
    strokes: [
      stroke(`gap:${limit.id}`, `M${x},${top}V${bottom}`, ink, 2.5, { dashes: BROKEN }),
      stroke(`ends:${limit.id}`, `M${x - 12},${top}h24M${x - 12},${bottom}h24`, ink, 3),
    ],
    tags: [name],
    words: note ? [words(`note:${limit.id}`, note, x + 26, middle + 26, { ink: "quiet" })] : [],
    links: [],
  };
}

const block = (
  id: string,
  x: number,
  y: number,
  width: number,
  height: number,
  fill: string,
  ink: Ink,
  dashes = "none",
): Block => ({ id, x, y, width, height, fill, ink, dashes, shown: true });

const solid = (ink: Ink): string => `var(--${ink})`;
const tint = (ink: Ink): string => `var(--${ink}-tint)`;

const vignette: { readonly [S in Step]: (data: ShallowsData, cell: Cell, view: FocusView) => Pieces } = {
  /** A flat thing that only lies on the water. */
  surface({ floats, limits, whole }, cell, view) {
    const limit = limits.surface;
    const [x, width, height] = [cell.x + 2, cell.hand ? 300 : 340, 44];
    const below = gap(limit, cell, x + 22, view, limit.holds.length === 0 ? whole : "");
    return {
      ...below,
      blocks: [
        block("raft", x, cell.water - height, width, height, solid(floats.ink), floats.ink),
        block("raft:keel", x, cell.water, width, DRAUGHT, tint(floats.ink), floats.ink),
      ],
      words: [
        ...below.words,
        words("raft", floats.name, x + width / 2, cell.water - 14, {
          size: 24,
          weight: 600,
          anchor: "middle",
          ink: "paper",
        }),
      ],
    };
  },
  /** The remedies it holds, each before the shape of what was there already. */
  scenarios({ limits, remedies, older, floats }, cell, view) {
    const limit = limits.scenarios;
    const held = remedies.filter(({ id }) => limit.holds.includes(id));
    const apart = 22;
    const width =
      ((cell.hand ? 400 : cell.width - 12) - (held.length - 1) * apart) / Math.max(1, held.length);
    const height = 58;
    const at = (index: number) => cell.x + 2 + index * (width + apart);
    const below = gap(limit, cell, cell.x + 24, view, "");
    const keels = held.map(
      (_, index) => `M${round(at(index) + 12)},${cell.water + DRAUGHT + 6}H${round(at(index) + width - 12)}`,
    );
    const links: Link[] = held.map(({ id, label, ink }, index) => {
      const text: Words = words(id, label, at(index) + 10, 0, { width: width - 16, ink });
      const y = cell.water - height / 2 + 7 - (text.lines.length - 1) * 12.5;
      return linkTo(id, { ...text, y });
    });
    return {
      ...below,
      blocks: held.flatMap(({ id, ink }, index) => [
        block(
          `older:${id}`,
          at(index) + 10,
          cell.water - height - 10,
          width,
          height + DRAUGHT,
          "none",
          "quiet",
          "3 4",
        ),
        block(`boat:${id}`, at(index), cell.water - height, width, height, "var(--paper)", ink),
        block(`keel:${id}`, at(index), cell.water, width, DRAUGHT, tint(floats.ink), ink),
      ]),
      strokes: [
        ...below.strokes,
        // From the limit's own line along the keels: it holds each of these.
        stroke(`holds:${limit.id}`, keels.join(""), lineInk(limit, view), 3),
      ],
      words: [...below.words, words("older", older, cell.x + 12, cell.water - height - 20, { ink: "quiet" })],
      links,
    };
  },
  /** A great sign on a hull that hardly touches the water. */
  marketing({ floats, limits, whole }, cell, view) {
    const limit = limits.marketing;
    const [x, width] = [cell.x + 2, cell.hand ? 230 : 250];
    const sign = cell.air - 26;
    const below = gap(limit, cell, x + 22, view, limit.holds.length === 0 ? whole : "");
    const middle = x + width / 2;
    const mast = (x: number) => `M${x},${cell.water - 6}V${cell.water - cell.air + sign}`;
    // As large as the sign allows.
    const fits = (width - 24) / textWidth(floats.name, { size: 1, weight: 600 });
    const letters = Math.min(sign * 0.76, fits);
    return {
      ...below,
      blocks: [
        block("sign", x, cell.water - cell.air, width, sign, solid(floats.ink), floats.ink),
        block("hull", middle - 44, cell.water - 6, 88, 6 + 3, tint(floats.ink), floats.ink),
      ],
      strokes: [...below.strokes, stroke("masts", mast(middle - 26) + mast(middle + 26), floats.ink, 3)],
      words: [
        ...below.words,
        words("sign", floats.name, middle, cell.water - cell.air + sign / 2 + letters * 0.35, {
          size: letters,
          weight: 600,
          anchor: "middle",
          ink: "paper",
        }),
      ],
    };
  },
};
