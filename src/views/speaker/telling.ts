/** What to say: the notes of the slide, step by step, this step's in focus; and what the slide stands on. */
import { type Place, place } from "../../show/position.ts";
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
    inFocus([...list.children], (at) => at === stepIndex);
    requestAnimationFrame(scroll);
  };
  // Where the notes stand is asked just before the frame: any sooner, and the page is laid out twice.
  const scroll = () => bringIntoView(region, list.children[show.place.stepIndex]);
  const size = keep(`${key} size`, isSize, SIZES.start);
  const resize = () => {
    region.style.setProperty("--notes", `${size.value}px`);
    scroll();
  };
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

/** Scrolls `region`, and nothing else, until `note` is in it: its beginning at least, so many pixels below the top. */
function bringIntoView(region: HTMLElement, note: Element | undefined, below = 8): void {
  if (!note) return;
  const [outer, inner] = [region.getBoundingClientRect(), note.getBoundingClientRect()];
  if (inner.top < outer.top + below || inner.bottom > outer.bottom)
    region.scrollTop += inner.top - outer.top - below;
}

/** The claims of the slide with their places, this step's in focus: for the question from the third row. */
export function createClaims(show: Show): HTMLElement {
  const region = element("section", "claims");
  region.setAttribute("aria-label", "Claims on screen");
  region.tabIndex = 0;
  const heading = element("h2", "", "Claims on screen");
  let shown: Place | undefined;
  const update = () => {
    const { place } = show;
    const { slide, step } = place;
    const before = shown;
    shown = place;
    // What a hand does to the picture leaves the list where somebody reads it.
    if (slide === before?.slide && step === before.step) return;
    if (slide !== before?.slide) region.replaceChildren(heading, citations(show.talk.ledger, slide));
    inFocus([...entries()], (at) => slide.tells.get(slide.cites[at] ?? "") === step);
    scroll();
  };
  const entries = () => region.querySelectorAll(".citations > li");
  const scroll = () => {
    const current = region.querySelector("[aria-current]") ?? entries()[0];
    bringIntoView(region, current, heading.offsetHeight);
  };
  show.subscribe(whenIdle(update));
  new ResizeObserver(scroll).observe(region);
  update();
  return region;
}

/** Marks those that the step is about. */
function inFocus(entries: readonly Element[], is: (at: number) => boolean): void {
  for (const [at, entry] of entries.entries()) {
    if (is(at)) entry.setAttribute("aria-current", "step");
    else entry.removeAttribute("aria-current");
  }
}
