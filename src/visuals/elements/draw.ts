import { select } from "d3-selection";
import { drawLinks, onKeys, pressable } from "../../visual/hands.ts";
import { type Layer, layer } from "../../visual/layers.ts";
import { drawWords, inkOf, round, shift } from "../../visual/marks.ts";
import type { ElementsView } from "./index.ts";
import type { BoxMark, CrackMark, Note, PillarMark, Scene, Stand, Wire } from "./scene.ts";

type Change = (view: ElementsView) => void;

/** The black of the box is the darkest that the theme has; what is drawn on it is the lightest. */
const BLACK = "light-dark(var(--ink), color-mix(in oklab, var(--paper) 45%, black))";
const ON_BLACK = "light-dark(var(--paper), var(--ink))";

export function draw(svg: SVGSVGElement, scene: Scene, change: Change): void {
  drawGround(layer(svg, "ground"), scene);
  drawWords(svg, "inscription", [scene.beamName]);
  drawPillars(layer(svg, "pillars"), scene);
  drawBox(layer(svg, "box"), scene);
  drawWires(layer(svg, "wires"), scene);
  drawNotes(layer(svg, "remarks"), scene.notes);
  const parts = select(svg).selectAll<
    SVGGElement,
    { readonly id: string; readonly label: string; readonly stand: Stand }
  >("g.pillar, g.black");
  pressable(
    parts,
    ({ label }) => label,
    ({ id }) => change({ focus: scene.view.focus === id ? null : id }),
    ({ stand }) => stand === "focus",
  );
  const walk = (by: 1 | -1) => (part: { readonly id: string }) => {
    const next = scene.order[scene.order.indexOf(part.id) + by];
    if (!next) return;
    change({ focus: next });
    svg.querySelector<SVGGElement>(`[data-part="${next}"]`)?.focus();
  };
  onKeys(parts, { ArrowRight: walk(1), ArrowDown: walk(1), ArrowLeft: walk(-1), ArrowUp: walk(-1) });
}

/** The one child of its class in a layer, made where it is missing. */
const one = (parent: Layer, tag: "g" | "path" | "rect", className: string) =>
  parent
    .selectAll<SVGElement, string>(`:scope > .${className}`)
    .data([className])
    .join((enter) => enter.append<SVGElement>(`svg:${tag}`))
    .attr("class", className);

function drawGround(ground: Layer, scene: Scene): void {
  const { beam, floor } = scene;
  one(ground, "rect", "beam")
    .attr("width", round(beam.width))
    .attr("height", round(beam.height))
    .style("fill", inkOf(scene.ink))
    .style("transform", shift(0, beam.y));
  one(ground, "path", "moulding")
    .attr("d", `M0,${round(beam.height - 5)}H${round(beam.width)}`)
    .style("stroke", inkOf("paper"))
    .style("stroke-width", 1)
    .style("transform", shift(0, beam.y));
  one(ground, "path", "floor")
    .attr("d", `M0,0H${round(floor.width)}`)
    .style("stroke", inkOf("ink"))
    .style("stroke-width", 2)
    .style("transform", shift(0, floor.y));
}

function drawPillars(parent: Layer, { pillars, ink }: Scene): void {
  const line = ({ stand }: PillarMark) => inkOf(stand === "back" ? "faint" : ink);
  const stone = ({ stand }: PillarMark) => (stand === "back" ? "var(--paper)" : `var(--${ink}-tint)`);
  const pillar = parent
    .selectAll<SVGGElement, PillarMark>(":scope > g")
    .data(pillars, ({ id }) => id)
    .join((enter) => {
      const group = enter.append("g").attr("class", "pillar");
      const shaft = group.append("g").attr("class", "shaft");
      shaft.append("rect");
      shaft.append("path").attr("class", "joints");
      shaft.append("g").attr("class", "cracks");
      group.append("rect").attr("class", "capital");
      group.append("rect").attr("class", "foot glides");
      group.append("path").attr("class", "underline glides");
      group.append("g").attr("class", "name glides");
      return group;
    })
    .attr("data-part", ({ id }) => id)
    .style("transform", ({ x, y }) => shift(x, y));
  const shaft = pillar
    .select<SVGGElement>(":scope > .shaft")
    .style("transform", ({ stretch }) => `scale(1, ${round(stretch)})`);
  // Lines keep their width in a shaft that is drawn out; in any other that would cost a layout in every frame.
  const effect = ({ stretch }: PillarMark) => (stretch === 1 ? "none" : "non-scaling-stroke");
  shaft
    .select(":scope > rect")
    .attr("x", (mark) => round(-mark.shaft.width / 2))
    .attr("width", (mark) => round(mark.shaft.width))
    .attr("height", (mark) => round(mark.shaft.height))
    .style("fill", stone)
    .style("stroke", line)
    .style("stroke-width", 2)
    .style("vector-effect", effect);
  shaft
    .select(":scope > .joints")
    .attr("d", (mark) => mark.shaft.joints)
    .style("fill", "none")
    .style("stroke", line)
    .style("stroke-width", 1)
    .style("vector-effect", effect);
  shaft.select<SVGGElement>(":scope > .cracks").each(function (mark) {
    const closed = inkOf(mark.stand === "back" ? "quiet" : "ink");
    drawCracks(this, mark.cracks, { closed, open: inkOf("ink"), width: 2, effect: effect(mark) });
  });
  pillar
    .select(":scope > .capital")
    .attr("x", (mark) => round(-mark.shaft.width / 2 - 10))
    .attr("width", (mark) => round(mark.shaft.width + 20))
    .attr("height", 12)
    .style("fill", stone)
    .style("stroke", line)
    .style("stroke-width", 2);
  pillar
    .select(":scope > .foot")
    .attr("x", (mark) => round(-mark.foot.width / 2))
    .attr("width", (mark) => round(mark.foot.width))
    .attr("height", (mark) => round(mark.foot.height))
    .style("fill", (mark) => (mark.stand === "focus" ? inkOf(ink) : stone(mark)))
    .style("stroke", line)
    .style("stroke-width", 2)
    .style("transform", ({ foot }) => shift(0, foot.y));
  pillar
    .select(":scope > .underline")
    .attr("d", underlinePath)
    .style("transform", ({ underline }) => shift(underline.x, underline.y))
    .style("stroke", ({ name }) => inkOf(name.ink))
    .style("stroke-width", 1.5);
  pillar.each(function ({ name }) {
    drawWords(this, "name", [name]);
  });
}

