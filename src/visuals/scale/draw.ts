/**
 * The scale's marks: a stand, a beam, two hung pans, and weights that can be taken in hand. What hangs from the beam
 * settles together, as mass does: slide.css moves it so.
 */
import { drag } from "d3-drag";
import type { BaseType, Selection } from "d3-selection";
import { drawTargets, onKeys, pressable } from "../../visual/hands.ts";
import { layer } from "../../visual/layers.ts";
import { drawWords, inkOf, round, shift, words } from "../../visual/marks.ts";
import { cutText } from "../../visual/text.ts";
import type { PanId, PanScene, ScaleScene, ScaleView, Slab } from "./layout.ts";

export function draw(svg: SVGSVGElement, scene: ScaleScene, change: (view: ScaleView) => void): void {
  drawStand(svg, scene);
  drawBeam(svg, scene);
  drawPans(svg, scene);
  drawSlabs(svg, scene, change);
  drawWords(svg, "captions", scene.captions);
  drawReset(svg, scene, change);
}

/** A column, its foot, and the dial that the beam's needle points to: an arc whose dashes are the marks, 6° apart. */
function drawStand(svg: SVGSVGElement, { pivot, foot }: ScaleScene): void {
  const height = foot - pivot.y;
  const [ink, quiet] = [inkOf("ink"), inkOf("quiet")];
  layer(svg, "stand")
    .style("transform", shift(pivot.x, pivot.y))
    .selectAll("path")
    .data<Part>([
      // As high as it has to be: a path of another shape would not go there by itself in every browser.
      { d: "M-5,0L-8,1H8L5,0Z", fill: ink, at: `${shift(0, 112)} scale(1, ${height - 124})` },
      { d: "M-78,0Q-70,-13 -30,-13H30Q70,-13 78,0Z", fill: ink, at: shift(0, height) },
      { d: "M0,0V84M-3,0V84M3,0V84", stroke: inkOf("faint") },
      { d: "M0,88V104", stroke: quiet },
      { d: "M-39.73,87.39A96,96 0 0 0 39.73,87.39", stroke: quiet, width: 8, dash: "1.5 8.553" },
    ])
    .join("path")
    .attr("d", ({ d }) => d)
    .style("transform", ({ at = "none" }) => at)
    .style("fill", ({ fill = "none" }) => fill)
    .style("stroke", ({ stroke = "none" }) => stroke)
    .style("stroke-width", ({ width = 1.5 }) => width)
    .style("stroke-dasharray", ({ dash = "none" }) => dash);
}

interface Part {
  readonly d: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: string;
  readonly at?: string;
}

/** A lens-shaped beam that turns about its knife edge; the needle is part of it. */
function drawBeam(svg: SVGSVGElement, { pivot, arm, angle }: ScaleScene): void {
  const body = `M${-arm},-3Q${-arm / 2},-5 0,-13Q${arm / 2},-5 ${arm},-3V3Q${arm / 2},4 0,9Q${-arm / 2},4 ${-arm},3Z`;
  const knife = layer(svg, "knife").style("transform", shift(pivot.x, pivot.y));
  const beam = layer(knife.node() as SVGGElement, "scale-beam").style(
    "transform",
    `rotate(${round((angle * 180) / Math.PI)}deg)`,
  );
  beam
    .selectAll("path")
    .data([body, "M-2,8L0,86L2,8Z"])
    .join("path")
    .attr("d", (d) => d)
    .style("fill", "var(--ink)");
  beam
    .selectAll("circle")
    .data([
      { x: 0, y: -2, r: 9 },
      { x: -arm, y: 0, r: 6 },
      { x: arm, y: 0, r: 6 },
    ])
    .join("circle")
    .attr("cx", (hinge) => hinge.x)
    .attr("cy", (hinge) => hinge.y)
    .attr("r", (hinge) => hinge.r)
    .style("fill", "var(--paper)")
    .style("stroke", "var(--ink)")
    .style("stroke-width", 3);
}

/** What hangs: first where it would on a level beam, and within that as far as the beam carries it from there. */
const level = ({ x, y, carried }: PanScene | Slab) => shift(x - carried[0], y - carried[1]);
const carriedBy = ({ carried }: PanScene | Slab) => shift(...carried);

/** Pans hang plumb from the beam's ends, whatever its angle. */
function drawPans(svg: SVGSVGElement, { pans }: ScaleScene): void {
  const pan = layer(svg, "pans")
    .selectAll<SVGGElement, PanScene>(".scale-pan")
    .data(pans, (pan) => pan.id)
    .join((enter) => {
      const entered = enter.append("g").attr("class", "scale-pan");
      const carried = entered.append("g").attr("class", "carried");
      carried.append("path").attr("class", "ropes");
      carried.append("path").attr("class", "bowl");
      return entered;
    })
    .style("transform", level)
    .select<SVGGElement>(".carried")
    .style("transform", carriedBy);
  pan
    .select(".ropes")
    .attr("d", ({ rope, width }) => `M0,${-rope}L${-width / 2},0M0,${-rope}L${width / 2},0`)
    .style("fill", "none")
    .style("stroke", "var(--quiet)")
    .style("stroke-width", 1.25);
  pan
    .select(".bowl")
    .attr(
      "d",
      ({ width }) =>
        `M${-width / 2 - 4},0H${width / 2 + 4}Q${width / 3},17 0,17Q${-width / 3},17 ${-width / 2 - 4},0Z`,
    )
    .style("fill", (pan) => inkOf(pan.ink));
  pan.each(function ({ words }) {
    drawWords(this, "words", words);
  });
}

