/**
 * A zero-knowledge proof: the data stays home, a proof travels, the verifier learns the answer and no more.
 *
 * Data: whose record it is and its lines, what works on it there, the two slips that travel, the verifier, and
 * the technique with its card. Steps: `data`, `proof`, `verifier`. A hand sees the scene through the eyes of each
 * party, and opens the card.
 */
import type { Visual } from "../../visual/contract.ts";
import { fieldsOf } from "../../visual/fields.ts";
import { draw } from "./draw.ts";
import { layout } from "./layout.ts";
import { type Party, type ProofData, type ProofView, parties, type Scene, type Step } from "./scene.ts";

export type { Party, ProofData, ProofView } from "./scene.ts";

/** The proof. Its view says through whose eyes it is seen, and whether the technique's card is open. */
export const proof: Visual<ProofData, ProofView, Scene, Step> = {
  name: "proof",
  steps: ["data", "proof", "verifier"],
  start: () => ({ seen: null, card: false }),
  accepts(_, value): value is ProofView {
    const view = fieldsOf(value, "seen", "card");
    if (view === null || typeof view.card !== "boolean") return false;
    return view.seen === null || parties.includes(view.seen as Party);
  },
  layout,
  draw,
  describe(data, step, { seen, card }) {
    const { home, record, model, proof, answer, verifier } = data;
    const house = `${home}: a house with a sheet, "${record.name}", inside.`;
    const told: Record<Step, string> = {
      data: `${house} Outside, ${verifier.name.toLowerCase()} has nothing yet.`,
      proof: `${house} ${model} works in there; two slips are on the way out: ${proof.toLowerCase()} and ${answer.toLowerCase()}.`,
      verifier: `${house} ${verifier.name} holds two slips, ${proof.toLowerCase()} (it ${verifier.holds}) and ${answer.toLowerCase()}; of the record it has black bars only.`,
    };
    const hidden: Record<Party, string> = {
      owner: step === "verifier" ? "black bars hide the verdict." : "nothing is hidden.",
      wire: "black bars hide everything but what travels.",
      verifier: "black bars hide what is in the house.",
    };
    return [
      told[step],
      ...(seen === null ? [] : [`Seen by "${data.parties[seen]}": ${hidden[seen]}`]),
      ...(card ? [`The card of ${data.system.name} is open.`] : []),
    ].join(" ");
  },
  table: async (...asked) => (await import("./table.ts")).table(...asked),
};
