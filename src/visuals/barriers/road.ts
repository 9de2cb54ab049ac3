/**
 * A line from those who have to those who need, and the barriers that spoil it one by one.
 *
 * Data: the two ends, the remedy that the line is, and by step a limit and the kind of barrier it is drawn as.
 * Two to four barriers have room. Steps: each limit by the name it is given; what came down before stays. A hand
 * brings one barrier into focus alone, with its limit's sentence; that and the remedy lead to their claims.
 */
import type { Entry } from "../../ledger/claim.ts";
import type { Frame, Visual } from "../../visual/contract.ts";
import { type Ink, round, words } from "../../visual/marks.ts";
import {
  acceptsFocus,
  BROKEN,
  drawParts,
  type FocusView,
  type Held,
  linkTo,
  type Parts,
  type Stroke,
  start,
  stroke,
  tag,
  told,
  within,
} from "./parts.ts";

/** What a barrier does to the line: delays it, leaves its ends apart, tangles it, or lets a thread through. */
export type Bar = "late" | "apart" | "tangle" | "throat";

/** The limits by step; the line is the remedy that they hold. */
export interface BarriersData<Step extends string = string> {
  readonly from: { readonly name: string; readonly ink: Ink };
  readonly to: { readonly name: string; readonly ink: Ink };
  readonly remedy: Held;
  readonly limits: Readonly<Record<Step, Entry<"limit">>>;
  /** How each limit is drawn. */
  readonly bars: Readonly<Record<Step, Bar>>;
}

const limitsOf = ({ limits }: BarriersData) => Object.values(limits);

/** The limits up to a step, that step's own last. */
export const standingAt = ({ limits }: BarriersData, step: string) =>
  Object.values(limits).slice(0, Object.keys(limits).indexOf(step) + 1);

/** The picture with a step for each of its barriers, by the names of their limits. */
export const barriers = <const Id extends string>(
  ...steps: readonly [Id, ...Id[]]
): Visual<BarriersData<Id>, FocusView, Parts, Id> => ({
  name: "barriers",
  steps,
  start,
  accepts: (data, value): value is FocusView => acceptsFocus(limitsOf(data), value),
  layout,
  draw: drawParts,
  describe(data, step, { focus }) {
    const standing = standingAt(data, step);
    const told = standing.find(({ id }) => id === focus) ?? data.limits[step];
    return (
      `${data.remedy.label} as a line from ${data.from.name} to ${data.to.name}, with barriers across it: ` +
      `${standing.map(({ label }) => label).join("; ")}. ${told.label}: ${told.says}`
    );
  },
  table: async (data, step) => (await import("./table.ts")).barriersTable(data, step),
});

/** Half the length of line that a barrier spoils, in the drawing's own units (see `Put`). */
const REACH = 50;
/** The line's weight after the last barrier: what passes grows less from each to the next. */
const THREAD = 4;

/** A point along and across the line, from a barrier's middle: the line runs right, or down on a phone. */
type Put = (along: number, across: number) => string;

