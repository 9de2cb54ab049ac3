/** Draws the next slide before it is asked for. */
import { type Place, placeBeside } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import { frameOf } from "../../slide/layout.ts";
import { whenIdle } from "../parts/idle.ts";
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
  const following = (): Place => placeBeside(show.talk, show.place, 1);
  const goesOn = ({ slide }: Place): boolean => slide.figure.name === show.place.slide.figure.name;

  // In pieces: a key that comes meanwhile waits for one of them, not for all.
  const layOut = whenIdle(() => {
    const place = following();
    if (next && (goesOn(place) || next.place.slide !== place.slide)) {
      next.article.remove();
      next = undefined;
    }
    try {
      place.slide.figure.layout(place.step, place.view, frameOf(place.slide.layout, "wall"));
    } catch {
      // Once it is drawn, it is told.
    }
    draw();
  });
  const draw = whenIdle(() => {
    const place = following();
    if (next || goesOn(place)) return;
    const article = document.createElement("article");
    stage.drawIn(article, place);
    article.classList.add("ahead");
    stage.element.append(article);
    next = { place, article };
    settle();
  });
  // Asked where it is, the browser has to style it and lay it out, although it is not seen.
  const settle = whenIdle(() => next?.article.querySelector("figure")?.getBoundingClientRect());

  return {
    prepare: layOut,
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
