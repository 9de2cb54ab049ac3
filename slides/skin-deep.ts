import { shallows } from "counterpoise";
import { claims, sides } from "../seeds/claims.ts";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "skin-deep",
  section: "limits/depth",
  title: "Much of it floats: AI touches Web3 and seldom goes deep",
  layout: "below",
  figure: figure(shallows, {
    floats: { name: sides.ai.name, ink: "left" },
    bed: { name: sides.web3.name, ink: "right" },
    older: "Web2 has had these",
    whole: "holds back the whole",
    remedies: [
      { id: "analysis.prediction", label: claims["analysis.prediction"].label, ink: "left" },
      { id: "services.personal", label: claims["services.personal"].label, ink: "left" },
    ],
    limits: {
      surface: { id: "depth.surface", ...claims["depth.surface"] },
      scenarios: { id: "depth.scenarios", ...claims["depth.scenarios"] },
      marketing: { id: "depth.marketing", ...claims["depth.marketing"] },
    },
  }),
  points: [
    { at: "surface", cites: "depth.surface" },
    { at: "scenarios", cites: "depth.scenarios" },
    { at: "marketing", cites: "depth.marketing" },
  ],
  notes: {
    surface:
      "Picture AI as a raft and Web3 as the bottom of the lake. Much of what we have seen lies flat on the water: AI is there, but take it away and little underneath would change.",
    scenarios:
      "Look at the dotted shape behind each boat. Forecasts and search are useful, and Web2 has had them for years. Ask the room for *one* use that only exists because the two came together.",
    marketing:
      "And some are mostly sign. Point at the hull, then at the letters. A fair question for any project: what would you still offer if you could not use the word?",
  },
  minutes: 0.75,
});
