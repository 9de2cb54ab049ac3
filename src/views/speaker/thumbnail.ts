/** A slide drawn small: the slide's own drawing, scaled as a whole to the width that its box has. */
import type { SlideState } from "../../slide/draw.ts";
import { drawSlide } from "../../slide/draw.ts";
import { canvases } from "../../slide/layout.ts";
import { element } from "../parts/element.ts";

export interface Thumbnail {
  readonly element: HTMLElement;
  draw(state: SlideState): void;
}

/** A picture for looking at; with `change` it is worked by hand as on the wall. */
export function createThumbnail(className: string, change?: (view: SlideState["view"]) => void): Thumbnail {
  const article = element("article", "");
  const box = element("div", `thumbnail ${className}`, article);
  new ResizeObserver(() => {
    article.style.scale = String(box.clientWidth / canvases.wall.width);
  }).observe(box);
  const as = change ? "figure" : "picture";
  return {
    element: box,
    draw: (state) => drawSlide(article, state, { canvas: "wall", as, change: change ?? (() => {}) }),
  };
}
