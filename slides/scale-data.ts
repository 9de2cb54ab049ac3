/** What lies on the talk's scales, taken from the ledger: nothing here is counted or placed by hand. */
import { entries, type ScaleData } from "counterpoise";
import { claims, type Side, sides } from "../seeds/claims.ts";

const panOf = (side: string) => (side === "ai" ? "left" : "right");
/** The ink that tells a side in every picture. */
export const inks = { ai: "left", web3: "right" } as const satisfies Record<Side, "left" | "right">;

/** Burdens in each pan, and the remedies that lift them. */
export const burdens: ScaleData = {
  pans: {
    left: { ...sides.ai, ink: "left" },
    right: { ...sides.web3, ink: "right" },
  },
  unit: ["burden", "burdens"],
  weights: entries(claims, "burden").map(({ id, label, side }) => ({ id, label, pan: panOf(side) })),
  lifts: entries(claims, "remedy").flatMap(({ id, side, lifts }) =>
    lifts.map((lift) => ({
      weight: lift.burden,
      by: id,
      ink: inks[side],
      implied: "implied" in lift,
    })),
  ),
};

/** What speaks for the pair against what holds it back. */
export const prospects: ScaleData = {
  pans: {
    left: { name: "Opportunities", brings: "remedies and hopes", ink: "ink" },
    right: { name: "Limits", brings: "what holds them back", ink: "limit" },
  },
  unit: ["claim", "claims"],
  weights: [
    ...[...entries(claims, "remedy"), ...entries(claims, "outlook")].map(({ id, label, side }) => ({
      id,
      label,
      pan: "left" as const,
      ...(side ? { ink: inks[side] } : {}),
    })),
    ...entries(claims, "limit").map(({ id, label }) => ({ id, label, pan: "right" as const })),
  ],
  lifts: [],
};

/** Ids of the claims that a scale carries: every slide that shows it cites them. */
export const carried = ({ weights }: ScaleData) => weights.map(({ id }) => id as keyof typeof claims);
