/** Draws the next slide before it is asked for. */
import { type Place, placeBeside } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import { frameOf } from "../../slide/layout.ts";
import { cancelIdle, whenIdle } from "../parts/idle.ts";
import type { Stage } from "./stage.ts";

/** What draws ahead, and hands over what it has drawn. */
export interface Ahead {
  /** Prepares the next slide once the browser has nothing better to do. */
  prepare(): void;
  /** The article prepared for this very place, if there is one and `shown` is not to go on; it is on the stage. */
  take(place: Place, shown: HTMLElement): HTMLElement | undefined;
}

/**
 * The slide that comes next is drawn, styled and laid out while nobody waits, behind the one that is shown: a key press
 * only lets it be seen. Where its picture goes on from the one that is shown, it is not: its marks are to move, not to
 * be replaced.
 */
export function drawAhead(show: Show, stage: Stage): Ahead {
  let next: { readonly place: Place; readonly article: HTMLElement } | undefined;
  let waiting = 0;
  const drop = () => {
    next?.article.remove();
    next = undefined;
  };
  const prepare = () => {
    const place = placeBeside(show.talk, show.place, 1);
    const goesOn = place.slide.figure.name === show.place.slide.figure.name;
    if (goesOn || next?.place.slide !== place.slide) drop();
    if (goesOn) place.slide.figure.layout(place.step, place.view, frameOf(place.slide.layout, "wall"));
    if (goesOn || next) return;
    const article = document.createElement("article");
    stage.drawIn(article, place);
    article.classList.add("ahead");
    stage.element.append(article);
    // Asked where it is, the browser has to lay it out, although it is not seen.
    article.querySelector("figure")?.getBoundingClientRect();
    next = { place, article };
  };
  return {
    prepare() {
      cancelIdle(waiting);
      waiting = whenIdle(prepare);
    },
    take({ slide, stepIndex, view }, shown) {
      const found = next;
      if (found?.place.slide !== slide || stepIndex !== 0 || shown.dataset.slide === slide.id) return;
      if (JSON.stringify(found.place.view) !== JSON.stringify(view)) return;
      next = undefined;
      found.article.classList.remove("ahead");
      return found.article;
    },
  };
}
