/** A picture of the gallery: large and to be worked, small at each step, in words, in code, and under its laws. */
import { type Canvas, frameOf } from "../slide/layout.ts";
import type { Slide } from "../slide/slide.ts";
import { button, element } from "../views/parts/element.ts";
import type { Json } from "../visual/contract.ts";
import type { Finding } from "./bench.ts";
import { listing } from "./code.ts";
import { claims } from "./samples/ledger.ts";
import { nameOf, specimenOf } from "./specimens.ts";
import { verdict } from "./verdict.ts";

export interface Plate {
  readonly node: HTMLElement;
  show(canvas: Canvas): void;
  judge(finding: Finding): void;
}

export function plateOf(slide: Slide, number: number, laws: readonly string[]): Plate {
  const { figure, steps } = slide;
  const { says, takes, code } = specimenOf(slide.id);
  let at = { step: steps[0], view: figure.start(steps[0]), canvas: "wall" as Canvas };

  const large = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  large.setAttribute("role", "group");
  const worked = element("div", "large slide", large);
  const told = element("p", "told");
  const leads = element("p", "leads");
  leads.setAttribute("role", "status");
  const strip = steps.map((step) => {
    const small = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    const thumb = element("div", "thumb slide", small);
    thumb.inert = true;
    const press = button(step, () => go(step, figure.start(step)));
    return { step, small, press, node: element("li", "step", thumb, press) };
  });
  const { node: judged, judge } = verdict(laws, steps.length);
  const listings = code.map(({ path, text }) =>
    element("div", "file", element("p", "path", path), listing(text, `The code of ${slide.id}, ${path}`)),
  );
  const node = element(
    "section",
    "plate",
    element(
      "header",
      "about",
      element("p", "number", String(number)),
      element("h2", "name", nameOf(slide.id)),
      element("p", "says", says),
      element("p", "takes", takes),
    ),
    element(
      "div",
      "shown lively",
      worked,
      element("ol", "strip", ...strip.map((one) => one.node)),
      told,
      leads,
    ),
    judged,
    element("div", "code", ...listings),
  );
  node.id = slide.id;
  node.setAttribute("aria-label", nameOf(slide.id));
  node.addEventListener("click", (event) => explainLink(event, leads));

  function go(step: string, view: Json): void {
    at = { ...at, step: step as typeof at.step, view };
    leads.textContent = "";
    drawLarge();
  }
  function drawLarge(): void {
    const { step, view, canvas } = at;
    drawInto(large, slide, step, view, canvas, (next) => go(step, next));
    const words = figure.describe(step, view);
    large.setAttribute("aria-label", words);
    told.textContent = words;
    for (const one of strip) one.press.setAttribute("aria-pressed", String(one.step === step));
  }
  return {
    node,
    show(canvas) {
      at = { ...at, canvas };
      node.dataset.canvas = canvas;
      drawLarge();
      for (const { step, small } of strip) drawInto(small, slide, step, figure.start(step), canvas, () => {});
    },
    judge,
  };
}

/** Draws a figure to fill the width that it has, in its own frame. */
function drawInto(
  svg: SVGSVGElement,
  { figure, layout }: Slide,
  step: string,
  view: Json,
  canvas: Canvas,
  change: (view: Json) => void,
): void {
  const frame = frameOf(layout, canvas);
  svg.setAttribute("viewBox", `0 0 ${frame.width} ${frame.height}`);
  figure.draw(svg, step, view, frame, change);
}

/** In a talk a mark leads to where its claim is told. Here it says what the claim is. */
function explainLink(event: Event, leads: HTMLElement): void {
  const link = (event.target as Element).closest("a[href^='#/claim/']");
  if (!link) return;
  event.preventDefault();
  const id = link.getAttribute("href")?.replace("#/claim/", "") as keyof typeof claims;
  leads.textContent = `In a talk this leads to where the claim is told: “${claims[id].says}”`;
}
