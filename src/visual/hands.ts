/** What a hand may do with a mark: one helper for mouse, touch and keyboard. */
import type { BaseType, Selection } from "d3-selection";

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
