/** The slide on the wall: one element that always shows the show's position. */

import type { Show } from "../../show/show.ts";
import { drawSlide } from "../../slide/draw.ts";
import { canvases } from "../../slide/layout.ts";

/** A stage for `show`. It is scaled as a whole to its window and redrawn after every move. */
export function createStage(show: Show): { readonly element: HTMLElement; draw(): void } {
  const element = document.createElement("main");
  element.className = "stage";
  const slide = element.appendChild(document.createElement("article"));
  const draw = () => {
    const { place } = show;
    drawSlide(slide, place, { canvas: "wall", as: "figure", change: show.change });
    nameThePosition(place.slide.id, place.step);
  };
  const rescale = () => {
    const { width, height } = canvases.wall;
    const scale = Math.min(innerWidth / width, innerHeight / height);
    document.documentElement.style.setProperty("--scale", String(scale));
  };
  addEventListener("resize", rescale);
  rescale();
  show.subscribe(draw);
  return { element, draw };
}

/** What tools and tests rely on: `html[data-slide][data-step]` names the position. */
function nameThePosition(slide: string, step: string): void {
  const { dataset } = document.documentElement;
  if (dataset.slide !== slide) dataset.slide = slide;
  if (dataset.step !== step) dataset.step = step;
}
