/** The network's rival: one solid block of machines at the end of a straight line. */
import { inkOf, type Point, round } from "../../visual/marks.ts";
import type { Stroke } from "../../visual/strokes.ts";
import { machinesPath, racks } from "./machines.ts";
import type { Places } from "./places.ts";
import { type Group, type Step, stroke } from "./scene.ts";

const block = racks(6, 8);

/** The rival's housing, the straight way to it, and the winding way to the network. */
export function rivalStrokes(
  step: Step,
  { rival }: Places,
  gaps: { readonly broken: readonly Point[]; readonly missing: readonly Point[] },
): Group<Stroke> {
  const { centre, straight, winding } = rival;
  const stand = { at: [centre.x, centre.y] as const, scale: centre.scale };
  const marks = [
    stroke("centre", block.outline, "ink", { ...stand, width: 1.5 }),
    // Its machines: all there, all at work.
    stroke("centre-machines", machinesPath(block.machines), "ink", {
      ...stand,
      width: 1.75,
      fill: inkOf("ink"),
    }),
    stroke("straight", `M${straight[0]}L${straight[1]}`, "ink", { width: 3 }),
    stroke("winding", winding, "limit", { width: 2, dash: "7 4" }),
    stroke("broken-leader", leader(rival.brokenFrom, gaps.broken, 0), "limit", { width: 1 }),
    stroke("missing-leader", leader(rival.missingFrom, gaps.missing, 13), "limit", { width: 1 }),
  ];
  return { id: "rival", shown: step === "cloud", marks };
}

/** A hairline from a remark to the nearest thing it remarks on, stopping `short` of it. */
function leader(from: Point, things: readonly Point[], short: number): string {
  const away = ([x, y]: Point) => Math.hypot(x - from[0], y - from[1]);
  const [thing] = [...things].sort((a, b) => away(a) - away(b));
  if (!thing) return "";
  const share = 1 - short / away(thing);
  return `M${from}L${round(from[0] + (thing[0] - from[0]) * share)},${round(from[1] + (thing[1] - from[1]) * share)}`;
}
