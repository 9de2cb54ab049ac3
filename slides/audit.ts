import { reading } from "counterpoise";
import { claims, sides } from "../seeds/claims.ts";
import { systems } from "../seeds/systems.ts";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "audit",
  section: "ai-for-web3/audit",
  title: "A machine reads the contract and marks the doubtful line",
  layout: "below",
  figure: figure(reading, {
    lens: { name: sides.ai.name, ink: "left" },
    systems: [
      {
        id: "0x0",
        system: systems["0x0"],
        input: { words: "Contract code", texture: "code", ink: "right" },
        output: { words: "A line to check", texture: "flagged" },
      },
    ],
    limits: [
      {
        kind: "shell",
        label: claims["depth.surface"].label,
        says: "in many projects AI is only the surface",
        cites: "depth.surface",
      },
    ],
  }),
  points: [
    { at: "input", cites: "web3.security" },
    { at: "lens", cites: "audit.contracts" },
    { at: "output", cites: "audit.trust" },
  ],
  cites: ["depth.surface"],
  notes: {
    input:
      "A contract is code that holds money, and one wrong line is enough. Remind the room of Web3's third burden: attackers *do* come. The lines are a sketch, not a real contract.",
    lens: "0x0.ai offers an auditor that reads the code by machine learning. Press its name for the card.",
    output:
      "What comes out is a finger on a line: look here again. It *may* be wrong, and a person still decides. Expect the question what it misses; the article does not say.",
    limit:
      "The article has no complaint against audit itself. What it says of many projects, that AI is only on the surface, is the question to ask here too: how deep does the lens go?",
  },
  minutes: 1,
});