/** The rule under a name that can be pressed to be in focus. */
const underlinePath = ({ stand, underline }: PillarMark | BoxMark): string | null =>
  stand === "focus" ? null : `M0,0h${round(underline.width)}`;

/** A closed crack is a line; an open one a gap as well. The gaps that are open open as one. */
function drawCracks(
  parent: SVGGElement,
  cracks: readonly CrackMark[],
  pen: {
    readonly closed: string;
    readonly open: string;
    readonly width: number;
    readonly effect: string;
  },
): void {
  const open = cracks.filter((crack) => crack.open);
  const gaps = (open.length ? open : cracks).map(({ gap }) => gap);
  select(parent)
    .selectAll<SVGPathElement, string>(":scope > .gaps")
    .data([gaps.join("")])
    .join((enter) => enter.insert("path", ":first-child").attr("class", "gaps glides"))
    .attr("d", (d) => d)
    .style("fill", pen.open)
    .style("opacity", Math.min(1, open.length));
  select(parent)
    .selectAll<SVGPathElement, CrackMark>(":scope > .line")
    .data(cracks, ({ id }) => id)
    .join("path")
    .attr("class", "line")
    .attr("data-crack", ({ id }) => id)
    .attr("d", ({ line }) => line)
    .style("fill", "none")
    .style("stroke", (crack) => (crack.open ? pen.open : pen.closed))
    .style("stroke-width", pen.width)
    .style("stroke-linejoin", "round")
    .style("vector-effect", pen.effect);
}

function drawBox(parent: Layer, { box }: Scene): void {
  const group = parent
    .selectAll<SVGGElement, BoxMark & { readonly id: "box" }>(":scope > g")
    .data([{ ...box, id: "box" as const }], ({ id }) => id)
    .join((enter) => {
      const group = enter.append("g").attr("class", "black");
      const body = group.append("g").attr("class", "body");
      body.append("path").attr("class", "hull");
      body.append("path").attr("class", "edges");
      body.append("g").attr("class", "cracks");
      group.append("path").attr("class", "underline glides");
      group.append("g").attr("class", "name glides");
      return group;
    })
    .attr("data-part", "box");
  const [half, { front, lid }] = [box.width / 2, box];
  const body = group
    .select<SVGGElement>(":scope > .body")
    .style("transform", `${shift(box.x, box.y)} scale(${round(box.scale)})`);
  body
    .select(":scope > .hull")
    .attr("d", `M${-half},0V${-front}l${lid},${-lid}h${box.width}v${front}l${-lid},${lid}Z`)
    .style("fill", BLACK)
    .style("stroke", inkOf("ink"))
    .style("stroke-width", round(1.5 / box.scale))
    .style("stroke-linejoin", "round");
  body
    .select(":scope > .edges")
    .attr("d", `M${-half},${-front}H${half}V0M${half},${-front}l${lid},${-lid}`)
    .style("fill", "none")
    .style("stroke", ON_BLACK)
    .style("stroke-width", round(1 / box.scale));
  const pen = { closed: ON_BLACK, open: ON_BLACK, width: round(2 / box.scale), effect: "none" };
  body.select<SVGGElement>(":scope > .cracks").each(function () {
    drawCracks(this, [box.crack], pen);
  });
  group
    .select(":scope > .underline")
    .attr("d", underlinePath(box))
    .style("transform", shift(box.underline.x, box.underline.y))
    .style("stroke", ON_BLACK)
    .style("stroke-width", 1.5);
  group.each(function () {
    drawWords(this, "name", [box.name]);
  });
  group.select(":scope > .name").selectAll("text").style("fill", ON_BLACK);
}

function drawWires(parent: Layer, { wires, wireWords }: Scene): void {
  one(parent, "g", "ways")
    .selectAll<SVGPathElement, Wire>("path")
    .data(wires, ({ id }) => id)
    .join("path")
    .attr("d", ({ path }) => path)
    .style("fill", "none")
    .style("stroke", ({ kind }) => (kind === "unseen" ? ON_BLACK : inkOf("ink")))
    .style("stroke-width", 2.5)
    .style("stroke-dasharray", ({ kind }) => ({ open: "none", unseen: "2 7", stopped: "8 6" })[kind]);
  parent.each(function () {
    drawWords(this, "captions", wireWords);
  });
}

function drawNotes(parent: Layer, notes: readonly Note[]): void {
  const link = drawLinks(parent, notes, (note) => note);
  link
    .selectAll<SVGPathElement, Note>(":scope > path")
    .data((note) => [note])
    .join("path")
    .attr("d", ({ tie }) => tie || null)
    .style("fill", "none")
    .style("stroke", inkOf("ink"))
    .style("stroke-width", 1.5);
  link.each(function ({ blocks }) {
    drawWords(this, "words", blocks);
  });
}
