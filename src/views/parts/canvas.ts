/** Which of the two canvases a window shows the talk on. */
import type { Canvas } from "../../slide/layout.ts";

/** At or below this width, in CSS pixels, the talk is held in a hand: reveal.js turns to its scroll view. */
export const HAND = 435;

export const canvasNow = (): Canvas => (innerWidth <= HAND ? "hand" : "wall");
