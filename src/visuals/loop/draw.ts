/** The loop's marks. Whatever rides the track is turned about its centre, so it travels along the arc. */
import { layer } from "../../visual/layers.ts";
import { drawWords, inkOf, round, shift } from "../../visual/marks.ts";
import { drawCards } from "../parts/card.ts";
import { drawControls } from "../parts/controls.ts";
import { RUNNER, TOKEN } from "./layout.ts";
import type { LoopView, Piece, Polar, Sample, Scene, Stop } from "./scene.ts";

/** A token: a coin with a square hole. */
const COIN = `M${-TOKEN},0A${TOKEN},${TOKEN} 0 1 1 ${TOKEN},0A${TOKEN},${TOKEN} 0 1 1 ${-TOKEN},0ZM-3,-3V3H3V-3Z`;

export function draw(svg: SVGSVGElement, scene: Scene, change: (view: LoopView) => void): void {
  const [cx, cy] = scene.centre;
  const turned = ({ angle, radius }: Pick<Polar, "angle" | "radius">) =>
    `${shift(cx, cy)} rotate(${round(angle)}deg) ${shift(radius, 0)}`;
  const upright = ({ angle, radius }: Polar) => `${turned({ angle, radius })} rotate(${round(-angle)}deg)`;
  layer(svg, "lanes")
    .selectAll<SVGCircleElement, Scene["lanes"][number]>("circle")
    .data(scene.lanes, (lane) => lane.id)
    .join("circle")
    .attr("r", (lane) => round(lane.radius))
    .attr("stroke-width", (lane) => (lane.id === "store" ? 0 : scene.whole ? 3 : 1.5))
    .style("fill", (lane) => (lane.id === "store" ? "var(--sheet)" : "none"))
    .style("stroke", inkOf(scene.whole ? "ink" : "quiet"))
    .style("transform", shift(cx, cy));
  layer(svg, "arrows")
    .selectAll<SVGPathElement, Polar>("path")
    .data(scene.arrows, (arrow) => arrow.id)
    .join("path")
    .attr("d", "M-8,-5L0,5L8,-5")
    .attr("stroke-width", scene.whole ? 3 : 2)
    .style("fill", "none")
    .style("stroke", inkOf(scene.whole ? "ink" : "quiet"))
    .style("transform", turned);
  layer(svg, "stops")
    .selectAll<SVGPathElement, Stop>("path")
    .data(scene.stops, (stop) => stop.id)
    .join("path")
    .attr("d", (stop) => `M${round(stop.from)},0H${round(stop.to)}`)
    .attr("stroke-width", (stop) => (stop.here ? 5 : 2))
    .style("stroke", inkOf("ink"))
    .style("transform", (stop) => turned({ angle: stop.angle, radius: 0 }));
  layer(svg, "tokens")
    .selectAll<SVGPathElement, Polar>("path")
    .data(scene.tokens, (token) => token.id)
    .join("path")
    .attr("d", COIN)
    .style("fill", inkOf(scene.inks.token))
    .style("opacity", (token) => (token.shown ? 1 : 0))
    .style("transform", upright);
  layer(svg, "runners")
    .selectAll<SVGCircleElement, Polar>("circle")
    .data(scene.runners, (runner) => runner.id)
    .join("circle")
    .attr("r", RUNNER - 2.5)
    .attr("stroke-width", 5)
    .style("fill", inkOf("paper"))
    .style("stroke", inkOf("ink"))
    .style("transform", upright);
  layer(svg, "pieces")
    .selectAll<SVGPathElement, Piece>("path")
    .data(scene.pieces, (piece) => piece.id)
    .join("path")
    .attr("d", (piece) => piece.path)
    .style("fill", inkOf(scene.inks.data))
    .style("opacity", (piece) => (piece.shown ? 1 : 0))
    .style("transform", upright);
  drawWords(svg, "names", scene.words);
  drawKey(svg, scene);
  const { view } = scene;
  const on = ({ leads }: { readonly leads: LoopView }) => change(leads);
  const back = () => change({ ...view, turn: Math.max(0, view.turn - 1) });
  drawControls(svg, scene.controls, change, {
    next: { ArrowRight: on, ArrowDown: on, ArrowLeft: back, ArrowUp: back },
  });
  drawCards(svg, scene.cards);
}

/** The key's marks, as they look on the track. */
function drawKey(svg: SVGSVGElement, { key, inks }: Scene): void {
  const ring = "M-10.5,0A10.5,10.5 0 1 1 10.5,0A10.5,10.5 0 1 1 -10.5,0Z";
  const looks = {
    runner: { path: ring, fill: "none", stroke: inkOf("ink") },
    token: { path: COIN, fill: inkOf(inks.token), stroke: "none" },
    data: { path: null, fill: inkOf(inks.data), stroke: "none" },
  } as const;
  layer(svg, "key")
    .selectAll<SVGPathElement, Sample>("path")
    .data(key, (sample) => sample.id)
    .join("path")
    .attr("d", ({ is, path }) => looks[is].path ?? path)
    .attr("stroke-width", 4)
    .style("fill", ({ is }) => looks[is].fill)
    .style("stroke", ({ is }) => looks[is].stroke)
    .style("opacity", ({ shown }) => (shown ? 1 : 0))
    .style("transform", ({ x, y }) => shift(x, y));
}
