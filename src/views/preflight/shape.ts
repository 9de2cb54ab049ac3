/** A verdict as a shape: each its own, so that colour only repeats what it says. */
import type { Verdict } from "./row.ts";

/** Paths on 24 x 24: a disc with a tick, a triangle, a crossed square, an open ring, a dashed ring. */
const paths: Readonly<Record<Verdict, readonly [body: string, mark: string]>> = {
  right: ["M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20Z", "M7 12.5l3.5 3.5L17 8.8"],
  mind: ["M12 2.5L22.5 21.5H1.5Z", "M12 9.5v5.5M12 17.6v.6"],
  wrong: ["M2.5 2.5h19v19h-19Z", "M8 8l8 8M16 8l-8 8"],
  try: ["M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17Z", ""],
  unknown: ["M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17Z", "M8.5 12h7"],
};

export function shapeOf(verdict: Verdict): SVGSVGElement {
  const svg = make("svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  for (const [name, d] of [
    ["body", paths[verdict][0]],
    ["mark", paths[verdict][1]],
  ] as const) {
    const path = svg.appendChild(make("path"));
    path.setAttribute("class", name);
    path.setAttribute("d", d);
  }
  return svg;
}

const make = <Tag extends keyof SVGElementTagNameMap>(tag: Tag): SVGElementTagNameMap[Tag] =>
  document.createElementNS("http://www.w3.org/2000/svg", tag);
