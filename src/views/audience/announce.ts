/** Words for those who listen, and notices for those who look. */
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

export interface Notice {
  readonly element: HTMLElement;
  say(...words: (string | Node)[]): void;
}

/** A line at the foot of the screen that tells a person what is not right, and goes by itself. */
export function createNotice(): Notice {
  const element = document.createElement("p");
  element.className = "notice";
  element.setAttribute("role", "status");
  element.hidden = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    element,
    say(...words) {
      clearTimeout(timer);
      element.replaceChildren(...words);
      element.hidden = false;
      timer = setTimeout(() => {
        element.hidden = true;
      }, 10_000);
    },
  };
}
