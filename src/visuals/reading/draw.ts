/** A reading's marks, by joins; CSS moves what moved. */
import { select } from "d3-selection";
import { onKeys, pressable } from "../../visual/hands.ts";
import { drawWords, round } from "../../visual/marks.ts";
import { drawCards } from "../card.ts";
import type { Control, LimitLink, Mark, ReadingView, Scene } from "./scene.ts";

export function draw(svg: SVGSVGElement, scene: Scene, change: (view: ReadingView) => void): void {
  drawMarks(layer(svg, "marks"), scene.marks);
  drawWords(svg, "words", scene.words);
  drawControls(layer(svg, "hands"), scene.controls, change);
  drawLimits(layer(svg, "limits"), scene.limits);
  drawCards(layer(svg, "cards"), scene.cards);
}

/** A group of its own for each kind of mark, so that what is drawn later stays on top. */
function layer(svg: SVGSVGElement, name: string): SVGGElement {
  const group = select(svg)
    .selectAll<SVGGElement, string>(`:scope > g.${name}`)
    .data([name])
    .join("g")
    .attr("class", name);
  return group.node() as SVGGElement;
}

function drawMarks(parent: SVGGElement, marks: readonly Mark[]): void {
  select(parent)
    .selectAll<SVGPathElement, Mark>(":scope > path")
    .data(marks, (mark) => mark.id)
    .join("path")
    .attr("data-id", (mark) => mark.id)
    .attr("d", (mark) => mark.d)
    .style("stroke", (mark) => mark.stroke)
    .style("fill", (mark) => mark.fill)
    .style("stroke-width", (mark) => mark.width)
    .style("stroke-dasharray", (mark) => mark.dash)
    .style("opacity", (mark) => Number(mark.shown))
    .style(
      "transform",
      ({ x, y, scale }) => `translate(${round(x)}px, ${round(y)}px) scale(${round(scale)})`,
    );
}

/** Press a name for its card, again to go back; arrow keys walk from name to name, Escape goes back. */
function drawControls(
  parent: SVGGElement,
  controls: readonly Control[],
  change: (view: ReadingView) => void,
): void {
  const rects = select(parent)
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

function drawLimits(parent: SVGGElement, limits: readonly LimitLink[]): void {
  const link = select(parent)
    .selectAll<SVGAElement, LimitLink>(":scope > a")
    .data(limits, (limit) => limit.id)
    .join((enter) => {
      const entered = enter.append<SVGAElement>("svg:a");
      entered.append("rect").style("fill", "transparent");
      return entered;
    })
    .attr("href", (limit) => limit.href);
  link
    .select("rect")
    .attr("x", (limit) => round(limit.x))
    .attr("y", (limit) => round(limit.y))
    .attr("width", (limit) => round(limit.width))
    .attr("height", (limit) => round(limit.height));
  link.each(function ({ words }) {
    drawWords(this, "words", [words]);
  });
}
