/** The slide on the wall: one element that always shows the show's position. */
import { type Place, placeBeside } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import { drawSlide } from "../../slide/draw.ts";
import { frameOf } from "../../slide/layout.ts";
import { element } from "../parts/element.ts";
import { fitTo } from "./fit.ts";

/** A stage for `show`. It is scaled as a whole to its window and redrawn after every move. */
export function createStage(show: Show): { readonly element: HTMLElement; draw(): void } {
  const stage = element("main", "stage");
  let article = stage.appendChild(document.createElement("article"));
  const drawIn = (host: HTMLElement, place: Place) =>
    drawSlide(host, place, { canvas: "wall", as: "figure", change: show.changing(place) });
  const ahead = drawAhead(show, stage, drawIn);
  const draw = () => {
    const { place } = show;
    const prepared = ahead.take(place, article);
    if (prepared) {
      article.remove();
      article = prepared;
    } else drawIn(article, place);
    nameThePosition(place.slide.id, place.step);
    ahead.prepare();
  };
  const rescale = () => {
    const { scale, x, y, bar } = fitTo(innerWidth, innerHeight);
    const { style, dataset } = document.documentElement;
    style.setProperty("--scale", String(scale));
    style.setProperty("--stage-x", `${x}px`);
    style.setProperty("--stage-y", `${y}px`);
    dataset.bar = bar;
  };
  addEventListener("resize", rescale);
  rescale();
  show.subscribe(draw);
  return { element: stage, draw };
}

/**
 * The slide that comes next is drawn, styled and laid out while nobody waits, behind the one that is shown: a key press
 * only lets it be seen. Where its picture goes on from the one that is shown, it is not: its marks are to move, not to
 * be replaced.
 */
function drawAhead(show: Show, stage: HTMLElement, drawIn: (host: HTMLElement, place: Place) => void) {
  let next: { readonly place: Place; readonly article: HTMLElement } | undefined;
  let waiting = 0;
  const drop = () => {
    next?.article.remove();
    next = undefined;
  };
  const prepare = () => {
    const place = placeBeside(show.talk, show.place, 1);
    const goesOn = place.slide.figure.name === show.place.slide.figure.name;
    if (goesOn || next?.place.slide !== place.slide) drop();
    if (goesOn) place.slide.figure.layout(place.step, place.view, frameOf(place.slide.layout, "wall"));
    if (goesOn || next) return;
    const article = document.createElement("article");
    drawIn(article, place);
    article.classList.add("ahead");
    stage.append(article);
    // Asked where it is, the browser has to lay it out, although it is not seen.
    article.querySelector("figure")?.getBoundingClientRect();
    next = { place, article };
  };
  return {
    /** Prepares the next slide once the browser has nothing better to do. */
    prepare() {
      cancelIdle(waiting);
      waiting = whenIdle(prepare);
    },
    /** The article prepared for this very place, if there is one and `shown` is not to go on; it is on the stage. */
    take({ slide, stepIndex, view }: Place, shown: HTMLElement): HTMLElement | undefined {
      const found = next;
      if (found?.place.slide !== slide || stepIndex !== 0 || shown.dataset.slide === slide.id) return;
      if (JSON.stringify(found.place.view) !== JSON.stringify(view)) return;
      next = undefined;
      found.article.classList.remove("ahead");
      return found.article;
    },
  };
}

/** Safari has no idle callbacks: a little later is as good there. */
const whenIdle = (work: () => void): number =>
  "requestIdleCallback" in window
    ? requestIdleCallback(work, { timeout: 1000 })
    : Number(setTimeout(work, 300));
const cancelIdle = (id: number): void =>
  "cancelIdleCallback" in window ? cancelIdleCallback(id) : clearTimeout(id);

/** What tools and tests rely on: `html[data-slide][data-step]` names the position. */
function nameThePosition(slide: string, step: string): void {
  const { dataset } = document.documentElement;
  if (dataset.slide !== slide) dataset.slide = slide;
  if (dataset.step !== step) dataset.step = step;
}
