/**
 * A balance scale: weights are claims, each weighs one, and the beam answers to their torque (torque.ts).
 *
 * Data: two pans, the weights in them, what lifts which, and what a weight is called. Steps: `level` and `frame`
 * are empty, `left` and `right` load the pans, `lift-left` and `lift-right` take off what something lifts. A hand
 * moves weights across or takes them off; a press leads to the claim. The beam settles like mass.
 */
import type { Visual } from "../../visual/contract.ts";
import { fieldsOf } from "../../visual/fields.ts";
import { draw } from "./draw.ts";
import {
  countOf,
  layout,
  loaded,
  type PanId,
  type ScaleData,
  type ScaleScene,
  type ScaleStep,
  type ScaleView,
  steps,
  whereabouts,
} from "./layout.ts";

export type { LiftData, PanData, ScaleData, ScaleView, WeightData } from "./layout.ts";

export const scale: Visual<ScaleData, ScaleView, ScaleScene, ScaleStep> = {
  name: "scale",
  steps,
  start: () => ({ moved: {}, held: null }),
  accepts,
  layout,
  draw,
  describe,
  table: async (...asked) => (await import("./table.ts")).table(...asked),
};

function accepts(data: ScaleData, value: unknown): value is ScaleView {
  const view = fieldsOf(value, "moved", "held");
  if (view === null) return false;
  const { moved } = view;
  const known = (id: unknown) => data.weights.some((weight) => weight.id === id);
  if (typeof moved !== "object" || moved === null) return false;
  const places = ["left", "right", "off"];
  if (!Object.entries(moved).every(([id, place]) => known(id) && places.includes(place as string)))
    return false;
  if (view.held === null) return true;
  const held = fieldsOf(view.held, "id", "x", "y");
  return held !== null && known(held.id) && Number.isFinite(held.x) && Number.isFinite(held.y);
}

function describe(data: ScaleData, step: ScaleStep, view: ScaleView): string {
  const { left, right } = data.pans;
  if (step === "level")
    return `A balance scale with an even beam: ${left.name} on the left, ${right.name} on the right.`;
  if (step === "frame")
    return `The beam is even. ${left.name} brings ${left.brings}, ${right.name} brings ${right.brings}.`;
  const where = whereabouts(data, step, view);
  const named = (place: string, pan?: PanId) =>
    data.weights
      .filter((weight) => where.get(weight.id) === place && (!pan || weight.pan === pan))
      .map(({ label }) => label);
  const [onLeft, onRight] = [named("left"), named("right")];
  const tilt =
    onLeft.length === onRight.length
      ? "The beam is even."
      : `The beam tips to ${onLeft.length > onRight.length ? left.name : right.name}.`;
  const pan = (name: string, held: string[]) => `${name} holds ${countOf(data, held.length)}${listed(held)}.`;
  const lifted = named("lifted");
  const off = [...named("off"), ...named("held")];
  return [
    pan(left.name, onLeft),
    loaded(step).includes("right") || onRight.length
      ? pan(right.name, onRight)
      : `${right.name} holds nothing yet.`,
    tilt,
    lifted.length ? `Lifted${listed(lifted)}.` : "",
    off.length ? `Taken off by hand${listed(off)}.` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

const listed = (labels: readonly string[]) => (labels.length ? `: ${labels.join(", ")}` : "");