function layout(data: BarriersData, step: string, asked: FocusView, frame: Frame): Parts {
  const hand = frame.height > frame.width;
  const limits = Object.entries(data.limits);
  const axis = hand ? 92 : 236;
  const length = hand ? 540 : frame.width;
  // Canvas pixels to a unit, along and across; the line's full weight; half of what stands at its ends.
  const [alongUnit, acrossUnit] = hand ? [0.92, 1.5] : [1.22, 2.4];
  const [full, half] = hand ? [20, 61] : [28, 85];
  const foot = axis + half + 43;
  const reach = REACH * alongUnit;
  const put: Put = (along, across) =>
    hand ? `${round(axis - across)},${round(along)}` : `${round(along)},${round(axis + across)}`;
  const [first, last] = hand ? [40, length - 26] : [42, length - 34];
  const pitch = (last - first - 14) / limits.length;
  const middles = limits.map((_, index) => first + pitch * (index + 0.5));
  // What has come down: all up to this step, or the one in focus alone.
  const came = standingAt(data, step);
  const view = within(came, asked);
  const down = limits.map(
    ([, limit]) => came.includes(limit) && (view.focus === null || limit.id === view.focus),
  );
  // The last barrier lets no more than a thread through, whatever came before it.
  const weight = (index: number): number => {
    const passed = down.slice(0, index).filter(Boolean).length;
    const least = index === limits.length && down.at(-1);
    return full - ((full - THREAD) * (least ? limits.length : passed)) / limits.length;
  };
  const strokes: Stroke[] = [];
  const line = (id: string, d: string, width: number, shown = true, ink = data.remedy.ink, dashes = "none") =>
    strokes.push(stroke(id, d, ink, width, { dashes, shown }));
  limits.forEach(([one], index) => {
    const at = middles[index] ?? 0;
    const from = index === 0 ? first : (middles[index - 1] ?? 0) + reach;
    const barred = down[index] ?? false;
    const near: Put = (along, across) => put(at + along * alongUnit, across * acrossUnit);
    line(`run:${one}`, `M${put(from - 1, 0)}L${put(at - reach + 1, 0)}`, weight(index));
    line(`whole:${one}`, `M${put(at - reach, 0)}L${put(at + reach, 0)}`, weight(index), !barred);
    for (const part of spoilt[data.bars[one] ?? "late"](near, weight(index), weight(index + 1)))
      line(
        `${one}:${part.id}`,
        part.d,
        part.width,
        barred,
        part.limit ? "limit" : data.remedy.ink,
        part.dashes,
      );
    const stop = -half - 3;
    line(
      `tie:${one}`,
      `M${put(at, stop - (hand ? 28 : 36))}L${put(at, stop - 2)}`,
      2,
      barred,
      "limit",
      BROKEN,
    );
    line(`stop:${one}`, `M${put(at - 18, stop)}L${put(at + 18, stop)}`, 4, barred, "limit");
  });
  const end = (middles.at(-1) ?? 0) + reach;
  // The head is as heavy as what arrives.
  const rest = weight(limits.length);
  const tip = rest / 2 + 10;
  line("run:end", `M${put(end - 1, 0)}L${put(last - 2 - rest / 3, 0)}`, rest);
  line("head", `M${put(last - tip, -tip)}L${put(last - 1, 0)}L${put(last - tip, tip)}`, 2 + rest / 4);
  const tags = came.map((limit, index) => {
    const at = middles[index] ?? 0;
    if (hand) return tag(limit, view, { x: axis + 104, y: at + 7, width: 360 });
    const name = tag(limit, view, { x: at, y: 0, width: 150, anchor: "middle" });
    const y = axis - half - 51 - (name.name.lines.length - 1) * 27.5;
    return { ...name, name: { ...name.name, y } };
  });
  const side = (2 * half - 8) / 3;
  const machines = [0, 1, 2].map((index) => ({
    id: `machine:${index}`,
    x: hand ? axis - half + index * (side + 4) : 2,
    y: hand ? 2 : axis - half + index * (side + 4),
    width: hand ? side : 38,
    height: hand ? 38 : side,
    fill: "var(--paper)",
    ink: data.from.ink,
    dashes: "none",
    shown: true,
  }));
  const client = {
    id: "client",
    x: hand ? axis - half : frame.width - 32,
    y: hand ? length - 26 : axis - half,
    width: hand ? 2 * half : 30,
    height: hand ? 26 : 2 * half,
    fill: `var(--${data.to.ink}-tint)`,
    ink: data.to.ink,
    dashes: "none",
    shown: true,
  };
  const ends = { size: 22, weight: 600 } as const;
  return {
    view,
    strokes,
    tags,
    blocks: [...machines, client],
    words: hand
      ? [
          words("from", data.from.name, axis + 104, 28, { ...ends, ink: data.from.ink }),
          words("to", data.to.name, axis + 104, length - 5, { ...ends, ink: data.to.ink }),
        ]
      : [
          words("from", data.from.name, 0, foot, { ...ends, ink: data.from.ink }),
          words("to", data.to.name, frame.width, foot, {
            ...ends,
            ink: data.to.ink,
            anchor: "end",
          }),
        ],
    links: [
      linkTo(
        data.remedy.id,
        hand
          ? words("remedy", data.remedy.label, frame.width, 28, { ink: data.remedy.ink, anchor: "end" })
          : words("remedy", data.remedy.label, frame.width / 2, foot, {
              ink: data.remedy.ink,
              anchor: "middle",
            }),
      ),
      ...told(limitsOf(data), view, {
        x: 0,
        y: hand ? 576 : foot + 49,
        width: frame.width,
      }),
    ],
  };
}

interface Part {
  readonly id: string;
  readonly d: string;
  readonly width: number;
  readonly limit: boolean;
  readonly dashes: string;
}

const part = (id: string, d: string, width: number, limit: boolean, dashes = "none"): Part => ({
  id,
  d,
  width,
  limit,
  dashes,
});

/** What each barrier makes of the line; `before` and `after` are the line's weights in canvas pixels. */
const spoilt: { readonly [B in Bar]: (put: Put, before: number, after: number) => Part[] } = {
  /** Pieces that come late and out of line. */
  late(put, before, after) {
    const pieces = [
      [-44, -33, 0],
      [-27, -19, 8],
      [-12, 0, -7],
      [8, 13, 10],
      [21, 28, -3],
      [38, 46, 2],
    ] as const;
    return pieces.map(([from, to, off], index) => {
      const thin = before + ((after - before) * index) / pieces.length;
      return part(`piece:${index}`, `M${put(from, off)}L${put(to, off)}`, thin, true);
    });
  },
  /** Two ends that do not meet. */
  apart: (put, before, after) => [
    part("supply", `M${put(-REACH, 0)}C${put(-32, 0)} ${put(-34, 17)} ${put(-12, 17)}`, before, false),
    part("demand", `M${put(12, -17)}C${put(34, -17)} ${put(32, 0)} ${put(REACH, 0)}`, after, false),
    part("gap", `M${put(-10, 17)}L${put(10, -17)}`, 3, true, "5 5"),
  ],
  /** A tangle to find one's way through. */
  tangle: (put) => [
    part(
      "tangle",
      `M${put(-REACH, 0)}C${put(-10, 0)} ${put(14, -30)} ${put(-8, -26)}` +
        `C${put(-40, -20)} ${put(-20, 28)} ${put(10, 24)}` +
        `C${put(42, 18)} ${put(22, -26)} ${put(-2, -10)}` +
        `C${put(-34, 12)} ${put(4, 32)} ${put(24, 6)}` +
        `C${put(30, -4)} ${put(38, 0)} ${put(REACH, 0)}`,
      4,
      true,
    ),
  ],
  /** A throat too narrow for the load that waits before it. */
  throat: (put, before, after) => [
    part("load", `M${put(-REACH, 0)}L${put(-16, 0)}`, Math.min(40, before * 4), false),
    part("thread", `M${put(-18, 0)}L${put(REACH, 0)}`, after, false),
    part("wall:one", `M${put(-42, -24)}C${put(-2, -24)} ${put(-12, -6)} ${put(34, -6)}`, 4, true),
    part("wall:two", `M${put(-42, 24)}C${put(-2, 24)} ${put(-12, 6)} ${put(34, 6)}`, 4, true),
  ],
};
