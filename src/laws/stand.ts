/** Puts a slide at a step on a page, as the deck does, for the laws to look at. */
import "../theme/tokens.css";
import "../slide/slide.css";
import { drawSlide } from "../slide/draw.ts";
import type { Canvas } from "../slide/layout.ts";
import type { Slide } from "../slide/slide.ts";
import type { Theme } from "../theme/theme.ts";
import type { Json } from "../visual/contract.ts";

/** An article with the slide drawn at its step; failures of a figure are thrown. */
export function stand(
  host: HTMLElement,
  slide: Slide,
  step: string,
  canvas: Canvas = "wall",
  view?: Json,
): void {
  const state = { slide, step, view: slide.figure.viewOf(step, view) };
  drawSlide(host, state, {
    canvas,
    as: "figure",
    change: () => {},
    report: ({ cause }) => {
      throw cause;
    },
  });
}

/** A fresh article on the page, alone. */
export function freshHost(): HTMLElement {
  const host = document.createElement("article");
  document.body.style.margin = "0";
  document.body.replaceChildren(host);
  return host;
}

export function wear(theme: Theme): void {
  document.documentElement.dataset.theme = theme;
}

/** Waits for the bundled fonts: what is measured must be what is seen. */
export async function fontsReady(): Promise<void> {
  await Promise.all(
    ["500 20px Newsreader", "400 20px 'Libre Franklin'", "600 20px 'Libre Franklin'"].map((font) =>
      document.fonts.load(font),
    ),
  );
}

/** Whether a person can see the element. */
export const seen = (element: Element): boolean =>
  element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
