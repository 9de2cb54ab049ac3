import { select } from "d3-selection";
import { onKeys, pressable } from "../../visual/hands.ts";
import { drawWords, inkOf, round, wordsHeight, wordsWidth } from "../../visual/marks.ts";
import type { RibbonsView } from "./index.ts";
import type { Band, Mark, Rule, Scene, Told } from "./layout.ts";

const NOTHING: RibbonsView = { focus: null, pinned: false };

export function draw(svg: SVGSVGElement, scene: Scene, change: (view: RibbonsView) => void): void {
  drawPaths(svg, scene);
  drawMarks(svg, scene, change);
  drawWords(svg, "captions", scene.captions);
  drawTold(svg, scene.told);
}

function drawPaths(svg: SVGSVGElement, { bands, rules }: Scene): void {
  layer(svg, "bands")
    .selectAll<SVGPathElement, Band>("path")
    .data(bands, (band) => band.id)
    .join("path")
    .order()
    .attr("data-id", (band) => band.id)
    .attr("d", (band) => band.d)
    .style("fill", "none")
    .style("stroke", (band) => inkOf(band.ink))
    .style("stroke-width", (band) => band.width)
    .style("stroke-dasharray", (band) => band.dashes)
    .style("opacity", (band) => band.opacity);
  layer(svg, "rules")
    .selectAll<SVGPathElement, Rule>("path")
    .data(rules, (rule) => rule.id)
    .join("path")
    .order()
    .attr("data-id", (rule) => rule.id)
    .attr("d", (rule) => rule.d)
    .style("fill", "none")
    .style("stroke", (rule) => inkOf(rule.ink))
    .style("stroke-width", (rule) => rule.width)
    .style("stroke-dasharray", (rule) => rule.dashes);
}

/** Hover or focus traces a claim; a press keeps it; Escape lets go. */
function drawMarks(svg: SVGSVGElement, { marks, view }: Scene, change: (view: RibbonsView) => void): void {
  const mark = layer(svg, "marks")
    .selectAll<SVGGElement, Mark>(":scope > g")
    .data(marks, (mark) => mark.id)
    .join((enter) => {
      const entered = enter.append("g");
      entered.append("rect");
      return entered;
    })
    .order()
    .attr("data-id", (mark) => mark.id)
    .style("transform", (mark) => `translate(${round(mark.x)}px, ${round(mark.y)}px)`);
  const pinned = ({ id }: Mark) => view.pinned && view.focus === id;
  mark
    .select(":scope > rect")
    .attr("width", (mark) => round(mark.width))
    .attr("height", (mark) => round(mark.height))
    .style("fill", fillOf)
    .style("stroke", (mark) => (pinned(mark) ? inkOf("ink") : strokeOf(mark)))
    .style("stroke-width", (mark) => (pinned(mark) ? 3 : 1.5));
  mark.each(function ({ text }) {
    drawWords(this, "name", text);
  });
  pressable(
    mark,
    (mark) => mark.label,
    (mark) => change(pinned(mark) ? NOTHING : { focus: mark.id, pinned: true }),
    pinned,
  );
  onKeys(mark, { Escape: () => change(NOTHING) });
  const trace = (_: unknown, { id }: Mark) => {
    if (!view.pinned && view.focus !== id) change({ focus: id, pinned: false });
  };
  const leave = () => {
    if (!view.pinned && view.focus !== null) change(NOTHING);
  };
  mark.on("mouseenter.trace", trace).on("focus.trace", trace).on("mouseleave.trace", leave);
  // Only a focus that goes somewhere else on the page ends the trace: one that is lost with its mark does not.
  mark.on("blur.trace", (event: object) => {
    const next = (event as FocusEvent).relatedTarget;
    if (next instanceof Node && !svg.contains(next)) leave();
  });
}

function fillOf({ look, ink, receded }: Mark): string {
  if (look === "solid") return inkOf(ink);
  if (look === "tint" && !receded) return `var(--${ink}-tint)`;
  return look === "bare" ? "transparent" : inkOf("paper");
}

function strokeOf({ look, ink, receded }: Mark): string {
  if (look === "bare") return "transparent";
  return inkOf(receded ? "faint" : ink);
}

/** The traced claim's sentence, a link to where the talk makes it. */
function drawTold(svg: SVGSVGElement, told: readonly Told[]): void {
  const link = layer(svg, "told")
    .selectAll<SVGAElement, Told>(":scope > a")
    .data(told, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append<SVGAElement>("svg:a");
      entered.append("rect").style("fill", "transparent");
      return entered;
    })
    .attr("href", ({ id }) => `#/claim/${id}`);
  link
    .select("rect")
    .attr("y", ({ text }) => round(text.y - 20))
    .attr("width", ({ text }) => round(wordsWidth(text)))
    .attr("height", ({ text }) => round(wordsHeight(text) + 2));
  link.each(function ({ text }) {
    drawWords(this, "words", [text]);
    select(this).selectAll("text").style("text-decoration", "underline");
  });
}

/** The group of a layer, below the svg, always in the same order. */
const layer = (svg: SVGSVGElement, name: string) =>
  select(svg).selectAll<SVGGElement, string>(`:scope > g.${name}`).data([name]).join("g").attr("class", name);
