/** Buttons in a picture: a name that opens a card, and boxes with words and a sign. */
import { onKeys, pressable } from "../../visual/hands.ts";
import { layer } from "../../visual/layers.ts";
import {
  drawWords,
  type Ink,
  inkOf,
  round,
  shift,
  type Words,
  words,
  wordsWidth,
} from "../../visual/marks.ts";

/** How high every button is, in canvas pixels. */
export const CONTROL = 44;

/** A button, from its upper left corner; `leads` is the view that pressing it leads to. */
export interface Control<Id extends string, View> {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly words: Words;
  /** The path of its sign, and where that stands from its left edge. */
  readonly sign: string;
  readonly signAt?: number;
  /** The ink of its sign, unless it is solid. */
  readonly ink: Ink;
  /** A box around it: none, an outline, or one that is filled. */
  readonly box: "none" | "outline" | "solid";
  readonly leads: View;
  readonly says: string;
  /** Whether it is the one chosen, or its card is open; undefined where it only leads on. */
  readonly on?: boolean;
}

/** A name that opens its card, with a rule under it, and after it a plus to open or a minus to close. */
export function cardControl<View>(
  name: string,
  ink: Ink,
  open: boolean,
  leads: View,
): Omit<Control<"card", View>, "x" | "y"> {
  const label = words("card", open ? "Close" : name, 0, 29, { size: 24, weight: 600, ink });
  const width = wordsWidth(label) + 28;
  const rule = `M0,36H${round(width - 24)}`;
  const sign = `${rule}M${round(width - 14)},21h14${open ? "" : `M${round(width - 7)},14v14`}`;
  return {
    id: "card",
    width,
    words: label,
    sign,
    ink,
    box: "none",
    leads,
    says: `${name}, its card`,
    on: open,
  };
}

/** Draws the buttons of a picture, on top; `keys` are more that a button answers to. */
export function drawControls<Id extends string, View>(
  svg: SVGSVGElement,
  controls: readonly Control<Id, View>[],
  change: (view: View) => void,
  keys: { readonly [I in Id]?: Readonly<Record<string, (control: Control<Id, View>) => void>> } = {},
): void {
  const control = layer(svg, "hands")
    .selectAll<SVGGElement, Control<Id, View>>(":scope > g")
    .data(controls, (control) => control.id)
    .join((enter) => {
      const entered = enter.append("g");
      entered.append("rect");
      entered.append("path");
      return entered;
    })
    .attr("data-id", ({ id }) => id)
    .style("transform", ({ x, y }) => shift(x, y));
  pressable(
    control,
    ({ says }) => says,
    ({ leads }) => change(leads),
    ({ on }) => on,
  );
  for (const id of Object.keys(keys) as Id[])
    onKeys(
      control.filter((one) => one.id === id),
      keys[id] ?? {},
    );
  control
    .select("rect")
    .attr("width", ({ width }) => round(width))
    .attr("height", CONTROL)
    .attr("stroke-width", 1.5)
    .style("fill", ({ box }) => (box === "solid" ? inkOf("ink") : "transparent"))
    .style("stroke", ({ box }) => (box === "none" ? "none" : inkOf("ink")));
  control
    .select("path")
    .attr("d", ({ sign }) => sign)
    .attr("stroke-width", 2)
    .style("fill", "none")
    .style("transform", ({ signAt = 0 }) => shift(signAt, 0))
    .style("stroke", ({ box, ink }) => inkOf(box === "solid" ? "paper" : ink));
  control.each(function ({ words }) {
    drawWords(this, "words", [words]);
  });
}
