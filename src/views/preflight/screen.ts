/** The window, its screen, and the scale at which the canvas stands on them. */
import { type Canvas, canvases } from "../../slide/layout.ts";
import { fitTo } from "../audience/fit.ts";
import { canvasNow } from "../parts/canvas.ts";
import type { Row } from "./row.ts";

/** Lengths in CSS pixels. */
export interface ScreenFacts {
  readonly width: number;
  readonly height: number;
  readonly screen: { readonly width: number; readonly height: number };
  /** Device pixels in a CSS pixel: of the screen and of the browser's zoom. */
  readonly ratio: number;
  /** Whether there are several screens; undefined where the browser does not tell. */
  readonly extended: boolean | undefined;
  readonly canvas: Canvas;
}

export const screenNow = (): ScreenFacts => ({
  width: innerWidth,
  height: innerHeight,
  screen: { width: screen.width, height: screen.height },
  ratio: devicePixelRatio,
  extended: (screen as Screen & { isExtended?: boolean }).isExtended,
  canvas: canvasNow(),
});

/** Where type of the least size a room can read, 20 on the canvas, is 12 px high: below, a screen shows too little. */
export const LEAST_SCALE = 0.6;

export const scaleIn = (canvas: Canvas, { width, height }: { width: number; height: number }): number =>
  canvas === "wall"
    ? fitTo(width, height).scale
    : Math.min(width / canvases.hand.width, height / canvases.hand.height);

export function screenRow(facts: ScreenFacts): Row {
  const { width, height, screen, ratio, extended, canvas } = facts;
  const scale = scaleIn(canvas, facts);
  const size = canvases[canvas];
  const bars = [
    [width - size.width * scale, "left and right"],
    [height - size.height * scale, "above and below"],
  ] as const;
  const bar = bars.find(([room]) => room >= 2);
  const full = scaleIn(canvas, screen);
  const found = [
    `Window ${width} × ${height}, screen ${screen.width} × ${screen.height}, at ${round(ratio)} device ${ratio === 1 ? "pixel" : "pixels"} each.`,
    `The ${canvas === "wall" ? "slide" : "slide for a hand"} stands at ${scale.toFixed(2)}`,
    bar ? `, with bars of ${Math.round(bar[0] / 2)} px ${bar[1]}.` : ", and fills it.",
    extended === undefined ? "" : extended ? " There are several screens." : " The browser sees one screen.",
  ];
  const words = `${found[0]} ${found.slice(1).join("")}`;
  if (canvas === "hand" || scale >= LEAST_SCALE) return { verdict: "right", found: words };
  return {
    verdict: "mind",
    found: words,
    todo:
      full > scale + 0.01
        ? `Enlarge the window, or press F in the deck: full screen gives ${full.toFixed(2)}.`
        : "Choose a finer resolution for this screen, or set the browser’s zoom to 100 %.",
  };
}

const round = (value: number): string => String(Math.round(value * 100) / 100);
