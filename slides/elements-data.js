import { claims, sides } from "../seeds/claims.js";

const said = (id) => ({ id, says: claims[id].says });
const crack = (id) => ({ id, label: claims[id].label, says: claims[id].says });
export const elementsData = {
  name: sides.ai.name,
  ink: "ai",
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
