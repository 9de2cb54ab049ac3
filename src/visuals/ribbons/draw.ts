import { select } from "d3-selection";
import { drawLinks, drawTargets, onKeys, pressable } from "../../visual/hands.ts";
import { layer } from "../../visual/layers.ts";
import { drawWords, inkOf, round, shift, wordsHeight, wordsWidth } from "../../visual/marks.ts";
import { drawLines } from "../../visual/strokes.ts";
import type { RibbonsView } from "./index.ts";
import type { Mark, Scene, Told } from "./layout.ts";

const NOTHING: RibbonsView = { focus: null, pinned: false };

export function draw(svg: SVGSVGElement, scene: Scene, change: (view: RibbonsView) => void): void {
  drawLines(layer(svg, "bands"), scene.bands).style("opacity", ({ opacity }) => opacity);
  drawLines(layer(svg, "rules"), scene.rules);
  drawMarks(svg, scene, change);
  drawWords(svg, "captions", scene.captions);
  drawTold(svg, scene.told);
}

/** Hover or focus traces a claim; a press keeps it; Escape lets go. */
function drawMarks(svg: SVGSVGElement, { marks, view }: Scene, change: (view: RibbonsView) => void): void {
  const mark = layer(svg, "marks")
    .selectAll<SVGGElement, Mark>(":scope > g")
    .data(marks, (mark) => mark.id)
    .join((enter) => {
      const entered = enter.append("g");
      entered.append("rect").attr("class", "box");
      return entered;
    })
    .attr("data-id", (mark) => mark.id)
    .style("transform", ({ x, y, baseline }) => shift(x, y + baseline));
  drawTargets(
    mark,
    ({ baseline, width, height }) => ({ y: -baseline, width, height }),
    ({ x, y, baseline }) => ({ x, y: y + baseline }),
  );
  const pinned = ({ id }: Mark) => view.pinned && view.focus === id;
  mark
    .select(":scope > .box")
    .attr("y", (mark) => round(-mark.baseline))
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
  const linked = told.map((claim) => ({ ...claim, href: `#/claim/${claim.id}` }));
  const target = ({ text }: Told) => ({
    y: text.y - 20,
    width: wordsWidth(text),
    height: wordsHeight(text) + 2,
  });
  drawLinks(layer(svg, "told"), linked, target).each(function ({ text }) {
    drawWords(this, "words", [text]);
    select(this).selectAll("text").style("text-decoration", "underline");
  });
}
