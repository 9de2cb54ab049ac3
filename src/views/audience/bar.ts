/** The deck's own quiet line at the foot: where we are, and what a mouse or a finger may press. */
import { placeAfter, stepsBefore } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import { button, element } from "../parts/element.ts";

export interface BarActions {
  speak(): void;
  words(): void;
  parts(): void;
  sources(): void;
  search(): void;
  help(): void;
}

export function createBar(show: Show, actions: BarActions): HTMLElement {
  const back = button("Previous step", show.previous, "turn", "←");
  const on = button("Next step", show.next, "turn", "→");
  const count = element("span", "count");
  const done = element("span", "done");
  const speak = button("Speaker window (S)", actions.speak, "word speak", "Speaker");
  const words = button("The picture in words and as a table (A)", actions.words, "word in-words", "Words");
  const parts = button("Parts of the picture (I)", actions.parts, "word", "Parts");
  const sources = button("Sources of this slide (C)", actions.sources, "word", "Sources");
  const search = button("Find words or a slide (/)", actions.search, "word", "Find");
  const help = button("Keys and help (?)", actions.help, "word", "Help");
  const bar = element(
    "nav",
    "bar",
    element("span", "line", done),
    back,
    on,
    count,
    speak,
    words,
    parts,
    sources,
    search,
    help,
  );
  bar.setAttribute("aria-label", "Talk");
  const { slides } = show.talk;
  const last = stepsBefore(show.talk, placeAfter(show.talk, Number.POSITIVE_INFINITY));
  const update = () => {
    const { index } = show.place;
    const gone = stepsBefore(show.talk, show.place);
    const where = `${index + 1} / ${slides.length}`;
    // Equal words are new ones to the browser: it would lay them out at every step.
    if (count.textContent !== where) count.textContent = where;
    done.style.transform = `scaleX(${last > 0 ? gone / last : 1})`;
    back.disabled = gone === 0;
    on.disabled = gone === last;
  };
  update();
  show.subscribe(update);
  return bar;
}
