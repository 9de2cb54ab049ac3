import { type Selection, select } from "d3-selection";

/** A group of a picture's own; what is drawn in it lies over all layers that were asked for before it. */
export type Layer = Selection<SVGGElement, string, SVGElement, unknown>;

/** The layer of a name, directly below `parent`; made where it is missing. */
export const layer = (parent: SVGElement, name: string): Layer =>
  select<SVGElement, unknown>(parent)
    .selectAll<SVGGElement, string>(`:scope > g.${name}`)
    .data([name])
    .join("g")
    .attr("class", name);
