/** Plain paths, drawn from data. */
import type { Selection } from "d3-selection";
import type { Layer } from "./layers.ts";
import { type Ink, inkOf, type Point, round, shift } from "./marks.ts";

/** A path around its own origin `at`, so that CSS can move it. What is not shown is drawn unseen. */
export interface Stroke {
  readonly id: string;
  readonly at: Point;
  /** How large it is drawn; its width is the same at any scale. */
  readonly scale?: number;
  readonly d: string;
  readonly ink: Ink;
  readonly width: number;
  /** As in SVG; left out, the stroke is whole. */
  readonly dash?: string;
  /** A CSS colour or `none`. */
  readonly fill: string;
  readonly shown: boolean;
}

/** Draws strokes as the only paths of a layer. */
export function drawStrokes(parent: Layer, strokes: readonly Stroke[]): void {
  parent
    .selectAll<SVGPathElement, Stroke>("path")
    .data(strokes, ({ id }) => id)
    .join("path")
    .attr("d", ({ d }) => d)
    .attr("stroke-width", ({ width, scale = 1 }) => round(width / scale))
    .attr("stroke-dasharray", ({ dash }) => dash ?? null)
    .attr("stroke-linejoin", "round")
    .style("fill", ({ fill }) => fill)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("opacity", ({ shown }) => (shown ? 1 : 0))
    .style("transform", ({ at, scale }) => shift(...at) + (scale ? ` scale(${scale})` : ""));
}

/** A line that stays in its place, in the frame's own coordinates. */
export interface Line {
  readonly id: string;
  readonly d: string;
  readonly ink: Ink;
  readonly width: number;
  /** As in SVG; left out, the line is whole. */
  readonly dashes?: string;
}

/** Draws lines as the only paths of a layer. */
export function drawLines<Shown extends Line>(
  parent: Layer,
  lines: readonly Shown[],
): Selection<SVGPathElement, Shown, SVGGElement, string> {
  return parent
    .selectAll<SVGPathElement, Shown>("path")
    .data(lines, ({ id }) => id)
    .join("path")
    .attr("data-id", ({ id }) => id)
    .attr("d", ({ d }) => d)
    .style("fill", "none")
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("stroke-width", ({ width }) => width)
    .style("stroke-dasharray", ({ dashes = "none" }) => dashes);
}
