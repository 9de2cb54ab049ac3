/** Draws a scene. Every node and strand is always there, shown or waiting, so that it can travel between forms. */
import { type Selection, select } from "d3-selection";
import { onKeys, pressable } from "../../visual/hands.ts";
import { drawWords, type Ink, inkOf, round, wordsHeight } from "../../visual/marks.ts";
import { drawCards } from "../card.ts";
import type { TaxonomyView } from "./data.ts";
import { BUD, SIZE } from "./form.ts";
import type { BraceMark, Control, CountMark, RemedyMark, Scene, StrandMark } from "./layout.ts";
import type { NodeMark } from "./nodes.ts";
import { paces } from "./pace.ts";

type Change = (view: TaxonomyView) => void;
type Layer = Selection<SVGGElement, string, SVGSVGElement, unknown>;

/** A run's `d` takes the place that `transform` has in every mark's transition: it travels as long, by the same switch. */
const RUN_MOTION = "d, opacity, fill, stroke";

const shift = (x: number, y: number, scale = 1) =>
  `translate(${round(x)}px, ${round(y)}px) scale(${round(scale)})`;
const visibility = ({ shown }: { readonly shown: boolean }) => (shown ? "visible" : "hidden");
const opacity = ({ shown }: { readonly shown: boolean }) => (shown ? 1 : 0);

export function draw(svg: SVGSVGElement, scene: Scene, change: Change): void {
  drawStrands(layer(svg, "strands"), scene);
  drawBraces(layer(svg, "braces"), scene);
  drawCounts(layer(svg, "counts"), scene);
  drawWords(svg, "captions", scene.words);
  drawRemedy(layer(svg, "remedy"), scene.remedy);
  drawNodes(layer(svg, "nodes"), scene, change);
  layer(svg, "cards").each(function () {
    drawCards(this, scene.cards);
  });
  drawControls(layer(svg, "hands"), scene.controls, svg, change);
  closeOnEscape(svg, scene, change);
}

/** A group of its own below the picture; layers keep the order in which they are first asked for. */
const layer = (svg: SVGSVGElement, name: string): Layer =>
  select(svg).selectAll<SVGGElement, string>(`:scope > g.${name}`).data([name]).join("g").attr("class", name);

function drawStrands(parent: Layer, { strands, pace }: Scene): void {
  const strand = parent
    .selectAll<SVGGElement, StrandMark>(":scope > g")
    .data(strands, ({ id }) => id)
    .join("g")
    .attr("data-id", ({ id }) => id)
    .style("fill", "none")
    .style("stroke-width", ({ width }) => width);
  strand
    .selectAll<SVGPathElement, RunMark>(":scope > path")
    .data(({ runs, ink }) => runs.map((d): RunMark => ({ d, ink })))
    .join("path")
    .attr("d", ({ d }) => d)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("transition-property", RUN_MOTION)
    .style("transition-timing-function", (_, level) => paces[pace].runs[level as 0 | 1]);
  // The twig hangs on its system's name and goes wherever that goes.
  const { across, along } = paces[pace].names.system;
  strand
    .selectAll<SVGGElement, StrandMark>(":scope > g")
    .data((mark) => [mark])
    .join((enter) => {
      const entered = enter.append("g");
      entered.append("g").append("path");
      return entered;
    })
    .style("transform", ({ twig }) => shift(twig.x, 0))
    .style("transition-timing-function", across)
    .select<SVGGElement>("g")
    .style("transform", ({ twig }) => shift(0, twig.y))
    .style("transition-timing-function", along)
    .select("path")
    .attr("d", ({ twig }) => twig.d)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("transition-property", RUN_MOTION)
    .style("transition-timing-function", paces[pace].twig);
}

interface RunMark {
  readonly d: string;
  readonly ink: Ink;
}

