import { type Selection, select } from "d3-selection";

/** A group of a picture's own; what is drawn in it lies over all layers that were asked for before it. */
export type Layer = Selection<SVGGElement, unknown, null, undefined>;

/** The layer of a name, directly below `parent`; made where it is missing. */
export function layer(parent: SVGElement, name: string): Layer {
  const [known] = childrenNamed<SVGGElement>(parent, name);
  return known ? select(known) : select<SVGElement, unknown>(parent).append("g").attr("class", name);
}

/** The children of a class, looked up at every draw: a selector would be read anew each time, and takes far longer. */
export function childrenNamed<Child extends SVGElement>(parent: Element, name: string): Child[] {
  const found: Child[] = [];
  for (let child = parent.firstElementChild; child; child = child.nextElementSibling)
    if (child.classList.contains(name)) found.push(child as Child);
  return found;
}

/**
 * Whether an element is asked to show something else than it was before, as plain data; from now on it shows that.
 * What is drawn from nothing but such data need not be drawn again.
 */
export function isNews(element: Element, what: unknown): boolean {
  const now = JSON.stringify(what);
  const before = shown.get(element);
  shown.set(element, now);
  return before !== now;
}

const shown = new WeakMap<Element, string>();
