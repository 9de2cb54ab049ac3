/** Words to press: one of several, each behind a ring, or a name that opens a card. */
import { drawTargets, pressable } from "../../visual/hands.ts";
import type { Layer } from "../../visual/layers.ts";
import { drawWords, inkOf, type Point, round, shift, type Words } from "../../visual/marks.ts";
import { choicePath } from "../../visual/shapes.ts";

/** Words that can be pressed, `at` their left end and baseline; `next` is the view they lead to. */
export interface Choice<View> {
  readonly id: string;
  readonly kind: "choice" | "card";
  readonly label: string;
  readonly at: Point;
  readonly name: Words;
  readonly width: number;
  readonly pressed: boolean;
  readonly next: View;
}

/** Draws choices as the only groups of a layer. */
export function drawChoices<View>(
  parent: Layer,
  choices: readonly Choice<View>[],
  change: (view: View) => void,
): void {
  const choice = parent
    .selectAll<SVGGElement, Choice<View>>(":scope > g")
    .data(choices, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append("g");
      entered.append("path");
      return entered;
    })
    .style("transform", ({ at }) => shift(...at));
  drawTargets(
    choice,
    ({ kind, width }) =>
      kind === "choice" ? { y: -24, width, height: 34 } : { x: -4, y: -24, width: width + 8, height: 34 },
    ({ at: [x, y] }) => ({ x, y }),
  );
  choice
    .select(".target")
    .style("fill", ({ kind, pressed }) => (kind === "card" && pressed ? "var(--sheet)" : "transparent"));
  // A ring is filled where its words are chosen; a name is underlined more heavily where its card is open.
  choice
    .select("path")
    .attr("d", ({ kind, name, pressed, width }) =>
      kind === "card" ? `M0,6h${round(width)}` : choicePath(-Math.round(0.35 * name.size), pressed),
    )
    .attr("stroke-width", ({ kind, pressed }) => (kind === "choice" ? 2 : pressed ? 3 : 1.25))
    .style("fill", "none")
    .style("stroke", ({ name }) => inkOf(name.ink));
  choice.each(function ({ name }) {
    drawWords(this, "name", [name]);
  });
  pressable(
    choice,
    ({ label }) => label,
    ({ next }) => change(next),
    ({ pressed }) => pressed,
  );
}
