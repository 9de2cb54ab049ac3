/** Draws a scene. Every node and strand is always there, shown or waiting, so that it can travel between forms. */
import { type Selection, select } from "d3-selection";
import { drawLinks, drawTargets, onKeys, pressable } from "../../visual/hands.ts";
import { isNews, type Layer, layer } from "../../visual/layers.ts";
import { drawWords, inkOf, round, shift, type Words, wordsHeight } from "../../visual/marks.ts";
import { drawLines, type Line } from "../../visual/strokes.ts";
import { drawCards } from "../parts/card.ts";
import type { TaxonomyView } from "./data.ts";
import { BUD, SIZE } from "./form.ts";
import type { Control, CountMark, RemedyMark, Scene } from "./layout.ts";
import type { NodeMark } from "./nodes.ts";
import { paces, type Ways } from "./pace.ts";

type Change = (view: TaxonomyView) => void;

// Durations stay the theme's, which alternate: one to travel, one to appear. So does each of these, by the same switch.
const NAME_MOTION = "transform, opacity";
const RUN_MOTION = "d, stroke";
const TWIG_MOTION = "d, stroke, transform";
const BRACE_MOTION = "d, opacity";
/** What is hidden now shows nothing on its way: it is at its place at once. */
const unlessHidden =
  (motion: string) =>
  ({ shown }: { readonly shown: boolean }) =>
    shown ? motion : "none";

const place = (x: number, y: number, scale = 1) => `${shift(x, y)} scale(${round(scale)})`;
const visibility = ({ shown }: { readonly shown: boolean }) => (shown ? "visible" : "hidden");
const opacity = ({ shown }: { readonly shown: boolean }) => (shown ? 1 : 0);

export function draw(svg: SVGSVGElement, scene: Scene, change: Change): void {
  drawStrands(layer(svg, "strands"), scene);
  drawTwigs(layer(svg, "twigs"), scene);
  drawBraces(layer(svg, "braces"), scene);
  drawCounts(layer(svg, "counts"), scene);
  drawCaptions(svg, scene.words);
  drawRemedy(layer(svg, "remedy"), scene.remedy);
  drawNodes(layer(svg, "nodes"), scene, change);
  drawCards(svg, scene.cards);
  drawControls(layer(svg, "hands"), scene.controls, svg, change);
  closeOnEscape(svg, scene, change);
}

/**
 * Up to the categories all strands of a side are one path: they move as one, where one of each its own would have the
 * browser start as many motions. The strand that is traced is drawn over it.
 */
function drawStrands(parent: Layer, { strands, pace }: Scene): void {
  const bundles = [...new Set(strands.map(({ side }) => side))].map((side): Line => {
    const own = strands.filter((strand) => strand.side === side);
    const { ink, width } = own.find(({ traced }) => !traced) ?? { ink: side, width: 0 };
    return { id: `bundle-${side}`, d: own.map(({ runs }) => runs).join(""), ink, width };
  });
  const traced = strands.filter(({ traced }) => traced).map((strand) => ({ ...strand, d: strand.runs }));
  drawLines(parent, [...bundles, ...traced])
    .style("transition-property", RUN_MOTION)
    .style("transition-timing-function", paces[pace].runs);
}

/** A twig goes with its system's name: across by its path, up and down as the name does. */
function drawTwigs(parent: Layer, { strands, pace }: Scene): void {
  const { across, along } = paces[pace].names.system;
  drawLines(
    parent,
    strands.map((strand) => ({ ...strand, ...strand.twig })),
  )
    .style("transform", ({ y }) => place(0, y))
    .style("transition-property", unlessHidden(TWIG_MOTION))
    .style("transition-timing-function", `${across}, ease-out, ${along}`);
}

function drawBraces(parent: Layer, { braces, pace }: Scene): void {
  drawLines(
    parent,
    braces.map((brace) => ({ ...brace, width: 1.5 })),
  )
    .style("transition-property", unlessHidden(BRACE_MOTION))
    .style("transition-timing-function", paces[pace].braces)
    .style("opacity", opacity)
    .style("visibility", visibility);
}

function drawCounts(parent: Layer, { counts, pace }: Scene): void {
  const count = parent
    .selectAll<SVGGElement, CountMark>(":scope > g")
    .data(counts, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append("g");
      const inner = entered.append("g");
      for (const part of ["numeral", "unit", "of"]) inner.append("text").attr("class", part);
      return entered;
    })
    .style("opacity", opacity)
    .style("visibility", visibility);
  move(count, () => paces[pace].counts);
  count
    .select(".numeral")
    .style("font", "500 76px var(--serif)")
    .style("fill", ({ ink }) => inkOf(ink))
    .text(({ numeral }) => numeral);
  const line = (name: string, index: 0 | 1, y: number) =>
    count
      .select(name)
      .attr("x", ({ numeral }) => 14 + 40 * numeral.length)
      .attr("y", y)
      .style("font-size", "22px")
      .style("fill", inkOf("ink"))
      .text(({ lines }) => lines[index]);
  line(".unit", 0, -26);
  line(".of", 1, 0);
}

/**
 * Marks go across by themselves and up, down or larger by the one group in them: each way has its own easing. One
 * element that had both, by `translate` and `transform`, would be shown without the first while it moves: Chromium
 * leaves that to its compositor, which knows one transform of an SVG element.
 */
function move<Mark extends Placed>(
  marks: Selection<SVGGElement, Mark, SVGGElement, unknown>,
  waysOf: (mark: Mark) => Ways,
): Selection<SVGGElement, Mark, SVGGElement, unknown> {
  marks
    .style("transform", ({ x }) => shift(x, 0))
    .style("transition-property", unlessHidden(NAME_MOTION))
    .style("transition-timing-function", (mark) => `${waysOf(mark).across}, ease-out`);
  return marks
    .select<SVGGElement>(":scope > g")
    .style("transform", ({ y, scale = 1 }) => place(0, y, scale))
    .style("transition-property", unlessHidden("transform"))
    .style("transition-timing-function", (mark) => waysOf(mark).along);
}

