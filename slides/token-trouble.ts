import { tokenProps } from "counterpoise";
import { claims } from "../seeds/claims.ts";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "token-trouble",
  section: "limits/tokens",
  title: "Some projects lean on a token where a need should stand",
  figure: figure(tokenProps, {
    coin: { name: "Tokens", ink: "right" },
    need: "A real need",
    later: "years from now (a sketch)",
    remedies: [
      { id: "compute.market", label: claims["compute.market"].label, ink: "right" },
      { id: "data.collection", label: claims["data.collection"].label, ink: "right" },
    ],
    limits: {
      reliance: { id: "tokens.reliance", ...claims["tokens.reliance"] },
      design: { id: "tokens.design", ...claims["tokens.design"] },
    },
  }),
  points: [
    { at: "reliance", cites: "tokens.reliance" },
    { at: "design", cites: "tokens.design" },
  ],
  notes: {
    reliance:
      "Two of the remedies pay people in tokens: shared compute and data gathering. So they rest on that stack of coins. The dashed pillar is what ought to stand next to it: *somebody who needs this*. The article speaks of projects in general; these two are our reading.",
    design:
      "Now let the years go by. Keeping the stack high enough, long enough, is the hard part, and nobody has a recipe. The heights are a sketch, not a forecast: if someone asks for numbers, the article has none.",
  },
  minutes: 0.75,
});
