/** A panel beside the slide that follows the talk while it is open. */
import type { Place } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import { button, element } from "./element.ts";

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

/** The panel, closed; where it opens, those beside it are closed. */
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
  const toggle = () => {
    panel.hidden = !panel.hidden;
    if (panel.hidden) {
      closed?.();
      return;
    }
    for (const other of document.querySelectorAll<HTMLElement>(".side:not([hidden]) .close"))
      if (other !== close) other.click();
    update();
    close.focus();
  };
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    toggle();
  });
  show.subscribe(update);
  return { element: panel, toggle };
}
