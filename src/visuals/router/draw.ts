/** The router's scene as marks. */
import { select } from "d3-selection";
import { pressable } from "../../visual/hands.ts";
import { drawWords, inkOf, round } from "../../visual/marks.ts";
import { drawCards } from "../card.ts";
import type { View } from "./data.ts";
import type { Control, Point, Reference, Ring, Scene, Stroke } from "./scene.ts";

export function draw(svg: SVGSVGElement, scene: Scene, change: (view: View) => void): void {
  drawStrokes(layer(svg, "strokes"), scene.strokes);
  drawRings(layer(svg, "rings"), scene.rings);
  drawWords(svg, "words", scene.words);
  drawReferences(layer(svg, "references"), scene.references);
  drawControls(layer(svg, "hands"), scene.controls, change);
  drawCards(layer(svg, "cards"), scene.cards);
}

/** A group of its own for each kind of mark, so that what lies over what is always the same. */
function layer(svg: SVGSVGElement, name: string): SVGGElement {
  const group = select(svg)
    .selectAll<SVGGElement, string>(`:scope > g.${name}`)
    .data([name])
    .join("g")
    .attr("class", name)
    .node();
  if (!group) throw new Error(`the layer "${name}" was not made`);
  return group;
}

const moved = ([x, y]: Point): string => `translate(${round(x)}px, ${round(y)}px)`;

function drawStrokes(group: SVGGElement, strokes: readonly Stroke[]): void {
  select(group)
    .selectAll<SVGPathElement, Stroke>("path")
    .data(strokes, ({ id }) => id)
    .join("path")
    .attr("d", ({ d }) => d)
    .attr("stroke-width", ({ width }) => width)
    .attr("stroke-dasharray", ({ dash }) => dash)
    .attr("stroke-linejoin", "round")
    .style("fill", ({ fill }) => fill)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("opacity", ({ shown }) => (shown ? 1 : 0))
    .style("transform", ({ at }) => moved(at));
}

function drawRings(group: SVGGElement, rings: readonly Ring[]): void {
  select(group)
    .selectAll<SVGCircleElement, Ring>("circle")
    .data(rings, ({ id }) => id)
    .join("circle")
    .attr("r", 7)
    .attr("stroke-width", 2.5)
    .style("fill", ({ fill }) => fill)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("opacity", ({ shown }) => (shown ? 1 : 0))
    .style("transform", ({ at }) => moved(at));
}

function drawReferences(group: SVGGElement, references: readonly Reference[]): void {
  const link = select(group)
    .selectAll<SVGAElement, Reference>("a")
    .data(references, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append<SVGAElement>("svg:a");
      entered.append("rect").style("fill", "transparent");
      entered.append("path");
      return entered;
    })
    .attr("href", ({ href }) => href)
    .style("transform", ({ at }) => moved(at));
  link
    .select("rect")
    .attr("y", -24)
    .attr("width", ({ width }) => width)
    .attr("height", ({ height }) => height);
  link
    .select("path")
    .attr("d", ({ sample }) => sample)
    .attr("stroke-width", 2.5)
    .attr("stroke-dasharray", "7 4")
    .style("fill", "none")
    .style("stroke", inkOf("limit"));
  link.each(function ({ words }) {
    drawWords(this, "words", words);
  });
}

const RING = "M2,-7a8,8 0 1 0 16,0a8,8 0 1 0 -16,0";
/** A ring so small that its own line fills it. */
const DOT = "M8,-7a2,2 0 1 0 4,0a2,2 0 1 0 -4,0M9.5,-7h1";

function drawControls(group: SVGGElement, controls: readonly Control[], change: (view: View) => void): void {
  const control = select(group)
    .selectAll<SVGGElement, Control>(":scope > g")
    .data(controls, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append("g");
      entered.append("rect").style("fill", "transparent");
      entered.append("path");
      return entered;
    })
    .style("transform", ({ at }) => moved(at));
  control
    .select("rect")
    .attr("y", -21)
    .attr("width", ({ width }) => round(width))
    .attr("height", 30);
  control
    .select("path")
    .attr("d", ({ kind, pressed, width }) =>
      kind === "card" ? `M0,6h${round(width)}` : pressed ? RING + DOT : RING,
    )
    .attr("stroke-width", ({ kind, pressed }) => (kind === "choice" ? 2 : pressed ? 3 : 1.25))
    .style("fill", "none")
    .style("stroke", ({ text }) => inkOf(text.ink));
  control.each(function ({ text }) {
    drawWords(this, "text", [text]);
  });
  pressable(
    control,
    ({ label }) => label,
    ({ next }) => change(next),
    ({ pressed }) => pressed,
  );
}
