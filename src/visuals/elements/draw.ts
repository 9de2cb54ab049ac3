import { type Selection, select } from "d3-selection";
import { onKeys, pressable } from "../../visual/hands.ts";
import { drawWords, inkOf, round } from "../../visual/marks.ts";
import type { ElementsView, PartId } from "./index.ts";
import type { BoxMark, CrackMark, Note, PillarMark, Scene, Stand, Wire } from "./scene.ts";

type Change = (view: ElementsView) => void;

/** The black of the box is the darkest that the theme has; what is drawn on it is the lightest. */
const BLACK = "light-dark(var(--ink), color-mix(in oklab, var(--paper) 45%, black))";
const ON_BLACK = "light-dark(var(--paper), var(--ink))";

/** Layers from back to front; each is a group, so that the order of marks never depends on history. */
const layers = ["ground", "pillars", "box", "wires", "remarks"] as const;

export function draw(svg: SVGSVGElement, scene: Scene, change: Change): void {
  const layer = Object.fromEntries(
    layers.map((name) => [name, one<SVGGElement>(select<SVGElement, unknown>(svg), "g", name)]),
  ) as Record<(typeof layers)[number], Selection<SVGGElement, string, SVGElement, unknown>>;
  drawGround(layer.ground, scene);
  drawPillars(layer.pillars, scene);
  drawBox(layer.box, scene);
  drawWires(layer.wires, scene);
  drawNotes(layer.remarks, scene.notes);
  const parts = select(svg).selectAll<
    SVGGElement,
    { readonly id: PartId; readonly label: string; readonly stand: Stand }
  >("g.pillar, g.black");
  pressable(
    parts,
    ({ label }) => label,
    ({ id }) => change({ focus: scene.view.focus === id ? null : id }),
    ({ stand }) => stand === "focus",
  );
  const walk = (by: 1 | -1) => (part: { readonly id: PartId }) => {
    const next = scene.order[scene.order.indexOf(part.id) + by];
    if (!next) return;
    change({ focus: next });
    svg.querySelector<SVGGElement>(`[data-part="${next}"]`)?.focus();
  };
  onKeys(parts, { ArrowRight: walk(1), ArrowDown: walk(1), ArrowLeft: walk(-1), ArrowUp: walk(-1) });
}

/** The one child of its class below each of `parents`, made where it is missing. */
function one<Element extends SVGElement>(
  // biome-ignore lint/suspicious/noExplicitAny: any parent will do
  parents: Selection<any, any, any, any>,
  tag: string,
  className: string,
): Selection<Element, string, SVGElement, unknown> {
  return parents
    .selectAll<Element, string>(`:scope > .${className}`)
    .data([className])
    .join((enter) => enter.append<Element>(`svg:${tag}`))
    .attr("class", className) as never;
}

function drawGround(ground: Selection<SVGGElement, string, SVGElement, unknown>, scene: Scene): void {
  const { beam, floor } = scene;
  one(ground, "rect", "beam")
    .attr("width", round(beam.width))
    .attr("height", round(beam.height))
    .style("fill", inkOf(scene.ink))
    .style("transform", `translate(0px, ${round(beam.y)}px)`);
  one(ground, "path", "moulding")
    .attr("d", `M0,${round(beam.height - 5)}H${round(beam.width)}`)
    .style("stroke", inkOf("paper"))
    .style("stroke-width", 1)
    .style("transform", `translate(0px, ${round(beam.y)}px)`);
  one(ground, "path", "floor")
    .attr("d", `M0,0H${round(floor.width)}`)
    .style("stroke", inkOf("ink"))
    .style("stroke-width", 2)
    .style("transform", `translate(0px, ${round(floor.y)}px)`);
  ground.each(function () {
    drawWords(this, "inscription", [scene.beamName]);
  });
}

