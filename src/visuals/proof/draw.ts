/** The proof's marks: strokes, words, slips that travel, and bars that a censor's pen draws out. */
import { pressable } from "../../visual/hands.ts";
import { layer } from "../../visual/layers.ts";
import { drawWords, inkOf, round, shift } from "../../visual/marks.ts";
import { drawStrokes } from "../../visual/strokes.ts";
import { cardGlyph, drawCards } from "../card.ts";
import type { Bar, Control, ProofView, Scene, Slip } from "./scene.ts";

const EYE = "M0,22Q11,12 22,22Q11,32 0,22ZM7.5,22a3.5,3.5 0 1 1 7,0a3.5,3.5 0 1 1 -7,0Z";

export function draw(svg: SVGSVGElement, scene: Scene, change: (view: ProofView) => void): void {
  drawStrokes(layer(svg, "strokes"), scene.strokes);
  drawWords(svg, "names", scene.words);
  drawSlips(svg, scene.slips);
  layer(svg, "bars")
    .selectAll<SVGRectElement, Bar>("rect")
    .data(scene.bars, (bar) => bar.id)
    .join("rect")
    .attr("width", (bar) => round(bar.width))
    .attr("height", (bar) => round(bar.height))
    .style("fill", inkOf("ink"))
    .style("transform", ({ x, y, drawn }) => `${shift(x, y)} scale(${drawn ? 1 : 0}, 1)`);
  drawControls(svg, scene, change);
  drawCards(svg, scene.cards);
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
    .style("transform", ({ x, y }) => shift(x, y));
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
    .attr("data-id", (control) => control.id)
    .style("transform", ({ x, y }) => shift(x, y));
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
    .attr("d", ({ id, width, on }) => (id === "card" ? cardGlyph(width, on) : EYE))
    .attr("stroke-width", 2)
    .style("fill", "none")
    .style("transform", ({ eye }) => shift(eye, 0))
    .style("stroke", ({ id, on }) => inkOf(id === "card" ? inks.proof : on ? "paper" : "ink"));
  control.each(function ({ words }) {
    drawWords(this, "words", [words]);
  });
}
