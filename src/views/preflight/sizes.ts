/** The smallest type and the smallest control of the talk, against what eyes and fingers need. Pure. */
import type { Canvas } from "../../slide/layout.ts";
import type { Row } from "./row.ts";

/** The least of all slides and steps. */
export interface Least {
  /** Of type its size, of a control its shorter side: as it stands in this window, in CSS pixels. */
  readonly pixels: number;
  /** The same in canvas pixels. */
  readonly canvas: number;
  /** The slide's number, its step, and the words. */
  readonly where: string;
}

export interface Survey {
  readonly canvas: Canvas;
  readonly scale: number;
  readonly type: Least | undefined;
  readonly control: Least | undefined;
  /** How many steps, of all slides, were drawn. */
  readonly drawn: number;
  /** Fonts that the drawn words ask for: "500 Newsreader". */
  readonly fonts: readonly string[];
}

/** Canvas pixels that a room can read from its last row. */
const ROOM = 20;
/** CSS pixels that an eye can read at arm's length. */
const EYE = 12;
/** CSS pixels that a finger can hit. (WCAG 2.2, 2.5.8.) */
const FINGER = 24;

const tenth = (value: number) => String(Math.round(value * 10) / 10);

export function typeRow({ canvas, type, drawn }: Survey): Row {
  if (!type) return { verdict: "unknown", found: "No words were drawn." };
  const found = `${tenth(type.pixels)} px here, ${tenth(type.canvas)} on the canvas: ${type.where}. Least of ${drawn} steps.`;
  if (canvas === "wall" && type.canvas < ROOM - 0.05)
    return { verdict: "wrong", found, todo: `A room needs ${ROOM} on the canvas: set these words larger.` };
  if (type.pixels < EYE - 0.05)
    return {
      verdict: "mind",
      found,
      todo: `Under ${EYE} px is hard to read: enlarge the window, or press F in the deck.`,
    };
  return { verdict: "right", found };
}

export function controlRow({ control, drawn }: Survey): Row {
  if (!control) return { verdict: "right", found: "No picture of this talk is worked by hand." };
  const found = `${tenth(control.pixels)} px here, ${tenth(control.canvas)} on the canvas: ${control.where}. Least of ${drawn} steps.`;
  if (control.pixels >= FINGER - 0.05) return { verdict: "right", found };
  return {
    verdict: "mind",
    found,
    todo: `Under ${FINGER} px is hard to hit: Parts (I) lists them, large.`,
  };
}