interface Placed {
  readonly x: number;
  readonly y: number;
  readonly scale?: number;
  readonly shown: boolean;
}

function drawCaptions(svg: SVGSVGElement, captions: readonly Words[]): void {
  drawWords(svg, "captions", captions);
  layer(svg, "captions")
    .selectAll<SVGTextElement, Words>("text")
    .style("transition-property", ({ opacity }) => (opacity ? null : "none"));
}

function drawRemedy(parent: Layer, remedies: readonly RemedyMark[]): void {
  const target = ({ words }: RemedyMark) => ({
    x: words.x,
    y: words.y - words.size,
    width: 400,
    height: wordsHeight(words),
  });
  drawLinks(parent, remedies, target).each(function ({ words }) {
    drawWords(this, "words", [words]);
  });
}

function drawNodes(parent: Layer, { nodes, pace }: Scene, change: Change): void {
  const node = parent
    .attr("role", "group")
    .attr("aria-label", "The taxonomy: arrow keys walk it")
    .selectAll<SVGGElement, NodeMark>(":scope > g")
    .data(nodes, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append("g").attr("data-id", ({ id }) => id);
      const inner = entered.append("g");
      inner.append("line").attr("x1", 0).style("stroke-width", 2);
      inner
        .filter(({ kind }) => kind === "system")
        .append("circle")
        .attr("cx", -11)
        .attr("cy", -7)
        .attr("r", 4.5)
        .style("stroke-width", 1.75);
      return entered;
    })
    .style("opacity", opacity)
    .style("visibility", visibility);
  const inner = move(node, ({ kind }) => paces[pace].names[kind]);
  const before = ({ kind }: NodeMark) => (kind === "system" ? BUD : 0);
  const target = (mark: NodeMark) => ({
    x: -before(mark),
    y: -19,
    width: before(mark) + mark.width,
    height: mark.lines * SIZE * 1.25,
  });
  drawTargets(inner, target, ({ x, y, scale, shown }) => ({ x, y, scale, hidden: !shown }));
  node
    .select("line")
    .attr("x2", ({ width }) => round(width))
    .attr("y1", ({ lines }) => 5 + (lines - 1) * SIZE * 1.25)
    .attr("y2", ({ lines }) => 5 + (lines - 1) * SIZE * 1.25)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("opacity", ({ chosen }) => (chosen ? 1 : 0));
  node
    .select("circle")
    .style("stroke", ({ side }) => inkOf(side))
    .style("fill", ({ chosen, side }) => inkOf(chosen ? side : "paper"));
  inner.each(drawName);
  pressable(
    node,
    ({ label }) => label,
    ({ press }) => change(press),
    ({ chosen }) => chosen,
    // One stop for Tab; from there, arrow keys walk.
    ({ entry }) => entry,
  );
  const walk = (key: keyof NodeMark["arrows"]) => (mark: NodeMark) => focusOn(parent, mark.arrows[key]);
  onKeys(node, {
    ArrowUp: walk("ArrowUp"),
    ArrowDown: walk("ArrowDown"),
    ArrowLeft: walk("ArrowLeft"),
    ArrowRight: walk("ArrowRight"),
  });
}

/** Its parts, with a space after each, so that a name is read as words wherever its parts stand. */
function drawName(this: SVGGElement, { parts, kind, ink }: NodeMark): void {
  if (!isNews(this, [parts, ink])) return;
  select(this)
    .selectAll<SVGTextElement, NodeMark["parts"][number]>("text")
    .data(parts)
    .join((enter) => enter.append("text").attr("class", "glides"))
    .style("font-size", `${SIZE}px`)
    .style("font-weight", kind === "category" ? 400 : 600)
    .style("fill", inkOf(ink))
    .style("transform", ({ x, y }) => place(x, y))
    .text(({ text }, index, all) => (index < all.length - 1 ? `${text} ` : text));
}

function focusOn(parent: Layer, id: string | undefined) {
  parent
    .selectAll<SVGGElement, NodeMark>(":scope > g")
    .filter((mark) => mark?.id === id)
    .node()
    ?.focus({ preventScroll: true });
}

function drawControls(parent: Layer, controls: readonly Control[], svg: SVGSVGElement, change: Change): void {
  const control = parent
    .selectAll<SVGGElement, Control>("g")
    .data(controls, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append("g");
      entered.append("text");
      return entered;
    })
    .style("transform", ({ x, y }) => place(x, y));
  drawTargets(
    control,
    ({ width }) => ({ x: -width - 4, y: -20, width: width + 4, height: 30 }),
    ({ x, y }) => ({ x, y }),
  );
  control
    .select("text")
    .attr("text-anchor", "end")
    .style("font-size", `${SIZE}px`)
    .style("fill", inkOf("quiet"))
    .style("text-decoration", "underline")
    .style("text-underline-offset", "4px")
    .text(({ text }) => text);
  pressable(
    control,
    ({ label }) => label,
    ({ press, heir }) => {
      focusOn(layer(svg, "nodes"), heir);
      change(press);
    },
  );
}

/** Escape closes the card, then the filter; with neither, the key goes on to whoever else wants it. */
function closeOnEscape(svg: SVGSVGElement, { controls }: Scene, change: Change): void {
  const closing = controls.at(-1);
  select(svg).on("keydown.taxonomy", (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !closing) return;
    event.preventDefault();
    focusOn(layer(svg, "nodes"), closing.heir);
    change(closing.press);
  });
}
