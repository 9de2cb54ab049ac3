import { reading } from "counterpoise";
import { claims, sides } from "../seeds/claims.ts";
import { systems } from "../seeds/systems.ts";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "analysis",
  section: "ai-for-web3/analysis",
  title: "AI reads the chain and forecasts prices; little is new",
  layout: "below",
  figure: figure(reading, {
    lens: { name: sides.ai.name, ink: "left" },
    systems: [
      {
        id: "pond",
        system: systems.pond,
        input: { words: "A crowd of tokens", texture: "crowd", ink: "right" },
        output: { words: "The promising few", texture: "picks" },
      },
      {
        id: "bullbear",
        system: systems.bullbear,
        input: { words: "Past prices", texture: "prices", ink: "right" },
        output: { words: "A price forecast", texture: "forecast" },
      },
      {
        id: "numerai",
        system: systems.numerai,
        input: { words: "The stock market", texture: "market", ink: "quiet" },
        output: { words: "Rival forecasts", texture: "contest" },
      },
      {
        id: "arkham",
        system: systems.arkham,
        input: { words: "On-chain data", texture: "chain", ink: "right" },
        output: { words: "A readable chain", texture: "trace" },
      },
    ],
    limits: [
      {
        kind: "twin",
        label: claims["depth.scenarios"].label,
        says: "Web2 has long had such a lens",
        cites: "depth.scenarios",
      },
    ],
  }),
  points: [
    { at: "input", cites: "web3.analysis" },
    { at: "lens", cites: "analysis.prediction" },
    {
      at: "output",
      cites: "analysis.kinds",
      says: "Pond picks tokens, BullBear AI reads prices, Numerai runs contests, Arkham studies chains.",
    },
  ],
  cites: ["depth.scenarios"],
  notes: {
    input:
      "Four kinds of raw material, and nobody reads them by eye: tokens by the crowd, past prices, the stock market, the chain itself. These are sketches, *not data*. Ask who has tried to follow a wallet by hand.",
    lens: "The help comes from AI, and it is the same kind of help for all four: a lens between the material and the reader. What each calls its AI stands inside. Press a name when someone asks.",
    output:
      "Go row by row. Pond picks tokens; BullBear AI carries past prices forward; Numerai lets forecasts of stocks *compete*; Arkham reads what happens on chain. Expect to be asked how well they do: the article does not say, so neither do we.",
    limit:
      "Now the broken lens behind ours. Forecasts and analysis are what Web2 firms have sold for years, so ask the room what here could *only* exist in Web3. We come back to this with the limits.",
  },
  minutes: 1.25,
});