function drawBraces(parent: Layer, { braces, pace }: Scene): void {
  parent
    .selectAll<SVGPathElement, BraceMark>("path")
    .data(braces, ({ id }) => id)
    .join("path")
    .attr("d", ({ d }) => d)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("stroke-width", 1.5)
    .style("transition-property", RUN_MOTION)
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
    .style("visibility", visibility)
    .style("transform", ({ x }) => shift(x, 0))
    .style("transition-timing-function", paces[pace].counts.across);
  count
    .select<SVGGElement>("g")
    .style("transform", ({ y }) => shift(0, y))
    .style("transition-timing-function", paces[pace].counts.along);
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

function drawRemedy(parent: Layer, remedies: readonly RemedyMark[]): void {
  const remedy = parent
    .selectAll<SVGAElement, RemedyMark>("a")
    .data(remedies, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append<SVGAElement>("svg:a");
      entered.append("rect").style("fill", "transparent");
      return entered;
    })
    .attr("href", ({ href }) => href);
  remedy
    .select("rect")
    .attr("x", ({ words }) => round(words.x))
    .attr("y", ({ words }) => round(words.y - words.size))
    .attr("width", 400)
    .attr("height", ({ words }) => round(wordsHeight(words)));
  remedy.each(function ({ words }) {
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
      const entered = enter.append("g");
      const name = entered.append("g");
      name.append("rect").style("fill", "transparent");
      name.append("line");
      name.filter(({ kind }) => kind === "system").append("circle");
      return entered;
    })
    .attr("data-id", ({ id }) => id)
    .style("opacity", opacity)
    .style("visibility", visibility)
    .style("transform", ({ x }) => shift(x, 0))
    .style("transition-timing-function", ({ kind }) => paces[pace].names[kind].across);
  const name = node
    .select<SVGGElement>(":scope > g")
    .style("transform", ({ y, scale }) => shift(0, y, scale))
    .style("transition-timing-function", ({ kind }) => paces[pace].names[kind].along);
  const before = ({ kind }: NodeMark) => (kind === "system" ? BUD : 0);
  name
    .select("rect")
    .attr("x", (mark) => -before(mark))
    .attr("y", -19)
    .attr("width", (mark) => round(before(mark) + mark.width))
    .attr("height", ({ lines }) => lines * SIZE * 1.25);
  name
    .select("line")
    .attr("x1", 0)
    .attr("x2", ({ width }) => round(width))
    .attr("y1", ({ lines }) => 5 + (lines - 1) * SIZE * 1.25)
    .attr("y2", ({ lines }) => 5 + (lines - 1) * SIZE * 1.25)
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("stroke-width", 2)
    .style("opacity", ({ chosen }) => (chosen ? 1 : 0));
  name
    .select("circle")
    .attr("cx", -11)
    .attr("cy", -7)
    .attr("r", 4.5)
    .style("stroke", ({ side }) => inkOf(side))
    .style("stroke-width", 1.75)
    .style("fill", ({ chosen, side }) => inkOf(chosen ? side : "paper"));
  name
    .selectAll<SVGTextElement, NodeMark["parts"][number]>("text")
    .data(({ parts }) => parts)
    .join("text")
    .style("font-size", `${SIZE}px`)
    .style("transform", ({ x, y }) => shift(x, y))
    // A space after each part, so that a name is read as words wherever its parts stand.
    .text(({ text }, index, all) => (index < all.length - 1 ? `${text} ` : text));
  name.each(function ({ kind, ink }) {
    select(this)
      .selectAll<SVGTextElement, unknown>("text")
      .style("font-weight", kind === "category" ? 400 : 600)
      .style("fill", inkOf(ink));
  });
  pressable(
    node,
    ({ label }) => label,
    ({ press }) => change(press),
    ({ chosen }) => chosen,
  );
  // One stop for Tab; from there, arrow keys walk.
  node.attr("tabindex", ({ entry }) => (entry ? 0 : -1));
  const walk = (key: keyof NodeMark["arrows"]) => (mark: NodeMark) => focusOn(parent, mark.arrows[key]);
  onKeys(node, {
    ArrowUp: walk("ArrowUp"),
    ArrowDown: walk("ArrowDown"),
    ArrowLeft: walk("ArrowLeft"),
    ArrowRight: walk("ArrowRight"),
  });
}

function focusOn(parent: Selection<SVGGElement, string, SVGSVGElement, unknown>, id: string | undefined) {
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
      entered.append("rect").style("fill", "transparent");
      entered.append("text");
      return entered;
    })
    .style("transform", ({ x, y }) => shift(x, y));
  control
    .select("rect")
    .attr("x", ({ width }) => round(-width - 4))
    .attr("y", -20)
    .attr("width", ({ width }) => round(width + 4))
    .attr("height", 30);
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
