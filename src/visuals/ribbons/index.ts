/**
 * Who lifts what: burdens, the remedies that lift them, and the limits that hold the remedies back.
 *
 * Data: a ledger's burdens, remedies and limits, and the sides. Steps: `burdens` in two piles, `lifts` as ribbons,
 * `unlifted` what no ribbon reaches, `limits`. A hand traces a claim by pointing, and keeps it by a press.
 */
import type { Entry } from "../../ledger/claim.ts";
import type { Visual } from "../../visual/contract.ts";
import { fieldsOf } from "../../visual/fields.ts";
import type { Ink } from "../../visual/marks.ts";
import { draw } from "./draw.ts";
import { layout, type Scene } from "./layout.ts";

/** Claims as a ledger lists them, and the sides they belong to, by id. */
export interface RibbonsData {
  readonly sides: Readonly<Record<string, { readonly name: string; readonly ink: Ink }>>;
  readonly burdens: readonly Entry<"burden">[];
  readonly remedies: readonly Entry<"remedy">[];
  readonly limits: readonly Entry<"limit">[];
}

export type RibbonsStep = "burdens" | "lifts" | "unlifted" | "limits";

/** The claim that is traced, and whether a press keeps it so when the hand moves on. */
export type RibbonsView = { readonly focus: string | null; readonly pinned: boolean };

export const ribbons: Visual<RibbonsData, RibbonsView, Scene, RibbonsStep> = {
  name: "ribbons",
  steps: ["burdens", "lifts", "unlifted", "limits"],
  start: () => ({ focus: null, pinned: false }),
  accepts(data, value): value is RibbonsView {
    const view = fieldsOf(value, "focus", "pinned");
    if (view === null || typeof view.pinned !== "boolean") return false;
    return view.focus === null ? !view.pinned : all(data).some(({ id }) => id === view.focus);
  },
  layout,
  draw,
  describe(data, step, view) {
    const traced = all(data).find(({ id }) => id === view.focus);
    const about = traced ? ` Traced: ${traced.label}. ${traced.says}` : "";
    return `${whatShows(data, step)}${about}`;
  },
  table: async (data, step) => (await import("./table.ts")).table(data, step),
};

const all = ({ burdens, remedies, limits }: RibbonsData) => [...burdens, ...remedies, ...limits];

const list = (claims: readonly { readonly label: string }[]): string =>
  claims.map(({ label }) => label).join(", ");

/** The step in words, without the view. */
function whatShows({ sides, burdens, remedies, limits }: RibbonsData, step: RibbonsStep): string {
  const lifted = new Set(remedies.flatMap(({ lifts }) => lifts.map(({ burden }) => burden)));
  const unlifted = burdens.filter(({ id }) => !lifted.has(id));
  if (step === "burdens")
    return Object.entries(sides)
      .map(([id, { name }]) => `Carried by ${name}: ${list(burdens.filter(({ side }) => side === id))}.`)
      .join(" ");
  if (step === "lifts")
    return remedies
      .map(({ label, side, lifts }) => {
        const eased = burdens.filter(({ id }) => lifts.some(({ burden }) => burden === id));
        return `${label}, from ${sides[side ?? ""]?.name ?? "both sides"}, lifts: ${list(eased)}.`;
      })
      .join(" ");
  if (step === "unlifted") return `No remedy reaches these burdens: ${list(unlifted)}.`;
  const held = remedies.map(({ id, label }) => {
    const on = limits.filter(({ holds }) => holds.includes(id));
    return on.length ? `${label} is held back by: ${list(on)}.` : "";
  });
  const whole = limits.filter(({ holds }) => holds.length === 0);
  return [...held, whole.length ? `The whole is held back by: ${list(whole)}.` : ""]
    .filter(Boolean)
    .join(" ");
}
