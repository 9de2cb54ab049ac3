/** The sources of the slide: each claim it cites, its place in the article, its role. */

import type { Show } from "../../show/show.ts";
import { type Citation, citationsOf, type Slide } from "../../slide/slide.ts";
import { button, element } from "../element.ts";

const roles = {
  frame: "Frame",
  burden: "Burden",
  remedy: "Remedy",
  limit: "Limit",
  fact: "Fact",
  outlook: "Outlook",
} as const satisfies { [K in Citation["claim"]["kind"]]: string };

/** A panel beside the slide; it follows the talk while it is open. */
export function sourcesPanel(show: Show): { readonly element: HTMLElement; toggle(): void } {
  const list = element("ol", "citations");
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
    list.replaceChildren(...citationsOf(show.talk.ledger, slide).map((citation) => entry(show, citation)));
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

function entry(show: Show, { claim, place }: Citation): HTMLElement {
  const side = claim.side ? show.talk.ledger.sides[claim.side]?.name : undefined;
  const role = element("span", "role", [roles[claim.kind], side].filter(Boolean).join(", "));
  role.dataset.kind = claim.kind;
  if (claim.side) role.dataset.side = claim.side;
  const where = element("span", "where", `${place.name}, paragraph ${place.paragraph}`);
  return element("li", "", role, element("p", "", claim.says), where);
}