/**
 * Every weight is a link to where its claim is told; it can be dragged, or moved by arrow keys. It goes where it is to
 * lie, is carried by its pan, and falls in, each by a mark within the other: Chromium's compositor knows one transform
 * of an SVG mark.
 */
function drawSlabs(svg: SVGSVGElement, scene: ScaleScene, change: (view: ScaleView) => void): void {
  const put = (id: string, where: PanId | "off") =>
    change({ moved: { ...scene.view.moved, [id]: where }, held: null });
  const slab = layer(svg, "slabs")
    .selectAll<SVGAElement, Slab>("a")
    .data(scene.slabs, (slab) => slab.id)
    .join((enter) => {
      const entered = enter.append<SVGAElement>("svg:a");
      enterBody(entered.append("g").attr("class", "carried"));
      return entered;
    })
    .attr("class", ({ where }) => (where === "held" || where === "lifted" ? `slab ${where}` : "slab"))
    .attr("href", (slab) => `#/claim/${slab.id}`)
    .attr("aria-label", (slab) => `${slab.label}: ${places[slab.where]}.`)
    .attr("aria-description", "Arrow keys move it")
    .attr("aria-keyshortcuts", "ArrowLeft ArrowRight ArrowDown")
    .attr("draggable", "false")
    .attr("data-prevent-swipe", "")
    .style("--turn", (slab) => slab.index)
    .style("transform", level);
  const carried = slab.select<SVGGElement>(".carried").style("transform", carriedBy);
  drawTargets(
    carried,
    ({ width, height }) => ({ x: -width / 2, y: -height / 2, width, height }),
    ({ x, y, where }) => ({ x, y, hidden: where === "held" }),
  );
  drawBodies(slab);
  // What is in hand is over all that lies in the pans; it stays where it is in the picture, for the hand to hold.
  const inHand = layer(svg, "in-hand")
    .attr("aria-hidden", "true")
    .selectAll<SVGGElement, Slab>(":scope > g")
    .data(scene.slabs.filter(({ where }) => where === "held"))
    .join(enterBody)
    .style("transform", ({ x, y }) => shift(x, y));
  drawBodies(inHand);
  onKeys(slab, {
    ArrowLeft: ({ id }) => put(id, "left"),
    ArrowRight: ({ id }) => put(id, "right"),
    ArrowDown: ({ id }) => put(id, "off"),
    ArrowUp: ({ id }) => put(id, "off"),
  });
  let dragged = false;
  slab.call(
    drag<SVGAElement, Slab>()
      .container(svg)
      .clickDistance(4)
      .subject((_, slab) => slab)
      .on("start", () => {
        dragged = false;
      })
      .on("drag", ({ x, y }: Point, { id, width, height }) => {
        dragged = true;
        const held = { id, ...within(scene, x, y, width, height) };
        change({ moved: scene.view.moved, held });
      })
      .on("end", ({ x, y }: Point, { id }) => {
        if (dragged) put(id, scene.panAt(x, y));
      }),
  );
}

/** A weight's own marks: a box and its name. */
function enterBody<Entered extends BaseType, Up extends BaseType>(
  entered: Selection<Entered, Slab, Up, unknown>,
) {
  const body = entered.append<SVGGElement>("g");
  body.append("rect").attr("class", "body");
  body.append("text");
  return body;
}

function drawBodies<Drawn extends BaseType, Up extends BaseType>(
  slab: Selection<Drawn, Slab, Up, unknown>,
): void {
  slab
    .select(".body")
    .attr("x", (slab) => -slab.width / 2)
    .attr("y", (slab) => -slab.height / 2)
    .attr("width", (slab) => slab.width)
    .attr("height", (slab) => slab.height)
    .style("fill", (slab) => (slab.solid ? inkOf(slab.ink) : "var(--paper)"))
    .style("stroke", (slab) => inkOf(slab.ink))
    .style("stroke-width", 2)
    .style("stroke-dasharray", (slab) => (slab.dashed ? "7 5" : null));
  slab
    .select("text")
    .attr("text-anchor", "middle")
    .attr("y", 7)
    .style("font-size", "20px")
    .style("font-weight", 600)
    .style("fill", (slab) => (slab.solid ? "var(--paper)" : "var(--ink)"))
    .text((slab) => cutText(slab.label, slab.width - 8, { size: 20, weight: 600 }));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const places = {
  left: "in the left pan",
  right: "in the right pan",
  off: "taken off",
  lifted: "lifted",
  held: "in hand",
} as const satisfies { [W in Slab["where"]]: string };

/** A weight in hand stays in the picture. */
function within({ frame }: ScaleScene, x: number, y: number, width: number, height: number): Point {
  const hold = (value: number, half: number, most: number) =>
    Math.round(Math.max(half, Math.min(value, most - half)));
  return { x: hold(x, width / 2, frame.width), y: hold(y, height / 2, frame.height) };
}

/** Where a hand has moved something, a way back. */
function drawReset(svg: SVGSVGElement, scene: ScaleScene, change: (view: ScaleView) => void): void {
  const touched = Object.keys(scene.view.moved).length > 0 && !scene.view.held;
  const reset = layer(svg, "reset")
    .selectAll<SVGGElement, string>("g")
    .data(touched ? ["Put all back"] : [])
    .join("g")
    .style("transform", shift(scene.pivot.x, 24));
  drawTargets(reset, () => ({ x: -80, y: -22, width: 160, height: 32 }));
  reset.each(function (label) {
    drawWords(this, "label", [words("label", label, 0, 0, { anchor: "middle", ink: "quiet" })]);
  });
  reset.select("text").style("text-decoration", "underline");
  pressable(
    reset,
    (label) => label,
    () => change({ moved: {}, held: null }),
  );
}
