/** The router's scene as marks. */
import { drawLinks } from "../../visual/hands.ts";
import { type Layer, layer } from "../../visual/layers.ts";
import { drawWords, inkOf, shift } from "../../visual/marks.ts";
import { drawStrokes } from "../../visual/strokes.ts";
import { drawCards } from "../parts/card.ts";
import { drawChoices } from "../parts/choices.ts";
import type { View } from "./data.ts";
import type { Reference, Ring, Scene } from "./scene.ts";

export function draw(svg: SVGSVGElement, scene: Scene, change: (view: View) => void): void {
  drawStrokes(layer(svg, "strokes"), scene.strokes);
  drawRings(layer(svg, "rings"), scene.rings);
  drawWords(svg, "words", scene.words);
  drawReferences(layer(svg, "references"), scene.references);
  drawChoices(layer(svg, "hands"), scene.controls, change);
  drawCards(svg, scene.cards);
}

function drawRings(parent: Layer, rings: readonly Ring[]): void {
  parent
    .selectAll<SVGCircleElement, Ring>("circle")
    .data(rings, ({ id }) => id)
    .join("circle")
    .attr("r", 7)
    .attr("stroke-width", 2.5)
    .style("fill", ({ fill }) => fill)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("opacity", ({ shown }) => (shown ? 1 : 0))
    .style("transform", ({ at }) => shift(...at));
}

function drawReferences(parent: Layer, references: readonly Reference[]): void {
  const link = drawLinks(
    parent,
    references,
    ({ width, height }) => ({ y: -24, width, height }),
    ({ at: [x, y] }) => ({ x, y }),
  );
  link.style("transform", ({ at }) => shift(...at));
  link
    .selectAll<SVGPathElement, Reference>(":scope > path")
    .data((reference) => [reference])
    .join("path")
    .attr("d", ({ sample }) => sample)
    .attr("stroke-width", 2.5)
    .attr("stroke-dasharray", "7 4")
    .style("fill", "none")
    .style("stroke", inkOf("limit"));
  link.each(function ({ words }) {
    drawWords(this, "words", words);
  });
}
