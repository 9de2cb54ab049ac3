/** The sources of the slide: each claim it cites, its place in the article, its role. */

import type { Show } from "../../show/show.ts";
import type { Slide } from "../../slide/slide.ts";
import { citations } from "../parts/citations.ts";
import { button, element } from "../parts/element.ts";

/** A panel beside the slide; it follows the talk while it is open. */
export function sourcesPanel(show: Show): { readonly element: HTMLElement; toggle(): void } {
  let list: HTMLElement = element("ol", "citations");
  const panel = element("aside", "panel sources");
  panel.hidden = true;
  panel.setAttribute("aria-label", "Sources of this slide");
  const close = button("Close the sources (C)", () => toggle(), "close", "×");
  const title = element("cite", "", show.talk.ledger.source.title);
  const from = element("p", "from", "After ", title, ", ", show.talk.ledger.source.published, ".");
  panel.append(close, element("h2", "", "What this slide stands on"), list, from);
  let shown: Slide | undefined;
  const update = () => {
    const { slide } = show.place;
    if (panel.hidden || slide === shown) return;
    shown = slide;
    const next = citations(show.talk.ledger, slide);
    list.replaceWith(next);
    list = next;
  };
  const toggle = () => {
    panel.hidden = !panel.hidden;
    update();
    if (!panel.hidden) close.focus();
  };
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    toggle();
  });
  show.subscribe(update);
  return { element: panel, toggle };
}
