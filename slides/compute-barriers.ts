import { barriers } from "counterpoise";
import { claims } from "../seeds/claims.ts";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "compute-barriers",
  section: "limits/compute",
  title: "Four barriers stand between idle GPUs and their users",
  figure: figure(barriers("performance", "availability", "complexity", "training"), {
    from: { name: "Idle GPUs", ink: "right" },
    to: { name: "AI clients", ink: "left" },
    remedy: { id: "compute.market", label: claims["compute.market"].label, ink: "right" },
    limits: {
      performance: { id: "barriers.performance", ...claims["barriers.performance"] },
      availability: { id: "barriers.availability", ...claims["barriers.availability"] },
      complexity: { id: "barriers.complexity", ...claims["barriers.complexity"] },
      training: { id: "barriers.training", ...claims["barriers.training"] },
    },
    bars: { performance: "late", availability: "apart", complexity: "tangle", training: "throat" },
  }),
  points: [
    { at: "performance", cites: "barriers.performance" },
    { at: "availability", cites: "barriers.availability" },
    { at: "complexity", cites: "barriers.complexity" },
    { at: "training", cites: "barriers.training" },
  ],
  notes: {
    performance:
      "Follow the line from the left. The machines stand all over the globe, so the first barrier is distance: answers come late, connections break. Ask who would run a hospital on that.",
    availability:
      "Next, the two ends have to meet. Owners switch machines on when it suits *them*; clients need them when it suits *the work*. If the hours differ, there is nothing to rent.",
    complexity:
      "Then someone has to find the way through. Detail that a cloud hides is on show here, and learning it costs time. If you are asked who pays for that: the user does.",
    training:
      "Last, the throat. A finished model fits through; training a large one asks for power and bandwidth that hardly get past. Press a name to see what *that* barrier does alone.",
  },
  minutes: 1,
});