function drawPillars(
  layer: Selection<SVGGElement, string, SVGElement, unknown>,
  { pillars, ink }: Scene,
): void {
  const line = ({ stand }: PillarMark) => inkOf(stand === "back" ? "faint" : ink);
  const stone = ({ stand }: PillarMark) => (stand === "back" ? "var(--paper)" : `var(--${ink}-tint)`);
  const pillar = layer
    .selectAll<SVGGElement, PillarMark>(":scope > g")
    .data(pillars, ({ id }) => id)
    .join((enter) => {
      const group = enter.append("g").attr("class", "pillar");
      const shaft = group.append("g").attr("class", "shaft");
      shaft.append("rect");
      shaft.append("path").attr("class", "joints");
      shaft.append("g").attr("class", "cracks");
      group.append("rect").attr("class", "capital");
      group.append("rect").attr("class", "foot");
      group.append("path").attr("class", "underline");
      return group;
    })
    .attr("data-part", ({ id }) => id);
  const shaft = pillar
    .select<SVGGElement>(":scope > .shaft")
    .style(
      "transform",
      ({ x, y, stretch }) => `translate(${round(x)}px, ${round(y)}px) scale(1, ${round(stretch)})`,
    );
  shaft
    .select(":scope > rect")
    .attr("x", (mark) => round(-mark.shaft.width / 2))
    .attr("width", (mark) => round(mark.shaft.width))
    .attr("height", (mark) => round(mark.shaft.height))
    .style("fill", stone)
    .style("stroke", line)
    .style("stroke-width", 2)
    .style("vector-effect", "non-scaling-stroke");
  shaft
    .select(":scope > .joints")
    .attr("d", (mark) => mark.shaft.joints)
    .style("fill", "none")
    .style("stroke", line)
    .style("stroke-width", 1)
    .style("vector-effect", "non-scaling-stroke");
  shaft.select<SVGGElement>(":scope > .cracks").each(function (mark) {
    drawCracks(this, mark.cracks, mark.stand === "back" ? inkOf("quiet") : inkOf("ink"), inkOf("ink"));
  });
  pillar
    .select(":scope > .capital")
    .attr("x", (mark) => round(-mark.shaft.width / 2 - 10))
    .attr("width", (mark) => round(mark.shaft.width + 20))
    .attr("height", 12)
    .style("fill", stone)
    .style("stroke", line)
    .style("stroke-width", 2)
    .style("transform", ({ x, y }) => `translate(${round(x)}px, ${round(y)}px)`);
  pillar
    .select(":scope > .foot")
    .attr("x", (mark) => round(-mark.foot.width / 2))
    .attr("width", (mark) => round(mark.foot.width))
    .attr("height", (mark) => round(mark.foot.height))
    .style("fill", (mark) => (mark.stand === "focus" ? inkOf(ink) : stone(mark)))
    .style("stroke", line)
    .style("stroke-width", 2)
    .style("transform", ({ x, foot }) => `translate(${round(x)}px, ${round(foot.y)}px)`);
  pillar
    .select(":scope > .underline")
    .attr("d", ({ underline }) => `M0,0h${round(underline.width)}`)
    .style("transform", ({ underline }) => `translate(${round(underline.x)}px, ${round(underline.y)}px)`)
    .style("stroke", ({ name }) => inkOf(name.ink))
    .style("stroke-width", 1.5)
    .style("opacity", ({ stand }) => (stand === "focus" ? 0 : 1));
  pillar.each(function ({ name }) {
    drawWords(this, "name", [name]);
  });
}

/** A closed crack is a line; an open one a gap as well. */
function drawCracks(parent: SVGGElement, cracks: readonly CrackMark[], closed: string, open: string): void {
  const crack = select(parent)
    .selectAll<SVGGElement, CrackMark>(":scope > g")
    .data(cracks, ({ id }) => id)
    .join((enter) => {
      const group = enter.append("g");
      group.append("path").attr("class", "gap");
      group.append("path").attr("class", "line");
      return group;
    })
    .attr("data-crack", ({ id }) => id);
  crack
    .select(":scope > .gap")
    .attr("d", ({ gap }) => gap)
    .style("fill", open)
    .style("opacity", (mark) => (mark.open ? 1 : 0));
  crack
    .select(":scope > .line")
    .attr("d", ({ line }) => line)
    .style("fill", "none")
    .style("stroke", (mark) => (mark.open ? open : closed))
    .style("stroke-width", 2)
    .style("stroke-linejoin", "round")
    .style("vector-effect", "non-scaling-stroke");
}

