/**
 * Troubles in a row: each a small drawing, what it is, and what it costs those who have it.
 *
 * Data: the troubles by id, in order, each with its claim and one of the drawings of art.ts; and a sentence that
 * closes the row. Three to five have room. Steps: each trouble by its id, `all` side by side. A hand brings one
 * into focus or lets it go; every trouble's words lead to its claim.
 */
import type { Visual } from "../../visual/contract.ts";
import { fieldsOf } from "../../visual/fields.ts";
import { draw } from "./draw.ts";
import { layout } from "./layout.ts";
import { troubleIds, troubleOf } from "./parts.ts";
import type { Scene } from "./scene.ts";

export type Glyph = "broken-line" | "maze" | "torn-contract" | "watched-page" | "narrow-gate";

export interface Trouble {
  /** The claim it stands on. */
  readonly claim: string;
  readonly label: string;
  readonly says: string;
  /** What it costs those who have it: a sentence that follows from the claim. */
  readonly cost: string;
  readonly glyph: Glyph;
}

export interface TroublesData<Troubles extends string = string> {
  readonly ink: "left" | "right";
  /** The words over each cost, such as "What it costs a user". */
  readonly costs: string;
  readonly troubles: Readonly<Record<Troubles, Trouble>>;
  /** What holds for all of them, said at the end, in the ink of the side that it is about. */
  readonly closing: {
    readonly claim: string;
    readonly label: string;
    readonly says: string;
    readonly ink: "left" | "right";
  };
}

/** The trouble in focus, or none: then all stand side by side. */
export type TroublesView = { readonly focus: string | null };

/** The picture with a step for each of its troubles, by their ids. */
export const troubles = <const Id extends string>(
  ...ids: readonly [Id, ...Id[]]
): Visual<TroublesData<Id>, TroublesView, Scene, Id | "all"> => ({
  name: "troubles",
  steps: [...ids, "all"],
  start: (_, step) => ({ focus: step === "all" ? null : step }),
  accepts(data, value): value is TroublesView {
    const view = fieldsOf(value, "focus");
    return view !== null && (view.focus === null || troubleIds(data).some((id) => id === view.focus));
  },
  layout,
  draw,
  describe(data, step, { focus }) {
    const { costs, closing } = data;
    if (focus !== null) {
      const { label, says, cost } = troubleOf(data, focus);
      return `${label}: ${says} ${costs}: ${cost}`;
    }
    const labels = troubleIds(data)
      .map((id) => troubleOf(data, id).label.toLowerCase())
      .join(", ");
    return `Side by side, each with a drawing and what it costs: ${labels}.${step === "all" ? ` ${closing.says}` : ""}`;
  },
  table: async (...asked) => (await import("./table.ts")).table(...asked),
});
