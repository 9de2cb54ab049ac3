/**
 * The parts of the picture as a list: all that a hand may press in it, large, whatever the picture's size; and
 * what only a drag or the keyboard does there, as buttons.
 */
import type { Show } from "../../show/show.ts";
import { button, element } from "../parts/element.ts";
import { borrowFocus, closeOnEscape } from "../parts/side-panel.ts";

/** A panel beside the slide, or under it in a hand; it follows the talk while it is open. */
export function partsPanel(show: Show): { readonly element: HTMLElement; toggle(): void } {
  const list = element("ul", "list");
  const panel = element("aside", "panel side parts");
  panel.hidden = true;
  panel.setAttribute("aria-label", "Parts of the picture");
  const close = button("Close the parts (I)", () => toggle(), "close", "×");
  panel.append(close, element("h2", "", "In this picture"), list);
  const focus = borrowFocus(panel, close);

  const update = () => {
    if (panel.hidden) return;
    const buttons = () => [...list.querySelectorAll("button")];
    const focused = buttons().indexOf(document.activeElement as HTMLButtonElement);
    const rows = controlsIn(show.place.slide.id).map(rowOf);
    list.replaceChildren(
      ...(rows.length ? rows : [element("li", "none", "Nothing to press here. Go on to the next step.")]),
    );
    if (focused >= 0) (buttons()[focused] ?? close).focus();
  };
  const rowOf = (control: Element): HTMLElement => {
    const name = nameOf(control);
    const press = () => {
      const { slide } = show.place;
      control.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
      if (show.place.slide !== slide && !panel.hidden) toggle();
    };
    const row = button(name, press, "part");
    const pressed = control.getAttribute("aria-pressed");
    if (pressed) row.setAttribute("aria-pressed", pressed);
    const keys = (control.getAttribute("aria-keyshortcuts") ?? "").split(" ").filter(Boolean);
    const acts = keys.map((key) => {
      const [glyph, says] = arrows[key] ?? [key, key];
      const act = () =>
        control.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
      return button(`${name} ${says}`, act, "act", glyph);
    });
    return element("li", "", row, ...acts);
  };
  const toggle = () => {
    panel.hidden = !panel.hidden;
    update();
    if (panel.hidden) focus.giveBack();
    else focus.take();
  };
  closeOnEscape(panel, toggle);
  // What a picture offers is known once it is drawn, which may be after this is told of the move.
  show.subscribe(() => panel.hidden || requestAnimationFrame(update));
  return { element: panel, toggle };
}

/** What can be pressed in the picture of a slide that is looked at: in the scroll view, or on the stage. */
function controlsIn(slide: string): Element[] {
  const article =
    document.querySelector(`.reveal-scroll section[data-slide="${CSS.escape(slide)}"] article`) ??
    document.querySelector(".stage > article:not(.ahead)");
  return [...(article?.querySelectorAll("svg a, svg [role=button]") ?? [])].filter((control) =>
    control.checkVisibility({ opacityProperty: true, visibilityProperty: true }),
  );
}

const nameOf = (control: Element): string =>
  (control.getAttribute("aria-label") ?? control.textContent ?? "").replace(/\s+/g, " ").trim();

const arrows: Readonly<Record<string, readonly [glyph: string, says: string]>> = {
  ArrowLeft: ["←", "To the left."],
  ArrowRight: ["→", "To the right."],
  ArrowDown: ["↓", "Down."],
  ArrowUp: ["↑", "Up."],
};
