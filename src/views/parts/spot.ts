import type { Show } from "../../show/show.ts";
import { element } from "./element.ts";

/** A spot over a slide: put it into the slide's box. */
export function createSpot(show: Show): HTMLElement {
  const mark = element("div", "spot");
  mark.setAttribute("aria-hidden", "true");
  const update = () => {
    const { value } = show.spot;
    mark.hidden = value === null;
    if (!value) return;
    mark.style.left = `${100 * value.x}%`;
    mark.style.top = `${100 * value.y}%`;
  };
  show.spot.subscribe(update);
  update();
  return mark;
}
