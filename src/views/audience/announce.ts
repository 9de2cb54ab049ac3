/** Words for those who listen. */
import type { Show } from "../../show/show.ts";

/** A live region that says each slide's title, then what each step adds. */
export function createAnnouncer(show: Show): HTMLElement {
  const element = document.createElement("div");
  element.className = "unseen";
  element.setAttribute("aria-live", "polite");
  show.subscribe((place, before) => {
    // After the frame is painted: speech can wait, the picture cannot.
    setTimeout(() => {
      if (show.place !== place) return;
      const { slide, step, view } = place;
      const words = [slide.figure.describe(step, view)];
      if (slide !== before.slide) words.unshift(slide.title);
      words.push(...slide.points.filter((point) => point.at === step).map((point) => point.says));
      element.textContent = words.join(" ");
    }, 50);
  });
  return element;
}
