/** What AI stands on, and the box on top, as two slides show it: words and cracks from the ledger. */
import type { ElementsData } from "counterpoise";
import { type ClaimId, claims, sides } from "../seeds/claims.ts";

const said = (id: ClaimId) => ({ id, says: claims[id].says });
const crack = (id: ClaimId) => ({ id, label: claims[id].label, says: claims[id].says });

export const elementsData: ElementsData<"compute" | "algorithms" | "data"> = {
  name: sides.ai.name,
  ink: "left",
  lead: said("ai.elements"),
  pillars: {
    compute: {
      name: "Computing power",
      bond: "blocks",
      lead: said("compute.demand"),
      cracks: [crack("compute.cost"), crack("compute.access")],
    },
    algorithms: {
      name: "Algorithms",
      bond: "flutes",
      lead: said("algorithms.success"),
      cracks: [crack("algorithms.appetite"), crack("algorithms.opacity"), crack("algorithms.robustness")],
    },
    data: {
      name: "Data",
      bond: "bricks",
      cracks: [crack("data.scarcity"), crack("data.quality"), crack("data.privacy")],
    },
  },
  box: {
    name: claims["blackbox.opacity"].label,
    crack: { ...crack("blackbox.opacity"), label: "Out of sight" },
    shares: "algorithms.opacity",
    question: "Question",
    answer: "Answer",
    asks: ["Finance: why?", "Medicine: why?"],
  },
};
