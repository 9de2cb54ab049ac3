/** What the layout knows before it places anything: the order of the rows, what is lifted, what is in focus. */
import type { Entry } from "../../ledger/claim.ts";
import type { Frame } from "../../visual/contract.ts";
import type { Ink } from "../../visual/marks.ts";
import type { RibbonsData, RibbonsStep, RibbonsView } from "./index.ts";
import { type Columns, type Row, untangle } from "./order.ts";

export interface Plan {
  readonly data: RibbonsData;
  readonly step: RibbonsStep;
  readonly frame: Frame;
  readonly hand: boolean;
  /** Where the unlifted burdens stand, in canvas pixels from the top. */
  readonly ground: number;
  readonly rows: Columns;
  readonly lifted: ReadonlySet<string>;
  readonly whole: readonly Entry<"limit">[];
}

/** Room under the ground for the traced claim: one line on a wall, three on a phone. */
const UNDER = { wall: 34, hand: 84 } as const;
export function planOf(data: RibbonsData, step: RibbonsStep, frame: Frame): Plan {
  const { burdens, remedies, limits } = data;
  const hand = frame.height > frame.width;
  const row = ({ id, side }: { id: string; side?: string }): Row => ({ id, group: side ?? "" });
  const ties = [
    ...remedies.flatMap(({ id, lifts }) => lifts.map(({ burden }) => ({ middle: id, outer: burden }))),
    ...limits.flatMap(({ id, holds }) => holds.map((remedy) => ({ middle: remedy, outer: id }))),
  ];
  const holding = limits.filter(({ holds }) => holds.length > 0);
  const rows = untangle(
    {
      left: burdens.map(row),
      middle: remedies.map(row),
      right: holding.map(({ id }) => ({ id, group: "" })),
    },
    ties,
  );
  return {
    data,
    step,
    frame,
    hand,
    ground: frame.height - (hand ? UNDER.hand : UNDER.wall),
    rows,
    lifted: new Set(remedies.flatMap(({ lifts }) => lifts.map(({ burden }) => burden))),
    whole: limits.filter(({ holds }) => holds.length === 0),
  };
}

/** The claims in focus; `null` where all are. A trace runs through the remedies, to both ends. */
export function litBy(
  { data, step, lifted, whole }: Plan,
  { focus }: RibbonsView,
): ReadonlySet<string> | null {
  const { burdens, remedies, limits } = data;
  if (focus === null)
    return step === "unlifted"
      ? new Set(burdens.filter(({ id }) => !lifted.has(id)).map(({ id }) => id))
      : null;
  const limit = limits.find(({ id }) => id === focus);
  const through = remedies.filter(
    ({ id, lifts }) =>
      id === focus ||
      lifts.some(({ burden }) => burden === focus) ||
      limit?.holds.includes(id) ||
      limit?.holds.length === 0,
  );
  const ids = through.flatMap(({ id, lifts }) => [id, ...lifts.map(({ burden }) => burden)]);
  // From a limit the trace does not turn back to the other limits; from a burden, its neighbours stay out.
  const burden = burdens.some(({ id }) => id === focus);
  const back = burden ? ids.filter((id) => !burdens.some((other) => other.id === id)) : ids;
  const on = limit
    ? []
    : limits.filter(({ holds }) => holds.some((id) => through.some((remedy) => remedy.id === id)));
  const over = limit || through.length === 0 ? [] : whole;
  return new Set([focus, ...back, ...on.map(({ id }) => id), ...over.map(({ id }) => id)]);
}

/** The ink of a side; plain ink for what is both sides'. */
export const inkOfSide = ({ sides }: RibbonsData, side: string | undefined): Ink =>
  sides[side ?? ""]?.ink ?? "ink";
