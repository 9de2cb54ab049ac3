import type { Entry } from "../../ledger/claim.ts";
import type { Frame } from "../../visual/contract.ts";
import { type Box, type Ink, LEADING, round, type Words, words } from "../../visual/marks.ts";
import type { Line } from "../../visual/strokes.ts";
import { textWidth } from "../../visual/text.ts";
import {
  type Boxes,
  burdenBoxes,
  limitBoxes,
  PAD,
  remedyBoxes,
  remedyWeight,
  WHOLE,
  wholeBoxes,
} from "./boxes.ts";
import { captionsOf, toldOf } from "./captions.ts";
import type { RibbonsData, RibbonsStep, RibbonsView } from "./index.ts";
import { inkOfSide, litBy, type Plan, planOf } from "./plan.ts";

/** A claim as a mark. A burden is solid while it weighs and hollow once it is lifted. */
export interface Mark extends Box {
  readonly id: string;
  readonly look: "solid" | "hollow" | "tint" | "bare";
  readonly ink: Ink;
  /** Away from the trace: stays readable, in quieter ink. */
  readonly receded: boolean;
  readonly label: string;
  /** How far down the label's first line stands. A mark moves by it, so that the label need not move in it. */
  readonly baseline: number;
  /** The label, from the baseline at the mark's left edge; none where only the shape fits. */
  readonly text: readonly Words[];
}

/** A ribbon from a burden to a remedy, or a line from a remedy to a limit. */
export interface Band extends Line {
  readonly opacity: number;
}

/** The traced claim in full, as a link to where the talk makes it. */
export interface Told {
  readonly id: string;
  readonly text: Words;
}

export interface Scene {
  readonly view: RibbonsView;
  readonly bands: readonly Band[];
  readonly rules: readonly Line[];
  readonly marks: readonly Mark[];
  readonly captions: readonly Words[];
  readonly told: readonly Told[];
}

const RIBBON = 13;
const DASHES = { ribbon: "9 6", line: "6 5", bracket: "12 6" } as const;

export function layout(data: RibbonsData, step: RibbonsStep, view: RibbonsView, frame: Frame): Scene {
  const plan = planOf(data, step, frame);
  const boxes = { ...burdenBoxes(plan), ...remedyBoxes(plan), ...limitBoxes(plan) };
  const lit = litBy(plan, view);
  return {
    view,
    bands: [...ribbonBands(plan, boxes, lit), ...limitBands(plan, boxes, lit)],
    rules: [...groundRule(plan), ...clamps(plan, boxes, lit), ...bracket(plan, lit)],
    marks: marksOf(plan, boxes, lit),
    captions: captionsOf(plan, view),
    told: toldOf(plan, view),
  };
}

function marksOf(plan: Plan, boxes: Boxes, lit: ReadonlySet<string> | null): Mark[] {
  const { data, rows, step, hand, lifted } = plan;
  const byId = new Map([...data.burdens, ...data.remedies, ...data.limits].map((claim) => [claim.id, claim]));
  const order = [...rows.left, ...rows.middle, ...rows.right, ...plan.whole];
  return order.flatMap(({ id }) => {
    const [claim, box] = [byId.get(id), boxes[id]];
    if (!claim || !box) return [];
    const receded = lit !== null && !lit.has(id);
    const weighs = claim.kind === "burden" && (step === "burdens" || !lifted.has(id));
    const look =
      claim.kind === "limit"
        ? "bare"
        : claim.kind === "remedy"
          ? "tint"
          : weighs && !receded
            ? "solid"
            : "hollow";
    const ink: Ink = claim.kind === "limit" ? "limit" : inkOfSide(data, claim.side);
    const nameless = hand && step === "limits" && claim.kind === "burden" && lifted.has(id);
    const textInk: Ink = receded
      ? "quiet"
      : look === "solid"
        ? "paper"
        : claim.kind === "limit"
          ? ink
          : "ink";
    const big = step === "unlifted" && weighs && !hand;
    const size = big ? 26 : 20;
    const options = {
      width: box.width - PAD - 2,
      most: Math.max(1, Math.floor((box.height + 2) / (size * LEADING))),
      size,
      weight: weighs ? 600 : claim.kind === "remedy" ? remedyWeight(plan) : 400,
    } as const;
    const name = words(id, claim.label, PAD, 0, { ...options, ink: textInk });
    const text = nameless ? [] : [name];
    const lines = nameless ? 1 : name.lines.length;
    const baseline = box.height / 2 + size * 0.35 - ((lines - 1) * size * LEADING) / 2;
    return [{ id, ...box, look, ink, receded, label: claim.label, baseline, text }];
  });
}

/** Evenly spread places for `count` ports around `middle`. */
const port = (middle: number, index: number, count: number, apart: number): number =>
  middle + (index - (count - 1) / 2) * apart;

const middleOf = ({ y, height }: Box): number => y + height / 2;

