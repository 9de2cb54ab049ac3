/** The slide on the wall: one element that always shows the show's position. */
import type { Place } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import { type DrawOptions, drawSlide, reportToConsole } from "../../slide/draw.ts";
import { element } from "../parts/element.ts";
import type { Ahead } from "./ahead.ts";
import { fitTo } from "./fit.ts";

export interface Stage {
  readonly element: HTMLElement;
  /** The article that is shown. */
  readonly shown: HTMLElement;
  /** Shows where the show stands. */
  draw(): void;
  /** Draws a place into an article, as the stage itself does. */
  drawIn(article: HTMLElement, place: Place, report?: DrawOptions["report"]): void;
  /** Brings articles that are drawn already; none before somebody can move the talk. */
  ahead?: Ahead;
}

/** A stage for `show`. It is scaled as a whole to its window and redrawn after every move. */
export function createStage(show: Show): Stage {
  const main = element("main", "stage");
  let article = main.appendChild(document.createElement("article"));
  const stage: Stage = {
    element: main,
    get shown() {
      return article;
    },
    draw() {
      const { place } = show;
      const prepared = stage.ahead?.take(place, article);
      if (prepared) {
        if (prepared !== article) article.remove();
        article = prepared;
      } else stage.drawIn(article, place);
      nameThePosition(place.slide.id, place.step);
      stage.ahead?.prepare();
    },
    drawIn: (host, place, report = reportToConsole) =>
      drawSlide(host, place, { canvas: "wall", as: "figure", change: show.changing(place), report }),
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
  show.subscribe(stage.draw);
  return stage;
}

/** What tools and tests rely on: `html[data-slide][data-step]` names the position. */
function nameThePosition(slide: string, step: string): void {
  const { dataset } = document.documentElement;
  if (dataset.slide !== slide) dataset.slide = slide;
  if (dataset.step !== step) dataset.step = step;
}
