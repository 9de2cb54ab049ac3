/** What lies on the scale, taken from the ledger: nothing here is counted or placed by hand. */
import type { Claim, ScaleData } from "counterpoise";
import { claims, type Side, sides } from "../seeds/claims.ts";

/** The ink that tells a side in every picture. */
export const inks = { left: "left", right: "right" } as const;

const all = Object.entries<Claim<Side>>(claims);

export const burdens: ScaleData = {
  pans: { left: { ...sides.left, ink: inks.left }, right: { ...sides.right, ink: inks.right } },
  unit: ["burden", "burdens"],
  weights: all.flatMap(([id, claim]) =>
    claim.kind === "burden" ? [{ id, label: claim.label, pan: claim.side }] : [],
  ),
  lifts: all.flatMap(([by, claim]) =>
    claim.kind === "remedy"
      ? claim.lifts.map(({ burden, implied = false }) => ({
          weight: burden,
          by,
          ink: inks[claim.side],
          implied,
        }))
      : [],
  ),
};
