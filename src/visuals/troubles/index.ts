/** Five troubles of one side: each a small drawing, what it is, and what it costs a user. */
import type { Visual } from "../../visual/contract.ts";
import { fieldsOf } from "../../visual/fields.ts";
import type { Glyph } from "./art.ts";
import { draw } from "./draw.ts";
import { layout } from "./layout.ts";
import { troubleIds } from "./parts.ts";
import type { Scene } from "./scene.ts";

export type TroubleId = (typeof troubleIds)[number];

export interface Trouble {
  /** The claim it stands on. */
  readonly claim: string;
  readonly label: string;
  readonly says: string;
  /** What it costs a user: a sentence that follows from the claim. */
  readonly cost: string;
  readonly glyph: Glyph;
}

export interface TroublesData {
  readonly ink: "ai" | "web3";
  /** The words over each cost, such as "What it costs a user". */
  readonly costs: string;
  readonly troubles: Readonly<Record<TroubleId, Trouble>>;
  /** What holds for all of them, said at the end, in the ink of the side that it is about. */
  readonly closing: {
    readonly claim: string;
    readonly label: string;
    readonly says: string;
    readonly ink: "ai" | "web3";
  };
}

/** The trouble in focus, or none: then all stand side by side. */
export type TroublesView = { readonly focus: TroubleId | null };

export type Step = TroubleId | "all";

export const troubles: Visual<TroublesData, TroublesView, Scene, Step> = {
  name: "troubles",
  steps: [...troubleIds, "all"],
  start: (_, step) => ({ focus: step === "all" ? null : step }),
  accepts(_, value): value is TroublesView {
    const view = fieldsOf(value, "focus");
    return view !== null && (view.focus === null || troubleIds.some((id) => id === view.focus));
  },
  layout,
  draw,
  describe({ troubles, costs, closing }, step, { focus }) {
    if (focus !== null) {
      const { label, says, cost } = troubles[focus];
      return `${label}: ${says} ${costs}: ${cost}`;
    }
    const labels = troubleIds.map((id) => troubles[id].label.toLowerCase()).join(", ");
    return `Side by side, each with a drawing and what it costs: ${labels}.${step === "all" ? ` ${closing.says}` : ""}`;
  },
  table: async (...asked) => (await import("./table.ts")).table(...asked),
};