/** A curve that leaves and arrives level. */
function between(x0: number, y0: number, x1: number, y1: number): string {
  const middle = round((x0 + x1) / 2);
  return `M${round(x0)},${round(y0)}C${middle},${round(y0)},${middle},${round(y1)},${round(x1)},${round(y1)}`;
}

/** Each lift as a ribbon in the ink of the side that helps. */
function ribbonBands({ data, step }: Plan, boxes: Boxes, lit: ReadonlySet<string> | null): Band[] {
  if (step === "burdens") return [];
  return data.remedies.flatMap((remedy) => {
    const to = boxes[remedy.id];
    const lifts = [...remedy.lifts].sort((a, b) => (boxes[a.burden]?.y ?? 0) - (boxes[b.burden]?.y ?? 0));
    return lifts.flatMap(({ burden, implied }, index) => {
      const from = boxes[burden];
      if (!from || !to) return [];
      const y = port(middleOf(to), index, lifts.length, RIBBON + 3);
      const shown = lit === null || (lit.has(remedy.id) && lit.has(burden));
      return [
        {
          id: `${burden}>${remedy.id}`,
          d: between(from.x + from.width, middleOf(from), to.x, y),
          ink: inkOfSide(data, remedy.side),
          width: RIBBON,
          dashes: implied ? DASHES.ribbon : "none",
          opacity: lit === null ? 0.55 : shown ? 0.8 : 0.14,
        },
      ];
    });
  });
}

/** How far the clamp stands off its remedy. */
const CLAMP = 7;

interface Hold {
  readonly limit: Entry<"limit">;
  readonly remedy: string;
  readonly y: number;
}

/** Each hold with the place where it meets its remedy's clamp. */
function holdsOf({ data, rows }: Plan, boxes: Boxes): Hold[] {
  return data.remedies.flatMap(({ id }) => {
    const on = rows.right.flatMap((row) =>
      data.limits.filter((limit) => limit.id === row.id && limit.holds.includes(id)),
    );
    const box = boxes[id];
    return box
      ? on.map((limit, index) => ({ limit, remedy: id, y: port(middleOf(box), index, on.length, 4.5) }))
      : [];
  });
}

function limitBands(plan: Plan, boxes: Boxes, lit: ReadonlySet<string> | null): Band[] {
  if (plan.step !== "limits") return [];
  return holdsOf(plan, boxes).flatMap(({ limit, remedy, y }) => {
    const [from, to] = [boxes[remedy], boxes[limit.id]];
    if (!from || !to) return [];
    const shown = lit === null || (lit.has(remedy) && lit.has(limit.id));
    return [
      {
        id: `${remedy}<${limit.id}`,
        d: between(from.x + from.width + CLAMP, y, to.x, middleOf(to)),
        ink: "limit" as const,
        width: 2,
        dashes: limit.implied ? DASHES.line : "none",
        opacity: shown ? 0.9 : 0.16,
      },
    ];
  });
}

/** A bar across each remedy that something holds: the limits press on it. */
function clamps(plan: Plan, boxes: Boxes, lit: ReadonlySet<string> | null): Line[] {
  if (plan.step !== "limits") return [];
  const holds = holdsOf(plan, boxes);
  return plan.data.remedies.flatMap(({ id }) => {
    const box = boxes[id];
    if (!box || !holds.some(({ remedy }) => remedy === id)) return [];
    const x = round(box.x + box.width + CLAMP);
    const d = `M${x},${round(box.y)}V${round(box.y + box.height)}`;
    return [
      {
        id: `clamp:${id}`,
        d,
        ink: lit === null || lit.has(id) ? "limit" : "faint",
        width: 4,
        dashes: "none",
      },
    ];
  });
}

const groundRule = ({ ground, frame: { width } }: Plan): Line[] => [
  { id: "ground", d: `M0,${ground}H${width}`, ink: "ink", width: 3, dashes: "none" },
];

/** Two broken arms, from the names that hold the whole to both ends of the frame. */
function bracket(plan: Plan, lit: ReadonlySet<string> | null): Line[] {
  const { step, whole, hand, frame } = plan;
  if (step !== "limits" || whole.length === 0) return [];
  const boxes = Object.values(wholeBoxes(plan));
  const lead = textWidth(WHOLE, { size: 20 });
  const left = hand ? (frame.width - lead) / 2 : Math.min(...boxes.map(({ x }) => x)) - lead;
  const right = hand ? (frame.width + lead) / 2 : Math.max(...boxes.map(({ x, width }) => x + width)) - PAD;
  const ink: Ink = lit === null || whole.some(({ id }) => lit.has(id)) ? "limit" : "faint";
  const foot = hand ? 64 : 38;
  return [
    { id: "arm:left", d: `M${round(left - 14)},14H1V${foot}`, ink, width: 2.5, dashes: DASHES.bracket },
    {
      id: "arm:right",
      d: `M${round(right + 14)},14H${frame.width - 1}V${foot}`,
      ink,
      width: 2.5,
      dashes: DASHES.bracket,
    },
  ];
}
