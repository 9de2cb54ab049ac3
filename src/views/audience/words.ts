/** The picture as it stands, in words and as a table: for those who do not see it, and those who want to read on. */
import type { Place } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import { element } from "../parts/element.ts";
import { inWords } from "../parts/in-words.ts";
import { type SidePanel, sidePanel } from "../parts/side-panel.ts";
import { toDom } from "../parts/tree.ts";

const ID = "in-words";

/** A panel beside the slide; it follows steps, and hands that change the picture. */
export function wordsPanel(show: Show): SidePanel {
  let wanted: Place | undefined;
  const panel = sidePanel(show, {
    name: "told",
    label: "The picture in words",
    heading: "The picture in words",
    close: "Close the words (A)",
    fill(body, place) {
      wanted = place;
      relate(ID);
      inWords(place)
        .then((words) => words.map((part) => toDom(part)))
        .catch((cause) => {
          console.error(`the picture of ${place.slide.id} at ${place.step} does not tell itself:`, cause);
          return [element("p", "", place.slide.title)];
        })
        .then((words) => {
          // A hand may be quicker than a table.
          if (wanted === place) body.replaceChildren(...words);
        });
    },
    closed: () => relate(undefined),
  });
  panel.element.id = ID;
  return panel;
}

/** Tells those who listen that the picture has details, while these are there. */
function relate(id: string | undefined): void {
  for (const figure of document.querySelectorAll(".stage figure"))
    if (id === undefined) figure.removeAttribute("aria-details");
    else figure.setAttribute("aria-details", id);
}
