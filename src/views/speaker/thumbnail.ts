/** A slide drawn small: the slide's own drawing, scaled as a whole to the width that its box has. */
import type { Place } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import { drawSlide } from "../../slide/draw.ts";
import { canvases } from "../../slide/layout.ts";
import { element } from "../parts/element.ts";

export interface Thumbnail {
  readonly element: HTMLElement;
  draw(place: Place): void;
}

/** A picture for looking at; with a show it is worked by hand as on the wall. */
export function createThumbnail(className: string, show?: Show): Thumbnail {
  const article = element("article", "");
  const box = element("div", `thumbnail ${className}`, article);
  new ResizeObserver(() => {
    article.style.scale = String(box.clientWidth / canvases.wall.width);
  }).observe(box);
  const as = show ? "figure" : "picture";
  return {
    element: box,
    draw: (place) =>
      drawSlide(article, place, { canvas: "wall", as, change: show?.changing(place) ?? (() => {}) }),
  };
}
