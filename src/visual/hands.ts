/** What a hand may do with a mark: one helper for mouse, touch and keyboard; and what it can hit. */
import type { BaseType, Selection } from "d3-selection";
import type { Frame } from "./contract.ts";
import { childrenNamed, type Layer } from "./layers.ts";
import { type Box, round } from "./marks.ts";
import { grown } from "./targets.ts";

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

/** Where a mark stands among those of its selection, in canvas pixels, and how large it is drawn. */
interface Standing {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  /** Nobody sees it now: it takes no room from the others. */
  readonly hidden?: boolean;
}

/**
 * Gives every mark of a selection a place to hit: a box that shows nothing, behind all that the mark shows. It
 * holds what `targetOf` says, and as much more as a finger needs and the marks beside it leave.
 * @param standingOf where each mark stands, where its own coordinates do not start where its neighbours' do
 */
export function drawTargets<Element extends BaseType & SVGElement, Datum, Parent extends BaseType, Up>(
  marks: Selection<Element, Datum, Parent, Up>,
  targetOf: (datum: Datum) => Target,
  standingOf: (datum: Datum) => Standing = () => ({ x: 0, y: 0 }),
): void {
  const shown = marks.data().filter((datum) => !standingOf(datum).hidden);
  const boxes = grown(
    shown.map((datum) => {
      const { x, y, scale = 1 } = standingOf(datum);
      const { x: left = 0, y: top = 0, width, height } = targetOf(datum);
      return { x: x + left * scale, y: y + top * scale, width: width * scale, height: height * scale };
    }),
  );
  const grownOf = new Map(shown.map((datum, index) => [datum, boxes[index]]));
  const boxOf = (datum: Datum): Box => {
    const { x, y, scale = 1 } = standingOf(datum);
    const box = grownOf.get(datum);
    if (!box) return { x: 0, y: 0, ...targetOf(datum) };
    const [left, top] = [(box.x - x) / scale, (box.y - y) / scale];
    return { x: left, y: top, width: box.width / scale, height: box.height / scale };
  };
  marks
    .selectAll<SVGRectElement, Box>(function () {
      return childrenNamed(this, "target");
    })
    .data((datum) => [boxOf(datum)])
    .join((enter) =>
      enter.insert("rect", ":first-child").attr("class", "target").style("fill", "transparent"),
    )
    .attr("x", ({ x }) => round(x))
    .attr("y", ({ y }) => round(y))
    .attr("width", ({ width }) => round(width))
    .attr("height", ({ height }) => round(height));
}

/** Draws links as the only ones of a layer, each with a place to hit; what they say is for the caller to draw. */
export function drawLinks<Link extends { readonly id: string; readonly href: string }>(
  parent: Layer,
  links: readonly Link[],
  targetOf: (link: Link) => Target,
  standingOf?: (link: Link) => Standing,
): Selection<SVGAElement, Link, SVGGElement, string> {
  const link = parent
    .selectAll<SVGAElement, Link>(":scope > a")
    .data(links, ({ id }) => id)
    .join((enter) => enter.append<SVGAElement>("svg:a"))
    .attr("href", ({ href }) => href);
  drawTargets(link, targetOf, standingOf);
  return link;
}
