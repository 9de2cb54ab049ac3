import { entries, type ScaleData, scale } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { claims, sides } from "./ledger.ts";

const street: ScaleData = {
  pans: { left: sides.bikes, right: sides.cars },
  unit: ["burden", "burdens"],
  weights: entries(claims, "burden").map(({ id, label, side }) => ({
    id,
    label,
    pan: side === "bikes" ? "left" : "right",
  })),
  lifts: entries(claims, "remedy").flatMap(({ id, side, lifts }) =>
    lifts.map(({ burden, implied = false }) => ({
      weight: burden,
      by: id,
      ink: side === "bikes" ? "left" : "right",
      implied,
    })),
  ),
};

export default specimen("scale", "What each of them carries", figure(scale, street), "full");
