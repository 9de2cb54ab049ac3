/** The overview: every slide small, at its last step; pressing one goes to its first. */
import { place } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import { button, element } from "../parts/element.ts";
import { createThumbnail } from "./thumbnail.ts";

export function gridPanel(show: Show) {
  const dialog = element("dialog", "panel overview");
  dialog.setAttribute("aria-label", "Overview");
  const list = element("ol", "tiles");
  dialog.append(
    button("Close", () => dialog.close(), "close", "×"),
    element("h2", "", "Overview"),
    list,
  );
  /** Only slides that are looked at are drawn. */
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const index = [...list.children].indexOf(target.closest("li") as HTMLLIElement);
        const slide = show.talk.slides[index];
        if (!isIntersecting || !slide || target.firstChild) continue;
        const thumbnail = createThumbnail("");
        target.append(thumbnail.element);
        thumbnail.draw(place(slide, index, slide.steps.length - 1));
      }
    },
    { root: dialog, rootMargin: "200px" },
  );
  const fill = () => {
    list.replaceChildren(
      ...show.talk.slides.map((slide, index) => {
        const picture = element("span", "picture");
        picture.inert = true;
        const go = () => {
          dialog.close();
          show.moveTo(place(slide, index, 0));
        };
        const name = button(`${index + 1}. ${slide.title}`, go, "tile");
        if (slide === show.place.slide) name.setAttribute("aria-current", "true");
        watcher.observe(picture);
        return element("li", "", picture, name);
      }),
    );
  };
  const open = () => {
    if (dialog.open) return;
    fill();
    dialog.showModal();
    list.querySelector<HTMLElement>("[aria-current]")?.focus();
  };
  dialog.addEventListener("close", () => {
    watcher.disconnect();
    list.replaceChildren();
  });
  dialog.addEventListener("keydown", (event) => {
    const tiles = [...list.querySelectorAll<HTMLElement>(".tile")];
    const at = tiles.indexOf(document.activeElement as HTMLElement);
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns(list), ArrowUp: -columns(list) }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    tiles[Math.min(tiles.length - 1, Math.max(0, at + by))]?.focus();
  });
  return { element: dialog, open };
}

/** How many tiles stand side by side just now. */
const columns = (list: HTMLElement): number => getComputedStyle(list).gridTemplateColumns.split(" ").length;
