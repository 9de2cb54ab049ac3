/** How large a place to hit may be: a finger wants much, neighbours want theirs. */
import type { Box } from "./marks.ts";

/** What a finger needs, in canvas pixels: 24 CSS pixels where a phone shows the canvas at three fifths. */
export const FINGER = 40;

/**
 * Boxes grown to `want` canvas pixels each way, about where they are, as far as the others let them: a gap
 * between two is shared. Boxes that overlap already are left as they are on that side.
 */
export function grown(boxes: readonly Box[], want = FINGER): Box[] {
  const tall = boxes.map((box, index) => {
    const others = boxes.filter((other, at) => at !== index && meets(box, other, "x"));
    return { ...box, ...along(box, others, "y", want) };
  });
  return tall.map((box, index) => {
    const others = tall.filter((other, at) => at !== index && meets(box, other, "y"));
    return { ...box, ...along(box, others, "x", want) };
  });
}

type Axis = "x" | "y";
const lengths = { x: "width", y: "height" } as const;

const endOf = (box: Box, axis: Axis): number => box[axis] + box[lengths[axis]];

const meets = (one: Box, other: Box, axis: Axis): boolean =>
  one[axis] < endOf(other, axis) && other[axis] < endOf(one, axis);

/** One axis of a box, grown: evenly, or more to the side that has the room. */
function along(box: Box, others: readonly Box[], axis: Axis, want: number): Partial<Box> {
  const need = Math.max(0, want - box[lengths[axis]]);
  const gap = (distances: readonly number[]) =>
    Math.min(need, ...distances.map((distance) => Math.max(0, distance / 2)));
  const middle = (of: Box) => of[axis] + of[lengths[axis]] / 2;
  const [before, after] = [
    gap(others.filter((other) => middle(other) < middle(box)).map((other) => box[axis] - endOf(other, axis))),
    gap(
      others.filter((other) => middle(other) >= middle(box)).map((other) => other[axis] - endOf(box, axis)),
    ),
  ];
  const back = Math.min(before, Math.max(need / 2, need - after));
  const on = Math.min(after, need - back);
  return { [axis]: box[axis] - back, [lengths[axis]]: box[lengths[axis]] + back + on };
}
