/** The room of the points beside, or under, a figure. */
import { wrapText } from "../visual/text.ts";
import type { Canvas } from "./layout.ts";
import type { Slide } from "./slide.ts";

/** The height that points have together, between two of them, and of a line; their letters; in canvas pixels, as slide.css has it. */
const room = {
  side: { height: 482, gap: 20, line: 30, size: 22 },
  below: { height: 102, gap: 0, line: 30, size: 22 },
  hand: { height: 464, gap: 12, line: 33, size: 24 },
} as const;

/** A line may reach so far below its room: there its letters do not. */
const BELOW = 4;

/** Text is measured without kerning, which makes it a little narrower. */
const TIGHT = 1.03;

/** In a hand a title's further lines, three at most, take from the points. */
const title = { width: 560, size: 44, line: 48, most: 3 } as const;

/** How many lines each of a slide's points takes, and how many the longest of them may, so that all have room. */
export function linesOfPoints({ layout, points, ...slide }: Slide, canvas: Canvas) {
  const { height, gap, line, size } =
    canvas === "hand" ? room.hand : layout === "side" ? room.side : room.below;
  // Under a figure points stand beside one another.
  const stacked = canvas === "hand" || layout === "side";
  const width =
    canvas === "hand" ? 539 : stacked ? 323 : (1136 - 32 * (points.length - 1)) / points.length - 21;
  const takes = points.map(({ says }) => wrapText(says, TIGHT * width, { size }).length);
  const further =
    canvas === "hand" ? Math.min(title.most, wrapText(slide.title, title.width, title).length) - 1 : 0;
  const taken = title.line * further + (stacked ? gap * (points.length - 1) : 0);
  const all = Math.floor((height + BELOW - taken) / line);
  const together = (most: number) => takes.reduce((sum, lines) => sum + Math.min(lines, most), 0);
  let most = all;
  while (stacked && most > 1 && together(most) > all) most--;
  return { takes, most };
}
