/**
 * Pillars that carry one thing, the cracks in each, and the closed box that stands on top.
 *
 * Data: the pillars by id, in order, each with its cracks; the box, with the crack that it shares with a pillar.
 * Two to four pillars have room. Steps: `whole`, each pillar by its id, `box`, `trace` (who asks how the answer
 * came about). A hand brings a pillar or the box into focus; every crack's name leads to its claim.
 */
import type { Visual } from "../../visual/contract.ts";
import { fieldsOf } from "../../visual/fields.ts";
import { spelled } from "../../visual/text.ts";
import { draw } from "./draw.ts";
import { layout } from "./layout.ts";
import { pillarIds, pillarOf, pillarsOf } from "./parts.ts";
import type { Scene } from "./scene.ts";

/** A line that stands on a claim and links to it. */
export interface Said {
  /** The claim's id. */
  readonly id: string;
  readonly says: string;
}

/** A burden: a crack with a name. `id` is its claim; without `says` only the label is written. */
export interface Crack {
  readonly id: string;
  readonly label: string;
  readonly says?: string;
}

/** How a pillar is built: large blocks, flutes, or many small bricks. */
export type Bond = "blocks" | "flutes" | "bricks";

export interface Pillar {
  readonly name: string;
  readonly bond: Bond;
  /** What to know of the pillar before its cracks; without it, the whole's lead stays. */
  readonly lead?: Said;
  readonly cracks: readonly Crack[];
}

export interface Box {
  readonly name: string;
  /** The box's own crack. */
  readonly crack: Crack;
  /** The id of the pillars' crack that is the same trouble: it stays open under the box. */
  readonly shares: string;
  /** What goes in, and what comes out. */
  readonly question: string;
  readonly answer: string;
  /** Who wants to follow an answer back into the box, and asks; two lines at most. */
  readonly asks: readonly string[];
}

export interface ElementsData<Pillars extends string = string> {
  /** What the pillars carry: the word on the beam. */
  readonly name: string;
  readonly ink: "left" | "right";
  readonly lead: Said;
  readonly pillars: Readonly<Record<Pillars, Pillar>>;
  readonly box: Box;
}

/** The part in focus, a pillar's id or "box", or none: then all stand alike. */
export type ElementsView = { readonly focus: string | null };

/** The picture with a step for each of its pillars, by their ids. */
export const elements = <const Id extends string>(
  ...pillars: readonly [Id, ...Id[]]
): Visual<ElementsData<Id>, ElementsView, Scene, "whole" | Id | "box" | "trace"> => ({
  name: "elements",
  steps: ["whole", ...pillars, "box", "trace"],
  start: (_, step) => ({ focus: step === "whole" ? null : step === "trace" ? "box" : step }),
  accepts(data, value): value is ElementsView {
    const view = fieldsOf(value, "focus");
    return view !== null && [null, "box", ...pillarIds(data)].some((id) => id === view.focus);
  },
  layout,
  draw,
  describe,
  table: async (...asked) => (await import("./table.ts")).table(...asked),
});

function describe(data: ElementsData, step: string, { focus }: ElementsView): string {
  const { name, lead, box } = data;
  const pillars = pillarsOf(data);
  if (focus === null)
    return `${lead.says} ${spelled(pillars.length, "Capital")} pillars carry ${name}, each of them cracked; on top stands ${box.name.toLowerCase()}.`;
  if (focus === "box") {
    const shared = pillars.flatMap(({ cracks }) => cracks).find(({ id }) => id === box.shares);
    const asking =
      step === "trace"
        ? ` Back from the answer come questions that its wall stops. ${box.asks.join(" ")}`
        : "";
    return `${box.name} on top of the pillars: ${box.question.toLowerCase()} goes in, ${box.answer.toLowerCase()} comes out, and the way between is not seen. One crack below is the same trouble: ${shared?.label.toLowerCase()}.${asking}`;
  }
  const pillar = pillarOf(data, focus);
  const cracks = pillar.cracks.map(({ label, says }) => (says ? `${label}: ${says}` : `${label}.`));
  return `The pillar ${pillar.name.toLowerCase()} in focus, its cracks open. ${cracks.join(" ")}`;
}