function drawBox(layer: Selection<SVGGElement, string, SVGElement, unknown>, { box }: Scene): void {
  const group = layer
    .selectAll<SVGGElement, BoxMark & { readonly id: "box" }>(":scope > g")
    .data([{ ...box, id: "box" as const }], ({ id }) => id)
    .join((enter) => {
      const group = enter.append("g").attr("class", "black");
      const body = group.append("g").attr("class", "body");
      body.append("path").attr("class", "hull");
      body.append("path").attr("class", "edges");
      body.append("g").attr("class", "cracks");
      group.append("path").attr("class", "underline");
      return group;
    })
    .attr("data-part", "box");
  const [half, { front, lid }] = [box.width / 2, box];
  const body = group
    .select<SVGGElement>(":scope > .body")
    .style("transform", `translate(${round(box.x)}px, ${round(box.y)}px) scale(${round(box.scale)})`);
  body
    .select(":scope > .hull")
    .attr("d", `M${-half},0V${-front}l${lid},${-lid}h${box.width}v${front}l${-lid},${lid}Z`)
    .style("fill", BLACK)
    .style("stroke", inkOf("ink"))
    .style("stroke-width", 1.5)
    .style("stroke-linejoin", "round")
    .style("vector-effect", "non-scaling-stroke");
  body
    .select(":scope > .edges")
    .attr("d", `M${-half},${-front}H${half}V0M${half},${-front}l${lid},${-lid}`)
    .style("fill", "none")
    .style("stroke", ON_BLACK)
    .style("stroke-width", 1)
    .style("vector-effect", "non-scaling-stroke");
  body.select<SVGGElement>(":scope > .cracks").each(function () {
    drawCracks(this, [box.crack], ON_BLACK, ON_BLACK);
  });
  group
    .select(":scope > .underline")
    .attr("d", `M0,0h${round(box.underline.width)}`)
    .style("transform", `translate(${round(box.underline.x)}px, ${round(box.underline.y)}px)`)
    .style("stroke", ON_BLACK)
    .style("stroke-width", 1.5)
    .style("opacity", box.stand === "focus" ? 0 : 1);
  group.each(function () {
    drawWords(this, "name", [box.name]);
  });
  group.select(":scope > .name").selectAll("text").style("fill", ON_BLACK);
}

function drawWires(
  layer: Selection<SVGGElement, string, SVGElement, unknown>,
  { wires, wireWords }: Scene,
): void {
  one<SVGGElement>(layer, "g", "ways")
    .selectAll<SVGPathElement, Wire>("path")
    .data(wires, ({ id }) => id)
    .join("path")
    .attr("d", ({ path }) => path)
    .style("fill", "none")
    .style("stroke", ({ kind }) => (kind === "unseen" ? ON_BLACK : inkOf("ink")))
    .style("stroke-width", 2.5)
    .style("stroke-dasharray", ({ kind }) => ({ open: "none", unseen: "2 7", stopped: "8 6" })[kind]);
  layer.each(function () {
    drawWords(this, "captions", wireWords);
  });
}

function drawNotes(layer: Selection<SVGGElement, string, SVGElement, unknown>, notes: readonly Note[]): void {
  const link = layer
    .selectAll<SVGAElement, Note>(":scope > a")
    .data(notes, ({ id }) => id)
    .join((enter) => {
      const entered = enter.append<SVGAElement>("svg:a");
      entered.append("rect").style("fill", "transparent");
      entered.append("path");
      return entered;
    })
    .order()
    .attr("href", ({ href }) => href);
  link
    .select("rect")
    .attr("x", ({ x }) => round(x))
    .attr("y", ({ y }) => round(y))
    .attr("width", ({ width }) => round(width))
    .attr("height", ({ height }) => round(height));
  link
    .select("path")
    .attr("d", ({ tie }) => tie || null)
    .style("fill", "none")
    .style("stroke", inkOf("ink"))
    .style("stroke-width", 1.5);
  link.each(function ({ blocks }) {
    drawWords(this, "words", blocks);
  });
}
