/** What a hand may do with a mark: one helper for mouse, touch and keyboard; and what it can hit. */
import type { BaseType, Selection } from "d3-selection";
import type { Frame } from "./contract.ts";
import type { Layer } from "./layers.ts";
import { type Box, round } from "./marks.ts";

/**
 * Makes every mark of a selection a button: a click, a tap, Enter or Space presses it.
 * @param label what a screen reader says
 * @param pressed whether it is the one chosen now; left out, it is no toggle
 */
export function pressable<Element extends BaseType & SVGElement, Datum, Parent extends BaseType, Up>(
  marks: Selection<Element, Datum, Parent, Up>,
  label: (datum: Datum) => string,
  press: (datum: Datum) => void,
  pressed?: (datum: Datum) => boolean,
): void {
  marks
    .attr("role", "button")
    .attr("tabindex", 0)
    .attr("aria-label", label)
    .attr("aria-pressed", pressed ? (datum) => String(pressed(datum)) : null)
    .on("click.press", (_, datum) => press(datum))
    .on("keydown.press", (event: object, datum) => {
      const key = event as KeyboardEvent;
      if (key.key !== "Enter" && key.key !== " ") return;
      key.preventDefault();
      press(datum);
    });
}

/** Keys on a focused mark; a key that is handled goes no further, so the deck stays where it is. */
export function onKeys<Element extends BaseType & SVGElement, Datum, Parent extends BaseType, Up>(
  marks: Selection<Element, Datum, Parent, Up>,
  keys: Readonly<Record<string, (datum: Datum, event: KeyboardEvent) => void>>,
): void {
  marks.on("keydown.keys", (event: object, datum) => {
    const key = event as KeyboardEvent;
    const act = keys[key.key];
    if (!act || key.altKey || key.ctrlKey || key.metaKey) return;
    key.preventDefault();
    act(datum, key);
  });
}

/** A place to hit within a mark; it starts at the mark's own place unless told otherwise. */
type Target = Frame & Partial<Box>;

/** Gives every mark of a selection a place to hit: a box that shows nothing, behind all that the mark shows. */
export function drawTargets<Element extends BaseType & SVGElement, Datum, Parent extends BaseType, Up>(
  marks: Selection<Element, Datum, Parent, Up>,
  targetOf: (datum: Datum) => Target,
): void {
  marks
    .selectAll<SVGRectElement, Target>(":scope > rect")
    .data((datum) => [targetOf(datum)])
    .join((enter) => enter.insert("rect", ":first-child").style("fill", "transparent"))
    .attr("x", ({ x }) => (x === undefined ? null : round(x)))
    .attr("y", ({ y }) => (y === undefined ? null : round(y)))
    .attr("width", ({ width }) => round(width))
    .attr("height", ({ height }) => round(height));
}

/** Draws links as the only ones of a layer, each with a place to hit; what they say is for the caller to draw. */
export function drawLinks<Link extends { readonly id: string; readonly href: string }>(
  parent: Layer,
  links: readonly Link[],
  targetOf: (link: Link) => Target,
): Selection<SVGAElement, Link, SVGGElement, string> {
  const link = parent
    .selectAll<SVGAElement, Link>(":scope > a")
    .data(links, ({ id }) => id)
    .join((enter) => enter.append<SVGAElement>("svg:a"))
    .attr("href", ({ href }) => href);
  drawTargets(link, targetOf);
  return link;
}
