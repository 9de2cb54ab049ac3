import { type Selection, select } from "d3-selection";

/** A group of a picture's own; what is drawn in it lies over all layers that were asked for before it. */
export type Layer = Selection<SVGGElement, string, SVGElement, unknown>;

/** The layer of a name, directly below `parent`; made where it is missing. */
export const layer = (parent: SVGElement, name: string): Layer =>
  select<SVGElement, unknown>(parent)
    .selectAll<SVGGElement, string>(() => childrenNamed<SVGGElement>(parent, name))
    .data([name])
    .join("g")
    .attr("class", name);

/** The children of a class, looked up at every draw: a selector would be read anew each time, and takes far longer. */
export function childrenNamed<Child extends SVGElement>(parent: Element, name: string): Child[] {
  const found: Child[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (child.classList.contains(name)) found.push(child as Child);
  return found;
}
