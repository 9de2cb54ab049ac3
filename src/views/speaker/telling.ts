/** What to say: the notes of the slide, step by step, this step's in focus; and what the slide stands on. */
import { place } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import type { Slide } from "../../slide/slide.ts";
import { citations } from "../parts/citations.ts";
import { button, element } from "../parts/element.ts";
import { whenIdle } from "../parts/idle.ts";
import { keep } from "../parts/keep.ts";
import { paragraphs } from "../parts/notes.ts";

/** Sizes of the notes' type, in CSS pixels. */
const SIZES = { least: 14, start: 22, most: 48, by: 2 } as const;

export interface Telling {
  readonly element: HTMLElement;
  larger(): void;
  smaller(): void;
}

/** The notes of the show's slide; pressing a step's name goes there. */
export function createTelling(show: Show, key: string): Telling {
  const list = element("ol", "notes");
  const region = element("section", "telling", list);
  region.setAttribute("aria-label", "Notes");
  region.tabIndex = 0;
  let shown: Slide | undefined;
  let scrolled: Slide | undefined;
  const update = () => {
    const { slide, index, stepIndex } = show.place;
    if (slide !== shown)
      list.replaceChildren(
        ...slide.steps.map((step, at) => {
          const name = button(`Go to step ${step}`, () => show.moveTo(place(slide, index, at)), "step", step);
          return element("li", "", name, ...paragraphs(slide.notes[step] ?? ""));
        }),
      );
    shown = slide;
    for (const [at, note] of [...list.children].entries()) {
      if (at === stepIndex) note.setAttribute("aria-current", "step");
      else note.removeAttribute("aria-current");
    }
    requestAnimationFrame(scroll);
  };
  // Where the notes stand is asked just before the frame: any sooner, and the page is laid out twice.
  const scroll = () => {
    if (scrolled !== shown) region.scrollTop = 0;
    scrolled = shown;
    bringIntoView(region, list.children[show.place.stepIndex]);
  };
  const size = keep(`${key} size`, isSize, SIZES.start);
  const resize = () => region.style.setProperty("--notes", `${size.value}px`);
  const by = (change: number) => size.set(Math.min(SIZES.most, Math.max(SIZES.least, size.value + change)));
  size.subscribe(resize);
  show.subscribe(update);
  new ResizeObserver(scroll).observe(region);
  resize();
  update();
  return { element: region, larger: () => by(SIZES.by), smaller: () => by(-SIZES.by) };
}

const isSize = (value: unknown): value is number =>
  typeof value === "number" && value >= SIZES.least && value <= SIZES.most;

/** Scrolls `region`, and nothing else, until `note` is in it: its beginning at least. */
function bringIntoView(region: HTMLElement, note: Element | undefined): void {
  if (!note) return;
  const [outer, inner] = [region.getBoundingClientRect(), note.getBoundingClientRect()];
  if (inner.top < outer.top || inner.bottom > outer.bottom) region.scrollTop += inner.top - outer.top - 8;
}

/** The claims on screen with their places: for the question from the third row. */
export function createClaims(show: Show): HTMLElement {
  const region = element("section", "claims");
  region.setAttribute("aria-label", "Claims on screen");
  region.tabIndex = 0;
  let shown: Slide | undefined;
  const update = () => {
    const { slide } = show.place;
    if (slide === shown) return;
    shown = slide;
    region.replaceChildren(element("h2", "", "Claims on screen"), citations(show.talk.ledger, slide));
    region.scrollTop = 0;
  };
  show.subscribe(whenIdle(update));
  update();
  return region;
}
