/** The market's scene as marks. */
import { drawLinks } from "../../visual/hands.ts";
import { type Layer, layer } from "../../visual/layers.ts";
import { drawWords, inkOf, type Point, round, shift, wordsHeight } from "../../visual/marks.ts";
import { drawStrokes } from "../../visual/strokes.ts";
import { drawCards } from "../parts/card.ts";
import { drawChoices } from "../parts/choices.ts";
import { MACHINE } from "./machines.ts";
import type { Disc, Group, Link, Reference, Scene, Square, View } from "./scene.ts";

export function draw(svg: SVGSVGElement, scene: Scene, change: (view: View) => void): void {
  for (const group of scene.strokes) drawStrokes(layerOf(svg, group), group.marks);
  drawWays(layer(svg, "links"), scene.links);
  drawSquares(layer(svg, "squares"), scene.squares);
  for (const group of scene.discs) drawDiscs(layerOf(svg, group), group.marks);
  drawWords(svg, "words", scene.words);
  drawReferences(layer(svg, "references"), scene.references);
  drawChoices(layer(svg, "hands"), scene.controls, change);
  drawCards(svg, scene.cards);
}

const layerOf = (svg: SVGSVGElement, { id, shown }: Group<unknown>): Layer =>
  layer(svg, id).style("opacity", Number(shown));

/**
 * All links are one path and those that are broken another, as seen from where the first begins: they move as one,
 * in step with the machines, where one of each its own would have the browser start as many motions. A link that a
 * path has not now waits in it as a point.
 */
function drawWays(parent: Layer, links: readonly Link[]): void {
  const any = links.some(({ shown }) => shown);
  const origin = links[0]?.from ?? [0, 0];
  const isHere = (link: Link, broken: boolean) => link.broken === broken && (link.shown || !any);
  parent
    .style("opacity", Number(any))
    .selectAll<SVGPathElement, boolean>("path")
    .data([false, true])
    .join("path")
    .attr("d", (broken) => links.map((link) => wayOf(link, origin, broken, isHere(link, broken))).join(""))
    .attr("stroke-width", (broken) => (broken ? 2.5 : 1.5))
    .style("fill", "none")
    .style("stroke", (broken) => inkOf(links.find((link) => link.broken === broken)?.ink ?? "limit"))
    .style("transform", shift(...origin))
    .style("transition-property", "transform, opacity, d");
}

/** A link as path data: in one piece, or with a gap in its middle. */
function wayOf({ from, to }: Link, [x, y]: Point, broken: boolean, here: boolean): string {
  const at = (share: number) =>
    `${round(from[0] + (to[0] - from[0]) * share - x)},${round(from[1] + (to[1] - from[1]) * share - y)}`;
  const pieces = broken ? [[0, 0.3] as const, [0.7, 1] as const] : [[0, 1] as const];
  return pieces.map(([start, end]) => `M${at(start)}L${at(here ? end : start)}`).join("");
}

function drawSquares(parent: Layer, squares: readonly Square[]): void {
  parent
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
    .style("opacity", ({ shown }) => Number(shown))
    .style("transform", ({ at, scale }) => `${shift(...at)} scale(${scale})`);
}

function drawDiscs(parent: Layer, discs: readonly Disc[]): void {
  parent
    .selectAll<SVGCircleElement, Disc>("circle")
    .data(discs, ({ id }) => id)
    .join("circle")
    .attr("r", ({ r }) => r)
    .attr("stroke-width", 2)
    .style("fill", ({ fill }) => fill)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("transform", ({ at }) => shift(...at));
}

function drawReferences(parent: Layer, references: readonly Reference[]): void {
  const link = drawLinks(parent, references, ({ left, width, text }) => ({
    x: left,
    y: text.y - text.size,
    width,
    height: wordsHeight(text) + 4,
  }));
  link
    .selectAll<SVGPathElement, Reference>(":scope > path")
    .data((reference) => [reference])
    .join("path")
    .attr("d", ({ left, width, text }) => `M${round(left)},${round(text.y + 6)}h${round(width)}`)
    .attr("stroke-width", 1)
    .attr("stroke-dasharray", "3 3")
    .style("fill", "none")
    .style("stroke", inkOf("limit"));
  link.each(function ({ text }) {
    drawWords(this, "words", [text]);
  });
}
