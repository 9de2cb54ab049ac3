/** A reading's marks, by joins; CSS moves what moved. */
import { drawLinks, onKeys, pressable } from "../../visual/hands.ts";
import { type Layer, layer } from "../../visual/layers.ts";
import { drawWords, round, shift } from "../../visual/marks.ts";
import { drawCards } from "../parts/card.ts";
import type { Act, ActWords, Control, LimitLink, Mark, ReadingView, Scene } from "./scene.ts";

export function draw(svg: SVGSVGElement, scene: Scene, change: (view: ReadingView) => void): void {
  drawActs(layer(svg, "acts"), scene.acts);
  drawControls(layer(svg, "hands"), scene.controls, change);
  drawLimits(layer(svg, "limits"), scene.limits);
  drawCards(svg, scene.cards);
}

function drawActs(parent: Layer, acts: readonly Act[]): void {
  const act = parent
    .selectAll<SVGGElement, Act>(":scope > g")
    .data(acts, ({ id }) => id)
    .join("g")
    .attr("data-id", ({ id }) => id)
    .style("opacity", ({ shown }) => Number(shown));
  act.each(function ({ marks, words, shown }) {
    drawMarks(layer(this, "marks"), marks);
    if (!words) return;
    drawWords(this, "words", words);
    // Those who listen must not hear what is not seen.
    layer(this, "words")
      .style("visibility", shown ? "inherit" : "hidden")
      .selectAll<SVGTextElement, ActWords>("text")
      .attr("aria-hidden", ({ sketch }) => sketch ?? null);
  });
}

function drawMarks(parent: Layer, marks: readonly Mark[]): void {
  parent
    .selectAll<SVGPathElement, Mark>("path")
    .data(marks, (mark) => mark.id)
    .join((enter) => enter.append("path").attr("class", "glides"))
    .attr("data-id", (mark) => mark.id)
    .attr("d", (mark) => mark.d)
    .style("stroke", (mark) => mark.stroke)
    .style("fill", (mark) => mark.fill)
    .style("stroke-width", (mark) => mark.width)
    .style("stroke-dasharray", (mark) => mark.dash)
    .style("opacity", (mark) => Number(mark.shown))
    .style("transform", ({ x, y, scale }) => `${shift(x, y)} scale(${round(scale)})`);
}

/** Press a name for its card, again to go back; arrow keys walk from name to name, Escape goes back. */
function drawControls(
  parent: Layer,
  controls: readonly Control[],
  change: (view: ReadingView) => void,
): void {
  const rects = parent
    .selectAll<SVGRectElement, Control>(":scope > rect")
    .data(controls, (control) => control.id)
    .join("rect")
    .attr("data-id", (control) => control.id)
    .attr("x", (control) => round(control.x))
    .attr("y", (control) => round(control.y))
    .attr("width", (control) => round(control.width))
    .attr("height", (control) => round(control.height))
    .style("fill", "transparent");
  const walk = (id: string) => {
    rects
      .filter((control) => control.id === id)
      .node()
      ?.focus();
    change({ system: id });
  };
  pressable(
    rects,
    (control) => control.label,
    (control) => change(control.press),
    (control) => control.pressed,
  );
  onKeys(rects, {
    ArrowDown: (control) => walk(control.next),
    ArrowRight: (control) => walk(control.next),
    ArrowUp: (control) => walk(control.previous),
    ArrowLeft: (control) => walk(control.previous),
    Escape: () => change({ system: null }),
  });
}

function drawLimits(parent: Layer, limits: readonly LimitLink[]): void {
  drawLinks(parent, limits, (limit) => limit).each(function ({ words }) {
    drawWords(this, "words", [words]);
  });
}
