/** The market's scene as marks. */
import { select } from "d3-selection";
import { pressable } from "../../visual/hands.ts";
import { drawWords, inkOf, LEADING, round } from "../../visual/marks.ts";
import { drawCards } from "../card.ts";
import { MACHINE, type Point } from "./machines.ts";
import type { Control, Disc, Link, Reference, Scene, Square, Stroke, View } from "./scene.ts";

export function draw(svg: SVGSVGElement, scene: Scene, change: (view: View) => void): void {
  drawStrokes(layer(svg, "strokes"), scene.strokes);
  drawLinks(layer(svg, "links"), scene.links);
  drawSquares(layer(svg, "squares"), scene.squares);
  drawDiscs(layer(svg, "discs"), scene.discs);
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
const seen = ({ shown }: { readonly shown: boolean }): number => (shown ? 1 : 0);

function drawStrokes(group: SVGGElement, strokes: readonly Stroke[]): void {
  select(group)
    .selectAll<SVGPathElement, Stroke>("path")
    .data(strokes, ({ id }) => id)
    .join("path")
    .attr("d", ({ d }) => d)
    .attr("stroke-width", ({ width, scale }) => round(width / scale))
    .attr("stroke-dasharray", ({ dash }) => dash)
    .attr("stroke-linejoin", "round")
    .style("fill", ({ fill }) => fill)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("opacity", seen)
    .style("transform", ({ at, scale }) => `${moved(at)} scale(${scale})`);
}

/** A link is a line of length 1, stretched and turned: its place is a transform, so CSS can move it. */
function drawLinks(group: SVGGElement, links: readonly Link[]): void {
  select(group)
    .selectAll<SVGPathElement, Link>("path")
    .data(links, ({ id }) => id)
    .join("path")
    .attr("d", "M0,0H1")
    .attr("stroke-width", ({ broken }) => (broken ? 2.5 : 1.5))
    .attr("stroke-dasharray", ({ broken }) => (broken ? "0.3 0.4" : "none"))
    .style("fill", "none")
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("opacity", seen)
    .style("transform", ({ from, to }) => {
      const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
      return `${moved(from)} rotate(${round((Math.atan2(dy, dx) * 180) / Math.PI)}deg) scale(${round(Math.hypot(dx, dy))}, 1)`;
    });
}

function drawSquares(group: SVGGElement, squares: readonly Square[]): void {
  select(group)
    .selectAll<SVGRectElement, Square>("rect")
    .data(squares, ({ id }) => id)
    .join("rect")
    .attr("x", -MACHINE / 2)
    .attr("y", -MACHINE / 2)
    .attr("width", MACHINE)
    .attr("height", MACHINE)
    .attr("stroke-width", ({ scale }) => round(1.75 / scale))
    .attr("stroke-dasharray", ({ dash }) => dash)
    .style("fill", ({ fill }) => fill)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("opacity", seen)
    .style("transform", ({ at, scale }) => `${moved(at)} scale(${scale})`);
}

function drawDiscs(group: SVGGElement, discs: readonly Disc[]): void {
  select(group)
    .selectAll<SVGCircleElement, Disc>("circle")
    .data(discs, ({ id }) => id)
    .join("circle")
    .attr("r", ({ r }) => r)
    .attr("stroke-width", 2)
    .style("fill", ({ fill }) => fill)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("opacity", seen)
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
    .attr("href", ({ href }) => href);
  link
    .select("rect")
    .attr("x", ({ left }) => round(left))
    .attr("y", ({ text }) => round(text.y - text.size))
    .attr("width", ({ width }) => round(width))
    .attr("height", ({ text }) => text.lines.length * text.size * LEADING + 4);
  link
    .select("path")
    .attr("d", ({ left, width, text }) => `M${round(left)},${round(text.y + 6)}h${round(width)}`)
    .attr("stroke-width", 1)
    .attr("stroke-dasharray", "3 3")
    .style("fill", "none")
    .style("stroke", inkOf("limit"));
  link.each(function ({ text }) {
    drawWords(this, "words", [text]);
  });
}

const RING = "M2,-9a8,8 0 1 0 16,0a8,8 0 1 0 -16,0";
/** A ring so small that its own line fills it. */
const DOT = "M8,-9a2,2 0 1 0 4,0a2,2 0 1 0 -4,0M9.5,-9h1";

function drawControls(group: SVGGElement, controls: readonly Control[], change: (view: View) => void): void {
  const control = select(group)
    .selectAll<SVGGElement, Control>(":scope > g")
    .data(controls, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append("g");
      entered.append("rect");
      entered.append("path");
      return entered;
    })
    .attr("class", ({ kind }) => kind)
    .style("transform", ({ at }) => moved(at));
  control
    .select("rect")
    .attr("x", ({ kind }) => (kind === "use" ? 0 : -4))
    .attr("y", -24)
    .attr("width", ({ kind, width }) => round(kind === "use" ? width : width + 8))
    .attr("height", 34)
    .style("fill", ({ kind, pressed }) => (kind === "system" && pressed ? "var(--sheet)" : "transparent"));
  // A use is a ring, filled where it is the one shown; a system is underlined, more heavily where its card is open.
  control
    .select("path")
    .attr("d", ({ kind, pressed, width }) =>
      kind === "system" ? `M0,6h${round(width)}` : pressed ? RING + DOT : RING,
    )
    .attr("stroke-width", ({ kind, pressed }) => (kind === "use" ? 2 : pressed ? 3 : 1.25))
    .style("fill", "none")
    .style("stroke", ({ kind, name }) => inkOf(kind === "use" ? "ink" : name.ink));
  control.each(function ({ name }) {
    drawWords(this, "name", [name]);
  });
  pressable(
    control,
    ({ label }) => label,
    ({ next }) => change(next),
    ({ pressed }) => pressed,
  );
}
