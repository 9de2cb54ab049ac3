/** What a hand may do with a mark: one helper for mouse, touch and keyboard; and what it can hit. */
import { type BaseType, type Selection, select } from "d3-selection";
import type { Frame } from "./contract.ts";
import { childrenNamed, isNews, type Layer } from "./layers.ts";
import { type Box, round } from "./marks.ts";
import { grown } from "./targets.ts";

/**
 * Makes every mark of a selection a button: a click, a tap, Enter or Space presses it.
 * @param label what a screen reader says
 * @param pressed whether it is the one chosen now; left out or undefined, it is no toggle
 * @param stops whether Tab stops at it; where it does not, other keys lead to it
 */
export function pressable<Element extends BaseType & SVGElement, Datum, Parent extends BaseType, Up>(
  marks: Selection<Element, Datum, Parent, Up>,
  label: (datum: Datum) => string,
  press: (datum: Datum) => void,
  pressed?: (datum: Datum) => boolean | undefined,
  stops: (datum: Datum) => boolean = () => true,
): void {
  marks
    .attr("role", "button")
    .attr("tabindex", (datum) => (stops(datum) ? 0 : -1))
    .attr("aria-label", label)
    .attr("aria-pressed", (datum) => pressed?.(datum) ?? null)
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
  const all = marks.data().map((datum) => ({ datum, at: standingOf(datum), own: targetOf(datum) }));
  const shown = all.filter(({ at }) => !at.hidden);
  const boxes = grown(
    shown.map(({ at: { x, y, scale = 1 }, own: { x: left = 0, y: top = 0, width, height } }) => ({
      x: x + left * scale,
      y: y + top * scale,
      width: width * scale,
      height: height * scale,
    })),
  );
  const targets = new Map<Datum, Target>(all.map(({ datum, own }) => [datum, own]));
  shown.forEach(({ datum, at: { x, y, scale = 1 } }, index) => {
    const box = boxes[index] as Box;
    const [width, height] = [box.width / scale, box.height / scale];
    targets.set(datum, { x: (box.x - x) / scale, y: (box.y - y) / scale, width, height });
  });
  marks.each(function (datum) {
    const { x = 0, y = 0, width, height } = targets.get(datum) as Target;
    const [known] = childrenNamed<SVGRectElement>(this, "target");
    const target = known ?? select(this).insert("rect", ":first-child").attr("class", "target").node();
    if (target && isNews(target, [x, y, width, height]))
      select(target)
        .attr("x", round(x))
        .attr("y", round(y))
        .attr("width", round(width))
        .attr("height", round(height))
        .style("fill", "transparent");
  });
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
