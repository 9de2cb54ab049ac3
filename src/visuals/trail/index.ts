/**
 * The trail back to the source: every claim as a mark that leads to its slide, by paragraph or by role.
 *
 * Data: the source's sections, a ledger's claims in paragraph order, what each role is called. Steps: `outline`,
 * `roles`. A hand points at a mark to read its claim, and presses it to go there.
 */
import type { BaseType, Selection } from "d3-selection";
import type { Visual } from "../../visual/contract.ts";
import { fieldsOf } from "../../visual/fields.ts";
import { drawTargets } from "../../visual/hands.ts";
import { layer } from "../../visual/layers.ts";
import { drawWords, inkOf, round, shift } from "../../visual/marks.ts";
import { drawLines } from "../../visual/strokes.ts";
import {
  type Look,
  layout,
  type Mark,
  RING,
  type Sample,
  type Scene,
  type Step,
  type TrailData,
  type TrailView,
} from "./layout.ts";

export type { TrailClaim, TrailData, TrailView } from "./layout.ts";

/** The trail. Its view names the claim that is told at the foot; pointing and keyboard focus choose it. */
export const trail: Visual<TrailData, TrailView, Scene, Step> = {
  name: "trail",
  steps: ["outline", "roles"],
  start: () => ({ focus: null }),
  accepts({ claims }, value): value is TrailView {
    const view = fieldsOf(value, "focus");
    return view !== null && (view.focus === null || claims.some(({ id }) => id === view.focus));
  },
  layout,
  draw,
  describe({ sections, claims, kinds }, step, { focus }) {
    const counts = Object.entries(kinds).map(([kind, [one, many]]) => {
      const count = claims.filter((claim) => claim.kind === kind).length;
      return `${count} ${count === 1 ? one : many}`;
    });
    const chosen = claims.find(({ id }) => id === focus);
    return [
      `${claims.length} claims, each a link to its slide: ${counts.join(", ")}.`,
      step === "outline"
        ? `They stand in ${sections.length} rows, one for each section of the source, in the order of its paragraphs.`
        : "The same marks, sorted into rows by the role they play.",
      ...(chosen ? [`In focus: ${chosen.label}. ${chosen.says}`] : []),
    ].join(" ");
  },
  table: async (data, step) => (await import("./table.ts")).table(data, step),
};

function draw(svg: SVGSVGElement, scene: Scene, change: (view: TrailView) => void): void {
  drawLines(
    layer(svg, "rules"),
    scene.rules.map((rule) => ({ ...rule, d: `M0,0H${round(rule.length)}`, width: 1.5 })),
  ).style("transform", ({ x, y }) => shift(x, y));
  const sample = layer(svg, "samples")
    .selectAll<SVGPathElement, Sample>("path")
    .data(scene.samples, (sample) => sample.id)
    .join("path")
    .style("transform", ({ x, y }) => shift(x, y));
  paint(sample);
  const mark = layer(svg, "marks")
    .selectAll<SVGAElement, Mark>(":scope > a")
    .data(scene.marks, (mark) => mark.id)
    .join((enter) => {
      const entered = enter.append<SVGAElement>("svg:a");
      const group = entered.append("g");
      group.append("rect").attr("class", "ring");
      group.append("path");
      return entered;
    })
    .attr("href", (mark) => mark.href)
    .attr("aria-label", (mark) => mark.says)
    .on("pointerenter.focus focus.focus", (_, { id }) => {
      if (id !== scene.focus) change({ focus: id });
    });
  const group = mark.select<SVGGElement>(":scope > g").style("transform", ({ x, y }) => shift(x, y));
  drawTargets(
    group,
    () => ({ x: -RING / 2, y: -RING / 2, width: RING, height: RING }),
    ({ x, y }) => ({ x, y }),
  );
  mark
    .select(":scope > g > .ring")
    .attr("x", -RING / 2)
    .attr("y", -RING / 2)
    .attr("width", RING)
    .attr("height", RING)
    .attr("stroke-width", 1.5)
    .style("fill", "transparent")
    .style("stroke", ({ focus }) => (focus ? inkOf("ink") : "none"));
  paint(mark.select<SVGPathElement>("path"));
  drawWords(svg, "names", scene.words);
}

/** Gives marks the shape and the paint of their role. */
function paint<Shown extends { readonly look: Look }, Parent extends BaseType, Up>(
  marks: Selection<SVGPathElement, Shown, Parent, Up>,
): void {
  marks
    .attr("d", ({ look }) => look.path)
    .attr("stroke-width", 2.5)
    .style("stroke-dasharray", ({ look }) => look.dash)
    .style("fill", ({ look }) => look.fill)
    .style("stroke", ({ look }) => look.stroke);
}
