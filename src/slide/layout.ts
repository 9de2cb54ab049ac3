import type { Frame } from "../visual/contract.ts";
import type { Layout } from "./slide.ts";

/** The two canvases: a wall (projector, screen) and a hand (a phone held upright). */
export type Canvas = "wall" | "hand";

/** Canvas sizes in canvas pixels; a view scales them as a whole to its screen. */
export const canvases = {
  wall: { width: 1280, height: 720 },
  hand: { width: 640, height: 1280 },
} as const satisfies Record<Canvas, Frame>;

/** Characters that a cover's title has room for when it is large; a longer one is set as titles are elsewhere. */
export const COVER_TITLE = 30;

const frames = {
  side: { width: 744, height: 472 },
  below: { width: 1136, height: 372 },
  full: { width: 1136, height: 472 },
  cover: { width: 1136, height: 472 },
} as const satisfies Record<Layout, Frame>;

const handFrame = { width: 560, height: 640 } as const satisfies Frame;

/** The room that a layout gives its figure. src/slide/slide.css gives it the same room on the page. */
export const frameOf = (layout: Layout, canvas: Canvas): Frame =>
  canvas === "hand" ? handFrame : frames[layout];
