/** What lies on the scale, taken from the ledger: nothing here is counted or placed by hand. */
import { entries, type ScaleData } from "counterpoise";
import { claims, type Side, sides } from "../seeds/claims.ts";

/** The ink that tells a side in every picture. */
export const inks = { paper: "left", phone: "right" } as const satisfies Record<Side, "left" | "right">;

const panOf = (side: string) => (side === "paper" ? "left" : "right");

export const burdens: ScaleData = {
  pans: {
    left: { ...sides.paper, ink: inks.paper },
    right: { ...sides.phone, ink: inks.phone },
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
