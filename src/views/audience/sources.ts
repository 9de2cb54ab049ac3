/** The sources of the slide: each claim it cites, its place in the article, its role. */
import type { Show } from "../../show/show.ts";
import type { Slide } from "../../slide/slide.ts";
import { citations } from "../parts/citations.ts";
import { element } from "../parts/element.ts";
import { type SidePanel, sidePanel } from "../parts/side-panel.ts";

/** A panel beside the slide; it follows the talk while it is open. */
export function sourcesPanel(show: Show): SidePanel {
  const { ledger } = show.talk;
  let shown: Slide | undefined;
  return sidePanel(show, {
    name: "sources",
    label: "Sources of this slide",
    heading: "What this slide stands on",
    close: "Close the sources (C)",
    fill(body, { slide }) {
      if (slide === shown) return;
      shown = slide;
      const title = element("cite", "", ledger.source.title);
      const from = element("p", "from", "After ", title, ", ", ledger.source.published, ".");
      body.replaceChildren(citations(ledger, slide), from);
    },
  });
}
