/** Which part of a move each mark takes for its way. The theme says how long a move is, and whether there is one. */
import { round } from "../../visual/marks.ts";
import type { NodeMark } from "./nodes.ts";

/** CSS easings: for going across and for going up or down, or for both together. */
interface Pace {
  readonly names: Readonly<Record<NodeMark["kind"], Ways>>;
  /** Of a strand up to its category; beyond, it goes with its system's name. */
  readonly runs: string;
  readonly counts: Ways;
  readonly braces: string;
}

export interface Ways {
  readonly across: string;
  readonly along: string;
}

/** The theme's own easing of a move. */
const EVEN = "cubic-bezier(0.3, 0, 0.1, 1)";
const even = { across: EVEN, along: EVEN };

export const paces = {
  /** All marks at once, each straight to its place: the tree grows. */
  together: {
    names: { direction: even, category: even, system: even },
    runs: EVEN,
    counts: even,
    braces: EVEN,
  },
  /**
   * Heads first; then the systems, across before up or down: on their way they have rows of their own, then columns
   * of their own, and never run over one another. Counts first sink below them all.
   */
  inTurn: {
    names: {
      direction: { across: within(0, 0.45), along: within(0, 0.45) },
      category: { across: within(0, 0.45), along: within(0.15, 0.55) },
      system: { across: within(0.1, 0.65), along: within(0.45, 1) },
    },
    runs: within(0.1, 0.55),
    counts: { across: within(0.3, 0.65), along: within(0, 0.35) },
    braces: within(0.1, 0.7),
  },
} as const satisfies Record<string, Pace>;

/** An easing that stands still outside a part of its time. */
function within(from: number, to: number): string {
  const smooth = (t: number) => t * t * (3 - 2 * t);
  const stops = Array.from({ length: 9 }, (_, step) => step / 8).map(
    (t) => `${round(smooth(t))} ${round(100 * (from + (to - from) * t))}%`,
  );
  return `linear(0, ${stops.join(", ")}, 1)`;
}
