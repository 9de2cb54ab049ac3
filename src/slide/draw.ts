/** A slide at a step, as DOM. The same slide, step and view give the same DOM whatever was there before. */
import { select } from "d3-selection";
import "../visual/touch-less.ts";
import type { Json } from "../visual/contract.ts";
import { type Canvas, COVER_TITLE, frameOf } from "./layout.ts";
import { linesOfPoints } from "./points.ts";
import type { Slide } from "./slide.ts";

/** A slide at a step with its figure's state: what every view draws. */
export interface SlideState {
  readonly slide: Slide;
  readonly step: string;
  readonly view: Json;
}

export interface DrawOptions {
  readonly canvas: Canvas;
  /** The figure's state was changed by hand. */
  readonly change: (view: Json) => void;
  /** `figure` can be worked by hand; `picture` is for looking at: paper, thumbnails, previews. */
  readonly as: "figure" | "picture";
  /** The title is the slide's heading, unless that stands elsewhere on the page already: then it is words. */
  readonly title?: "heading" | "words";
  readonly report?: (failure: FigureFailure) => void;
}

/** A picture that threw: its description stands in its place. */
export interface FigureFailure {
  readonly slide: string;
  readonly step: string;
  readonly cause: unknown;
}

/** Draws a slide into `host`, which becomes its article. Pictures of the same kind go on from one another. */
export function drawSlide(host: HTMLElement, state: SlideState, options: DrawOptions): void {
  const { slide, step } = state;
  if (framed.get(host) !== slide || host.dataset.canvas !== options.canvas) frameSlide(host, slide, options);
  if (host.dataset.step !== step) host.dataset.step = step;
  showPoints(host, slide, step);
  drawFigure(host, state, options);
}

/** The slide that a host is framed for: an edited one is another, whatever its id. */
const framed = new WeakMap<HTMLElement, Slide | undefined>();

/** A host has come to be as another one is, not by being drawn. */
export const framedAs = (host: HTMLElement, other: HTMLElement) => framed.set(host, framed.get(other));

/** What does not change from step to step: the section, the title, the words of the points. */
function frameSlide(host: HTMLElement, slide: Slide, { canvas, title = "heading" }: DrawOptions): void {
  const shown = host.querySelector("figure");
  const figure = shown?.dataset.visual === slide.figure.name ? shown : make("figure", "figure");
  figure.dataset.visual = slide.figure.name;
  const header = make("header", "head");
  const tag = title === "heading" ? "h1" : "p";
  header.append(make("p", "kicker", slide.kicker), make(tag, "title", slide.title));
  const points = make("ul", "points");
  points.append(...slide.points.map(({ says }) => make("li", "point", says)));
  if (slide.points.length > 0) points.style.setProperty("--lines", String(linesOfPoints(slide, canvas).most));
  host.className = "slide";
  Object.assign(host.dataset, {
    slide: slide.id,
    layout: slide.layout,
    canvas,
    title: slide.title.length > COVER_TITLE ? "long" : "short",
  });
  // A picture that goes on stays where it is: taken out for a moment, it would start afresh and not move.
  if (figure !== shown) host.replaceChildren(figure);
  for (const other of [...host.children]) if (other !== figure) other.remove();
  figure.before(header);
  if (slide.points.length > 0) figure.after(points);
  framed.set(host, slide);
}

/** Points stand from their step on; the current step's are in focus, those to come are not there yet. */
function showPoints(host: HTMLElement, slide: Slide, step: string): void {
  const now = slide.steps.indexOf(step);
  host.querySelectorAll<HTMLElement>(".point").forEach((line, index) => {
    const at = slide.steps.indexOf(slide.points[index]?.at ?? step);
    const told = at < now ? "before" : at === now ? "now" : "later";
    if (line.dataset.told !== told) line.dataset.told = told;
  });
}

/** The picture, or, where it throws, its description. */
function drawFigure(host: HTMLElement, { slide, step, view }: SlideState, options: DrawOptions): void {
  const box = host.querySelector("figure");
  if (!box) return;
  const frame = frameOf(slide.layout, options.canvas);
  try {
    const svg = box.querySelector("svg") ?? box.appendChild(makeSvg());
    select(svg)
      .attr("viewBox", `0 0 ${frame.width} ${frame.height}`)
      .attr("width", frame.width)
      .attr("height", frame.height)
      .attr("role", options.as === "picture" ? "img" : "group")
      .attr("aria-label", slide.figure.describe(step, view));
    slide.figure.draw(svg, step, view, frame, options.change);
    box.querySelector("p")?.remove();
  } catch (cause) {
    const words = make("p", "instead", wordsFor(slide, step, view));
    box.replaceChildren(words);
    (options.report ?? reportToConsole)({ slide: slide.id, step, cause });
  }
}

/** The description, even where the picture that describes itself is what broke. */
function wordsFor(slide: Slide, step: string, view: Json): string {
  try {
    return slide.figure.describe(step, view);
  } catch {
    return slide.title;
  }
}

/** One line with the slide, the step and the cause: what a person needs to mend it. While they do, the page shows it. */
export function reportToConsole(failure: FigureFailure): void {
  const { cause } = failure;
  console.error(`${failureInWords(failure)}:`, cause);
  import.meta.hot?.send("counterpoise:undrawn", {
    message: `${failureInWords(failure)}: ${cause instanceof Error ? cause.message : cause}`,
    stack: cause instanceof Error ? cause.stack : "",
  });
}

export const failureInWords = ({ slide, step }: FigureFailure): string =>
  `the figure of slide "${slide}" failed at step "${step}"`;

const makeSvg = () => document.createElementNS("http://www.w3.org/2000/svg", "svg");

function make<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, text = "") {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}
