/** How large a place to hit may be: a finger wants much, neighbours want theirs. */
import type { Box } from "./marks.ts";

/** What a finger needs, in canvas pixels: 24 CSS pixels where a phone shows the canvas at three fifths. */
export const FINGER = 40;

/**
 * Boxes grown to `want` canvas pixels each way, about where they are, as far as the others let them: a gap
 * between two is shared. Boxes that overlap already are left as they are on that side.
 */
export function grown(boxes: readonly Box[], want = FINGER): Box[] {
  const tall = boxes.map((box) => ({ ...box, ...along("y", box, boxes, want) }));
  return tall.map((box) => ({ ...box, ...along("x", box, tall, want) }));
}

/** One axis of a box, grown among those that it meets on the other: evenly, or more to the side that has the room. */
function along(axis: "x" | "y", box: Box, boxes: readonly Box[], want: number): Partial<Box> {
  const [length, across, breadth] =
    axis === "x" ? (["width", "y", "height"] as const) : (["height", "x", "width"] as const);
  const need = Math.max(0, want - box[length]);
  if (need === 0) return {};
  const end = box[axis] + box[length];
  let [before, after] = [need, need];
  // Every box is held against every other, at every key press: a plain loop, which makes no lists on its way.
  for (const other of boxes) {
    if (other === box) continue;
    if (other[across] >= box[across] + box[breadth] || box[across] >= other[across] + other[breadth])
      continue;
    const otherEnd = other[axis] + other[length];
    if (other[axis] + otherEnd < box[axis] + end)
      before = Math.min(before, Math.max(0, (box[axis] - otherEnd) / 2));
    else after = Math.min(after, Math.max(0, (other[axis] - end) / 2));
  }
  const back = Math.min(before, Math.max(need / 2, need - after));
  const on = Math.min(after, need - back);
  return { [axis]: box[axis] - back, [length]: box[length] + back + on };
}
