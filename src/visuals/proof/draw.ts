/** The proof's marks: strokes, words, slips that travel, and bars that a censor's pen draws out. */
import { layer } from "../../visual/layers.ts";
import { drawWords, inkOf, round, shift } from "../../visual/marks.ts";
import { drawStrokes } from "../../visual/strokes.ts";
import { drawCards } from "../parts/card.ts";
import { drawControls } from "../parts/controls.ts";
import type { Bar, ProofView, Scene, Slip } from "./scene.ts";

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
  drawControls(svg, scene.controls, change);
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
