import { troubles } from "counterpoise";
import { type ClaimId, claims } from "../seeds/claims.ts";
import { figure, slide } from "./kit.ts";

const said = (claim: ClaimId) => ({ claim, label: claims[claim].label, says: claims[claim].says });

export default slide({
  id: "web3-burdens",
  section: "burdens/web3",
  title: "Web3’s own five burdens all land on its users",
  layout: "full",
  figure: figure(troubles("analysis", "experience", "security", "privacy", "scalability"), {
    ink: "right",
    costs: "What it costs a user",
    troubles: {
      analysis: {
        ...said("web3.analysis"),
        cost: "You are served by a platform that hardly sees you.",
        glyph: "broken-line",
      },
      experience: {
        ...said("web3.experience"),
        cost: "You stumble on the way in, or turn back.",
        glyph: "maze",
      },
      security: {
        ...said("web3.security"),
        cost: "What you trust to code, an attacker may reach.",
        glyph: "torn-contract",
      },
      privacy: {
        ...said("web3.privacy"),
        cost: "You share and are seen, or stay private and earn nothing.",
        glyph: "watched-page",
      },
      scalability: {
        ...said("web3.scalability"),
        cost: "You queue, and then you wait.",
        glyph: "narrow-gate",
      },
    },
    closing: { ...said("web3.tool"), ink: "left" },
  }),
  tells: {
    analysis: ["web3.analysis"],
    experience: ["web3.experience"],
    security: ["web3.security"],
    privacy: ["web3.privacy"],
    scalability: ["web3.scalability"],
    all: ["web3.tool"],
  },
  notes: {
    analysis:
      "The line stops where it would get interesting. A Web3 platform often cannot tell what its users do or where its market is heading, although the chain is open. Expect that objection: *open* is not yet *understood*.",
    experience:
      "The button is right there, and the way to it goes all around. Ask who has given up on a wallet before the first coin. Keep it light: everyone in the room has a story.",
    security:
      "A contract that runs by itself also fails by itself. One flaw in the code is an invitation, and attackers accept it. If someone asks for sums: the article names none, so leave them out.",
    privacy:
      "Data should be shared and should pay those it comes from, and yet nobody should be exposed by it. Say that this is still *open*: the proofs that come later shield AI's data, and this burden stays in its pan.",
    scalability:
      "Many wait, few get through, and slowly. Do not defend a favourite chain here; the article speaks of them all. Pause, and let the room queue with you.",
    all: "Here they stand together. Read only the five names, slowly. Then turn the talk: AI is a means to get more done, and there is room for it under each of these. Which ones it really reaches, we will see.",
  },
  minutes: 1.75,
});
