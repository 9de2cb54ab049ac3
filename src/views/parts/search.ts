/** Search over titles, points and notes; a number jumps to that slide. */
import { type Place, place } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import type { Talk } from "../../slide/slide.ts";
import { button, element } from "./element.ts";

/** A place that a search found, and the words that matched. */
export interface Found {
  readonly place: Place;
  readonly words: string;
}

const MOST = 12;

/**
 * Places whose title, points or notes hold every word of `query`, titles first, each slide's step once;
 * a number is the slide with that number.
 */
export function search(talk: Talk, query: string): Found[] {
  const wanted = query.toLowerCase().split(/\s+/).filter(Boolean);
  if (wanted.length === 0) return [];
  const matches = (words: string) => wanted.every((word) => words.toLowerCase().includes(word));
  const found: Found[] = [];
  const add = (index: number, step: string, words: string) => {
    const slide = talk.slides[index];
    if (!slide) return;
    const there = place(slide, index, slide.steps.indexOf(step));
    if (!found.some((other) => other.place.slide === slide && other.place.step === there.step))
      found.push({ place: there, words });
  };
  const numbered = talk.slides[Number(query) - 1];
  if (/^\s*\d+\s*$/.test(query) && numbered) add(Number(query) - 1, numbered.steps[0], numbered.title);
  for (const [index, { steps, title }] of talk.slides.entries())
    if (matches(title)) add(index, steps[0], title);
  for (const [index, { points }] of talk.slides.entries())
    for (const point of points) if (matches(point.says)) add(index, point.at, point.says);
  for (const [index, { notes }] of talk.slides.entries())
    for (const [step, words] of Object.entries(notes)) if (matches(words)) add(index, step, words);
  return found.slice(0, MOST);
}

export function searchPanel(show: Show): { readonly element: HTMLDialogElement; open(): void } {
  const dialog = element("dialog", "panel search");
  dialog.setAttribute("aria-label", "Search and jump");
  const input = element("input", "query");
  input.type = "search";
  input.placeholder = "A word, or a slide's number";
  input.setAttribute("aria-label", "Search titles, points and notes");
  const results = element("ul", "results");
  const status = element("p", "");
  status.setAttribute("role", "status");
  const go = (place: Place) => {
    dialog.close();
    // A closed dialog holds the focus until the next frame: a key that comes sooner would be typed into it.
    input.blur();
    show.moveTo(place);
  };
  const update = () => {
    const found = search(show.talk, input.value);
    const asked = input.value.trim() !== "";
    status.textContent = asked ? `${found.length || "Nothing"} found` : "";
    // Who sees the list has no need to be told how long it is.
    status.className = asked && found.length === 0 ? "none" : "unseen";
    results.replaceChildren(
      ...found.map(({ place, words }) => {
        const number = element("span", "number", String(place.index + 1));
        const title = element("span", "found", place.slide.title);
        const excerpt = words === place.slide.title ? [] : [element("span", "excerpt", words)];
        const choice = element("button", "", number, title, ...excerpt);
        choice.addEventListener("click", () => go(place));
        return element("li", "", choice);
      }),
    );
  };
  input.addEventListener("input", update);
  dialog.addEventListener("keydown", (event) => {
    const places = [...results.querySelectorAll("button")];
    const at = places.indexOf(document.activeElement as HTMLButtonElement);
    if (event.key === "Enter" && event.target === input) places[0]?.click();
    else if (event.key === "ArrowDown") places[Math.min(at + 1, places.length - 1)]?.focus();
    else if (event.key === "ArrowUp") (places[at - 1] ?? input).focus();
    // The field would only be emptied.
    else if (event.key === "Escape") dialog.close();
    else return;
    event.preventDefault();
  });
  dialog.append(
    input,
    button("Close", () => dialog.close(), "close", "×"),
    status,
    results,
  );
  const open = () => {
    if (dialog.open) return;
    input.value = "";
    update();
    dialog.showModal();
    input.focus();
  };
  return { element: dialog, open };
}
