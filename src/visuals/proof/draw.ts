/** The proof's marks: strokes, words, slips that travel, and bars that a censor's pen draws out. */
import { select } from "d3-selection";
import { pressable } from "../../visual/hands.ts";
import { drawWords, inkOf, round } from "../../visual/marks.ts";
import { drawCards } from "../card.ts";
import type { Bar, Control, ProofView, Scene, Slip, Stroke } from "./scene.ts";

const EYE = "M0,22Q11,12 22,22Q11,32 0,22ZM7.5,22a3.5,3.5 0 1 1 7,0a3.5,3.5 0 1 1 -7,0Z";

export function draw(svg: SVGSVGElement, scene: Scene, change: (view: ProofView) => void): void {
  layer(svg, "strokes")
    .selectAll<SVGPathElement, Stroke>("path")
    .data(scene.strokes, (stroke) => stroke.id)
    .join("path")
    .attr("d", (stroke) => stroke.path)
    .attr("stroke-width", (stroke) => stroke.weight)
    .attr("stroke-linejoin", "round")
    .style("fill", (stroke) => stroke.fill)
    .style("stroke", (stroke) => inkOf(stroke.ink))
    .style("opacity", (stroke) => (stroke.shown ? 1 : 0))
    .style("transform", at);
  drawWords(svg, "names", scene.words);
  drawSlips(svg, scene.slips);
  layer(svg, "bars")
    .selectAll<SVGRectElement, Bar>("rect")
    .data(scene.bars, (bar) => bar.id)
    .join("rect")
    .attr("width", (bar) => round(bar.width))
    .attr("height", (bar) => round(bar.height))
    .style("fill", inkOf("ink"))
    .style("transform", (bar) => `${at(bar)} scale(${bar.drawn ? 1 : 0}, 1)`);
  drawControls(svg, scene, change);
  const cards = layer(svg, "cards").node();
  if (cards) drawCards(cards, scene.cards);
}

function drawSlips(svg: SVGSVGElement, slips: readonly Slip[]): void {
  const slip = layer(svg, "slips")
    .selectAll<SVGGElement, Slip>(":scope > g")
    .data(slips, (slip) => slip.id)
    .join((enter) => {
      const entered = enter.append("g");
      entered.append("rect");
      return entered;
    })
    .style("opacity", (slip) => (slip.shown ? 1 : 0))
    .style("visibility", (slip) => (slip.shown ? "inherit" : "hidden"))
    .style("transform", at);
  slip
    .select("rect")
    .attr("width", (slip) => slip.width)
    .attr("height", (slip) => slip.height)
    .attr("stroke-width", 2.5)
    .style("fill", inkOf("paper"))
    .style("stroke", (slip) => inkOf(slip.ink));
  slip.each(function ({ words }) {
    drawWords(this, "words", [words]);
  });
}

/** A party's eye is outlined, and solid where it is the one we look through; the card's name is underlined. */
function drawControls(
  svg: SVGSVGElement,
  { controls, inks }: Scene,
  change: (view: ProofView) => void,
): void {
  const control = layer(svg, "hands")
    .selectAll<SVGGElement, Control>(":scope > g")
    .data(controls, (control) => control.id)
    .join((enter) => {
      const entered = enter.append("g");
      entered.append("rect");
      entered.append("path");
      return entered;
    })
    .order()
    .attr("data-id", (control) => control.id)
    .style("transform", at);
  pressable(
    control,
    ({ says }) => says,
    ({ leads }) => change(leads),
    ({ on }) => on,
  );
  control
    .select("rect")
    .attr("width", ({ width }) => round(width))
    .attr("height", ({ height }) => height)
    .attr("stroke-width", 1.5)
    .style("fill", ({ id, on }) => (on && id !== "card" ? inkOf("ink") : "transparent"))
    .style("stroke", ({ id }) => (id === "card" ? "none" : inkOf("ink")));
  control
    .select("path")
    .attr("d", (control) => (control.id === "card" ? cardGlyph(control) : EYE))
    .attr("stroke-width", 2)
    .style("fill", "none")
    .style("transform", ({ eye }) => `translate(${round(eye)}px, 0px)`)
    .style("stroke", ({ id, on }) => inkOf(id === "card" ? inks.proof : on ? "paper" : "ink"));
  control.each(function ({ words }) {
    drawWords(this, "words", [words]);
  });
}

/** A rule under the name; a plus to open, a minus to close. */
function cardGlyph({ width, on }: Control): string {
  const plus = on ? "" : `M${round(width - 7)},14v14`;
  return `M0,36H${round(width - 24)}M${round(width - 14)},21h14${plus}`;
}

const at = ({ x, y }: { readonly x: number; readonly y: number }) =>
  `translate(${round(x)}px, ${round(y)}px)`;

function layer(svg: SVGSVGElement, name: string) {
  return select(svg)
    .selectAll<SVGGElement, string>(`:scope > g.${name}`)
    .data([name])
    .join("g")
    .attr("class", name);
}
