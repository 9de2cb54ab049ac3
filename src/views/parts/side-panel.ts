/** A panel beside the slide that follows the talk while it is open. */
import type { Place } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import { button, element } from "./element.ts";
import { isForTheFocused } from "./keys.ts";

export interface SidePanel {
  readonly element: HTMLElement;
  readonly toggle: () => void;
}

export interface SidePanelOptions {
  /** Its class, and what it is called. */
  readonly name: string;
  readonly label: string;
  readonly heading: string;
  /** What its button to close says. */
  readonly close: string;
  /** Fills `body` with what belongs to the place; called when it is opened and after every move meanwhile. */
  readonly fill: (body: HTMLElement, place: Place) => void;
  readonly closed?: () => void;
}

/** The panel, closed. */
export function sidePanel(show: Show, options: SidePanelOptions): SidePanel {
  const { name, label, heading, fill, closed } = options;
  const body = element("div", "");
  const close = button(options.close, () => toggle(), "close", "×");
  const panel = element("aside", `panel side ${name}`, close, element("h2", "", heading), body);
  panel.hidden = true;
  panel.setAttribute("aria-label", label);
  const update = () => {
    if (!panel.hidden) fill(body, show.place);
  };
  const focus = borrowFocus(panel, close);
  const toggle = () => {
    panel.hidden = !panel.hidden;
    if (panel.hidden) {
      closed?.();
      focus.giveBack();
      return;
    }
    update();
    focus.take();
  };
  closeOnEscape(panel, toggle);
  show.subscribe(update);
  return { element: panel, toggle };
}

/** Wherever the focus is: what lies on top is closed first. */
export function closeOnEscape(panel: HTMLElement, close: () => void): void {
  document.body.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || panel.hidden || isForTheFocused(event)) return;
    event.preventDefault();
    close();
  });
}

/** What stands beside the slide makes room for what opens there. */
export function closeSidePanels(but?: HTMLElement): void {
  for (const panel of document.querySelectorAll<HTMLElement>(".side:not([hidden])"))
    if (panel !== but) panel.querySelector<HTMLElement>(".close")?.click();
}

/** The focus goes to `first` of a panel that opens, alone beside the slide, and back to where it was when the panel that has it closes. */
export function borrowFocus(panel: HTMLElement, first: HTMLElement) {
  let from: Element | null = null;
  return {
    take() {
      closeSidePanels(panel);
      from = document.activeElement;
      first.focus();
    },
    giveBack() {
      if (panel.contains(document.activeElement) && from?.isConnected) (from as HTMLElement).focus();
    },
  };
}
