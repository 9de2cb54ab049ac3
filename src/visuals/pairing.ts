/**
 * Two sides that come together: each in its own ink, and the question where they meet.
 *
 * Data: each side's name and sentence, and the question. Steps: `left`, `right`, `meet`. To look at: a hand
 * changes nothing.
 */
import { select } from "d3-selection";
import type { Frame, Visual } from "../visual/contract.ts";
import {
  drawWords,
  inkOf,
  LEADING,
  round,
  shift,
  type Words,
  type WordsOptions,
  words,
} from "../visual/marks.ts";
import { textWidth } from "../visual/text.ts";

/** What each side brings, and what is asked where they meet; plain words. */
export interface PairingData {
  readonly left: PairingSide;
  readonly right: PairingSide;
  readonly question: string;
}

export interface PairingSide {
  readonly name: string;
  readonly says: string;
  readonly ink: "left" | "right" | "limit";
}

export type PairingStep = "left" | "right" | "meet";

interface Disc {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly ink: PairingSide["ink"];
  readonly shown: boolean;
}

interface Scene {
  readonly discs: readonly Disc[];
  readonly words: readonly Words[];
}

export const pairing: Visual<PairingData, null, Scene, PairingStep> = {
  name: "pairing",
  steps: ["left", "right", "meet"],
  start: () => null,
  accepts: (_, value): value is null => value === null,
  layout,
  draw(svg, scene) {
    select(svg)
      .selectAll<SVGCircleElement, Disc>("circle")
      .data(scene.discs, (disc) => disc.id)
      .join("circle")
      .attr("r", (disc) => round(disc.r))
      .style("fill", (disc) => `var(--${disc.ink}-tint)`)
      .style("fill-opacity", 0.6)
      .style("stroke-width", 2.5)
      .style("stroke", (disc) => inkOf(disc.ink))
      .style("opacity", (disc) => (disc.shown ? 1 : 0))
      .style("transform", ({ x, y }) => shift(x, y));
    drawWords(svg, "names", scene.words);
  },
  describe({ left, right, question }, step) {
    if (step === "left") return `${left.name}: ${left.says}`;
    if (step === "right") return `${left.name} on one side, ${right.name} on the other. ${right.says}`;
    return `${left.name} and ${right.name} overlap. Where they meet stands a question: ${question}`;
  },
  table: async (data, step) => (await import("./pairing-table.ts")).table(data, step),
};

function layout(
  { left, right, question }: PairingData,
  step: PairingStep,
  _: null,
  { width, height }: Frame,
): Scene {
  const upright = height > width;
  // Both discs, side by side with a gap, just fill the frame.
  const r = Math.min(width, height, Math.max(width, height) / 2.1) * (upright ? 0.46 : 0.48);
  const meets = step === "meet";
  const apart = meets ? r * 0.55 : r * 1.06;
  const reach = upright ? apart * 0.98 : apart;
  const [cx, cy] = [width / 2, height / 2];
  const away = (sign: -1 | 1, by: number) =>
    upright ? { x: cx, y: cy + sign * by } : { x: cx + sign * by, y: cy };
  const size = sizeOf([left.name, right.name], r);
  const names = (side: PairingSide, sign: -1 | 1, shown: boolean): Words => {
    // Where they overlap, a name stands in the middle of what is its side's alone.
    return centred(side.name, side.name, away(sign, meets ? r : apart), {
      width: meets ? r : 1.8 * r,
      most: 2,
      size,
      weight: 600,
      ink: side.ink,
      opacity: shown ? 1 : 0,
    });
  };
  return {
    discs: [
      { id: "left", ...away(-1, reach), r, ink: left.ink, shown: true },
      { id: "right", ...away(1, reach), r, ink: right.ink, shown: step !== "left" },
    ],
    words: [
      names(left, -1, true),
      names(right, 1, step !== "left"),
      centred("question", question, away(1, 0), {
        width: upright ? r * 1.2 : r * 0.8,
        size: 22,
        opacity: meets ? 1 : 0,
      }),
    ],
  };
}

/** Large, and the same for both names at every step; smaller only where a word would not fit on a line of its own. */
function sizeOf(names: readonly string[], width: number): number {
  const widest = Math.max(
    ...names.flatMap((name) => name.split(/\s+/)).map((word) => textWidth(word, { size: 1, weight: 600 })),
  );
  return Math.max(22, Math.min(40, Math.floor(width / widest)));
}

/** A block of words whose middle is at a point. */
function centred(id: string, text: string, { x, y }: { x: number; y: number }, options: WordsOptions): Words {
  const block = words(id, text, x, 0, { ...options, anchor: "middle" });
  const { size, lines } = block;
  return { ...block, y: y + size * (0.3 - ((lines.length - 1) * LEADING) / 2) };
}
