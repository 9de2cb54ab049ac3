import { drawLinks, drawTargets, onKeys, pressable } from "../../visual/hands.ts";
import { type Layer, layer } from "../../visual/layers.ts";
import { drawWords, inkOf, round, shift } from "../../visual/marks.ts";
import type { Role, Stroke } from "./art.ts";
import type { TroublesView } from "./index.ts";
import type { Control, Drawing, Note, Rule, Scene, Stand } from "./scene.ts";

export function draw(svg: SVGSVGElement, scene: Scene, change: (view: TroublesView) => void): void {
  drawRules(layer(svg, "rules"), scene.rules);
  drawDrawings(layer(svg, "drawings"), scene);
  drawControls(layer(svg, "hands"), scene, change);
  drawNotes(layer(svg, "remarks"), scene.notes);
}

function drawRules(parent: Layer, rules: readonly Rule[]): void {
  parent
    .selectAll<SVGPathElement, Rule>("path")
    .data(rules, ({ id }) => id)
    .join("path")
    .attr("d", ({ path }) => path)
    .style("fill", "none")
    .style("stroke", ({ ink }) => inkOf(ink))
    .style("stroke-width", ({ thick }) => thick);
}

/** Strokes have their weight at the size they end in; what steps back is drawn finer and in one ink. */
const weights: Readonly<Record<Stand, number>> = { focus: 3.5, alike: 2.5, back: 1.5 };

interface Pen {
  readonly fill: string;
  readonly stroke: string;
  readonly width: number;
  readonly dash: string;
}

function penOf(role: Role, { stand, scale }: Drawing, ink: "left" | "right"): Pen {
  const weight = weights[stand] / scale;
  const back = stand === "back";
  const own = inkOf(back ? "quiet" : ink);
  const line = inkOf(back ? "quiet" : "ink");
  const pens: Readonly<Record<Role, Pen>> = {
    tint: { fill: back ? "var(--sheet)" : `var(--${ink}-tint)`, stroke: "none", width: 0, dash: "none" },
    sheet: { fill: "var(--paper)", stroke: "none", width: 0, dash: "none" },
    fine: {
      fill: "none",
      stroke: inkOf("quiet"),
      width: back ? 1 / scale : weight * 0.5,
      dash: "none",
    },
    line: { fill: "none", stroke: line, width: weight, dash: "none" },
    dash: {
      fill: "none",
      stroke: line,
      width: weight * 0.8,
      dash: `${round(weight * 2.2)} ${round(weight * 1.8)}`,
    },
    side: { fill: "none", stroke: own, width: weight * 1.2, dash: "none" },
    solid: { fill: own, stroke: "none", width: 0, dash: "none" },
    cut: { fill: "none", stroke: "var(--paper)", width: weight * 1.2, dash: "none" },
  };
  return pens[role];
}

function drawDrawings(parent: Layer, { drawings, ink }: Scene): void {
  const drawing = parent
    .selectAll<SVGGElement, Drawing>(":scope > g")
    .data(drawings, ({ id }) => id)
    .join("g")
    .attr("data-id", ({ id }) => id)
    .style("pointer-events", "none")
    .style("transform", ({ x, y, scale }) => `${shift(x, y)} scale(${round(scale)})`);
  drawing
    .selectAll<SVGPathElement, Stroke & { readonly pen: Pen }>("path")
    .data((one) => one.strokes.map((stroke) => ({ ...stroke, pen: penOf(stroke.role, one, ink) })))
    .join("path")
    .attr("d", ({ path }) => path)
    .style("fill", ({ pen }) => pen.fill)
    .style("stroke", ({ pen }) => pen.stroke)
    .style("stroke-width", ({ pen }) => round(pen.width))
    .style("stroke-dasharray", ({ pen }) => pen.dash)
    .style("stroke-linejoin", "round");
}

function drawControls(parent: Layer, scene: Scene, change: (view: TroublesView) => void): void {
  const control = parent
    .selectAll<SVGGElement, Control>(":scope > g")
    .data(scene.controls, ({ id }) => id)
    .join((enter) => {
      const group = enter.append("g");
      group.append("path").attr("class", "underline");
      group.append("path").attr("class", "tab");
      return group;
    })
    .attr("data-id", ({ id }) => id)
    .style("transform", ({ at }) => shift(...at));
  drawTargets(
    control,
    ({ at, x, y, width, height }) => ({ x: x - at[0], y: y - at[1], width, height }),
    ({ at: [x, y] }) => ({ x, y }),
  );
  control
    .select(":scope > .underline")
    .attr("d", ({ underline }) => underline || null)
    .style("stroke", ({ stand }) => inkOf(stand === "back" ? "quiet" : scene.ink))
    .style("stroke-width", 1.5);
  control
    .select(":scope > .tab")
    .attr("d", ({ tab }) => tab || null)
    .style("stroke", inkOf(scene.ink))
    .style("stroke-width", 5);
  control.each(function ({ name }) {
    drawWords(this, "name", name);
  });
  pressable(
    control,
    ({ label }) => label,
    ({ id }) => change({ focus: scene.view.focus === id ? null : id }),
    ({ stand }) => stand === "focus",
  );
  const walk = (by: 1 | -1) => (from: Control) => {
    const next = scene.controls[scene.controls.findIndex(({ id }) => id === from.id) + by];
    if (!next) return;
    change({ focus: next.id });
    parent.node()?.querySelector<SVGGElement>(`[data-id="${next.id}"]`)?.focus();
  };
  onKeys(control, { ArrowRight: walk(1), ArrowDown: walk(1), ArrowLeft: walk(-1), ArrowUp: walk(-1) });
}

function drawNotes(parent: Layer, notes: readonly Note[]): void {
  drawLinks(parent, notes, (note) => note).each(function ({ blocks }) {
    drawWords(this, "words", blocks);
  });
}
