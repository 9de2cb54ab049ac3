/**
 * Where the wall's canvas and the deck's bar stand in a window. Where the window is large, the whole canvas is
 * seen and its foot holds the bar. Where it is short, margins go first: all that a person reads lies between
 * `content.top` and `content.bottom`. On a phone held sideways the bar moves beside the slide as well.
 */
import { canvases } from "../../slide/layout.ts";

export interface Fit {
  /** CSS pixels a canvas pixel. */
  readonly scale: number;
  /** The canvas's middle in the window, in CSS pixels. */
  readonly x: number;
  readonly y: number;
  readonly bar: "foot" | "side";
}

/** What must be seen of the canvas, in canvas pixels: slides keep to it (src/slide/slide.css, src/laws). */
export const content = { left: 40, right: 1240, top: 24, bottom: 668 } as const;

/** The bar's height at the foot in canvas pixels, and the least scale that it shrinks to: fingers do not. */
const FOOT = 52;
const LEAST = 0.8;
/** The bar's width beside the slide, in CSS pixels; audience.css gives it the same. */
export const SIDE = 88;
/** Under this scale, text of 20 canvas pixels is smaller than 12 CSS pixels: too small to be held in a hand. */
const LEGIBLE = 0.6;

/** The fit of a window of `width` x `height` CSS pixels. */
export function fitTo(width: number, height: number): Fit {
  const foot = atFoot(width, height);
  if (foot.scale >= LEGIBLE || height >= width) return foot;
  const side = atSide(width, height);
  return side.scale > foot.scale ? side : foot;
}

const { width: WIDTH, height: HEIGHT } = canvases.wall;
const CONTENT = content.bottom - content.top;
/** How far the content's middle lies above the canvas's, in canvas pixels. */
const RISE = HEIGHT / 2 - (content.top + content.bottom) / 2;

function atFoot(width: number, height: number): Fit {
  const whole = Math.min(width / WIDTH, height / HEIGHT);
  const bar = FOOT * Math.max(whole, LEAST);
  const free = FOOT * whole + (height - HEIGHT * whole) / 2;
  if (free >= bar) return { scale: whole, x: width / 2, y: height / 2, bar: "foot" };
  // The bar no longer shrinks with the canvas: the margin over the title gives way.
  const scale = Math.min(width / WIDTH, (height - bar) / CONTENT);
  return { scale, x: width / 2, y: (height - bar) / 2 + RISE * scale, bar: "foot" };
}

function atSide(width: number, height: number): Fit {
  const room = width - SIDE;
  const scale = Math.min(room / (content.right - content.left), height / CONTENT);
  return { scale, x: room / 2, y: height / 2 + RISE * scale, bar: "side" };
}
