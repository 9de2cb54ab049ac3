/** The pictures of the page: each has its room from the start, and is drawn when it comes near. */
import { reportToConsole } from "../../slide/draw.ts";
import { type Canvas, frameOf } from "../../slide/layout.ts";
import type { Slide, Talk } from "../../slide/slide.ts";
import { putToRest } from "../parts/at-rest.ts";

/** At or below this width a picture is drawn for a hand. */
const HAND = "(max-width: 640px)";

/** How far ahead of the reader pictures are drawn, in heights of the window. */
const AHEAD = "150%";

/** Fills the figures of `page`; printing draws all of them. */
export function drawFigures(page: HTMLElement, talk: Talk): void {
  const hand = matchMedia(HAND);
  const canvas = (): Canvas => (hand.matches ? "hand" : "wall");
  const figures = [...page.querySelectorAll<HTMLElement>("figure[data-of]")].flatMap((host) => {
    const slide = talk.slides.find(({ id }) => id === host.dataset.of);
    return slide ? [{ host, slide }] : [];
  });
  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        const found = isIntersecting && figures.find(({ host }) => host === target);
        if (!found) continue;
        near.unobserve(target);
        draw(found.host, found.slide, canvas());
      }
    },
    { rootMargin: `${AHEAD} 0px` },
  );
  const drawAll = (wanted: (host: HTMLElement) => boolean) => {
    for (const { host, slide } of figures) if (wanted(host)) draw(host, slide, canvas());
  };
  for (const { host, slide } of figures) {
    giveRoom(host, slide, canvas());
    near.observe(host);
  }
  hand.addEventListener("change", () => {
    for (const { host, slide } of figures) giveRoom(host, slide, canvas());
    drawAll((host) => host.dataset.drawn !== undefined);
  });
  addEventListener("beforeprint", () => drawAll((host) => host.dataset.drawn === undefined));
}

/** An empty picture of the right shape and with its description: nothing moves when it is drawn. */
function giveRoom(host: HTMLElement, slide: Slide, canvas: Canvas): SVGSVGElement {
  const { width, height } = frameOf(slide.layout, canvas);
  const svg =
    host.querySelector("svg") ??
    host.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", slide.figure.describe(...lastOf(slide)));
  svg.setAttribute("aria-details", `${slide.id}-words`);
  host.dataset.layout = slide.layout;
  return svg;
}

/** Draws the picture at its last step. Where it throws, the words below it say what it would show. */
function draw(host: HTMLElement, slide: Slide, canvas: Canvas): void {
  const [step, view] = lastOf(slide);
  const svg = giveRoom(host, slide, canvas);
  try {
    slide.figure.draw(svg, step, view, frameOf(slide.layout, canvas), () => {});
    putToRest(svg);
    for (const link of svg.querySelectorAll("a"))
      for (const name of ["href", "aria-label"]) link.removeAttribute(name);
    host.dataset.drawn = "";
  } catch (cause) {
    reportToConsole({ slide: slide.id, step, cause });
    host.remove();
    document.getElementById(`${slide.id}-words`)?.setAttribute("open", "");
  }
}

const lastOf = ({ steps, figure }: Slide) => {
  const step = steps.at(-1) ?? steps[0];
  return [step, figure.start(step)] as const;
};
