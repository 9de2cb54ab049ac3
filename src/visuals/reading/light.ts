/** The one lens, the words inside it, and the light that passes it. */
import type { Frame } from "../../visual/contract.ts";
import { type Ink, inkOf, LEADING, round, type Words, words, wordsHeight } from "../../visual/marks.ts";
import { textWidth } from "../../visual/text.ts";
import { type Grid, halfAt, type Lens, lensPath, type Row } from "./grid.ts";
import type { Mark, ReadingData, ReadingLimit, Step } from "./scene.ts";

/** What a scene shows, as all of its parts ask. */
export interface Shown {
  readonly frame: Frame;
  readonly grid: Grid;
  readonly picked: string | null;
  readonly has: (step: Step) => boolean;
}

/** A thin quiet line, to be told otherwise. */
export const line = (id: string, d: string): Mark => ({
  id,
  d,
  x: 0,
  y: 0,
  scale: 1,
  stroke: inkOf("quiet"),
  fill: "none",
  width: 1.25,
  dash: "none",
  shown: true,
});

/** Words inside the lens, around a height, no wider than the lens is there. */
export function inLens(id: string, text: string, lens: Lens, y: number, ink: Ink, shown: boolean): Words {
  const room = 2 * Math.min(halfAt(lens, y - LEADING * 20), halfAt(lens, y + LEADING * 20)) - 18;
  const wrapped = (width: number) =>
    words(id, text, lens.x, 0, { width, weight: 600, anchor: "middle", ink, opacity: Number(shown) });
  // The narrowest block of as many lines: lines of like length sit best in a lens. No word is broken for it.
  const widest = Math.max(...text.split(" ").map((word) => textWidth(word, { size: 20, weight: 600 })));
  let block = wrapped(Math.max(room, widest));
  for (let width = room - 4; width >= widest; width -= 4) {
    const narrower = wrapped(width);
    if (narrower.lines.length > block.lines.length) break;
    block = narrower;
  }
  return { ...block, y: y - wordsHeight(block) / 2 + 19 };
}

/** Light, as paths: level from the raw material to the lens, and from the lens to one point of what comes out. */
export function raysOf(
  { lens, texture }: Grid,
  { raw, out }: Row,
  focus: number,
): { readonly entering: string; readonly leaving: string } {
  const ys = [0.08, 0.36, 0.64, 0.92].map((share) => raw.y + share * texture.height * raw.scale);
  const start = raw.x + texture.rawWidth * raw.scale + 4;
  const [endX, endY] = [out.x - 6, out.y + focus * out.scale];
  const entering = ys.map((y) => `M${round(start)},${round(y)}H${round(lens.x - halfAt(lens, y))}`);
  const leaving = ys.map(
    (y) => `M${round(lens.x + halfAt(lens, y))},${round(y)}L${round(endX)},${round(endY)}`,
  );
  return { entering: entering.join(""), leaving: leaving.join("") };
}

/** The one lens; its limits are broken outlines: a second lens behind it, or a hollow within. */
export function layoutLens({ lens: { ink }, limits }: ReadingData, { grid: { lens }, has }: Shown) {
  const place = { x: lens.x, y: lens.y };
  const broken = { ...place, stroke: inkOf("limit"), width: 3, dash: "10 6" };
  const twin = { ...line("lens-twin", lensPath(lens)), ...broken, fill: "var(--limit-tint)" };
  const shell = { ...line("lens-shell", lensPath(lens, 8)), ...broken, dash: "3 5" };
  const limit = (kind: ReadingLimit["kind"], mark: Mark) =>
    limits.some((one) => one.kind === kind) ? [mark] : [];
  return {
    twin: limit("twin", { ...twin, x: lens.x + twinShift(lens), shown: has("limit") }),
    lens: {
      ...line("lens", lensPath(lens)),
      ...place,
      stroke: inkOf(ink),
      fill: `var(--${ink}-tint)`,
      width: 2.5,
    },
    shell: limit("shell", shell),
  };
}

/** How far a twin stands out behind its lens. */
const twinShift = ({ half }: Lens): number => half * 0.16;
