/** What lies on the talk's scales, taken from the ledger: nothing here is counted or placed by hand. */
import { entries } from "counterpoise";
import { claims, sides } from "../seeds/claims.js";

const panOf = (side) => (side === "ai" ? "left" : "right");
const helperInk = (side) => side;
/** Burdens in each pan, and the remedies that lift them. */
export const burdens = {
  pans: {
    left: { ...sides.ai, ink: "ai" },
    right: { ...sides.web3, ink: "web3" },
  },
  unit: ["burden", "burdens"],
  weights: entries(claims, "burden").map(({ id, label, side }) => ({ id, label, pan: panOf(side) })),
  lifts: entries(claims, "remedy").flatMap(({ id, side, lifts }) =>
    lifts.map((lift) => ({
      weight: lift.burden,
      by: id,
      ink: helperInk(side),
      implied: "implied" in lift,
    })),
  ),
};
/** What speaks for the pair against what holds it back. */
export const prospects = {
  pans: {
    left: { name: "Opportunities", brings: "remedies and hopes", ink: "ink" },
    right: { name: "Limits", brings: "what holds them back", ink: "limit" },
  },
  unit: ["claim", "claims"],
  weights: [
    ...[...entries(claims, "remedy"), ...entries(claims, "outlook")].map(({ id, label, side }) => ({
      id,
      label,
      pan: "left",
      ...(side ? { ink: helperInk(side) } : {}),
    })),
    ...entries(claims, "limit").map(({ id, label }) => ({ id, label, pan: "right" })),
  ],
  lifts: [],
};
/** Ids of the claims that a scale carries: every slide that shows it cites them. */
export const carried = ({ weights }) => weights.map(({ id }) => id);
