import { pairing } from "counterpoise";
import { sides } from "../seeds/claims.ts";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "why-now",
  section: "opening",
  title: "Two upheavals at once: what do they make together?",
  figure: figure(pairing, {
    left: { name: sides.ai.name, says: "Machines that read faces and handle language.", ink: "left" },
    right: { name: sides.web3.name, says: "Another idea of what the internet is.", ink: "right" },
    question: "What do they make together?",
  }),
  points: [
    { at: "left", cites: "opening.ai" },
    { at: "right", cites: "opening.web3" },
    { at: "meet", cites: "opening.question" },
  ],
  cites: ["opening.scope"],
  notes: {
    left: "Start with what the room has seen for itself: face recognition, language, learning machines. No forecast yet.",
    right: "The other upheaval is about ownership, not skill. Ask who has used a Web3 product *this month*.",
    meet: "Builders and investors on both sides of the world put this question. The article takes stock; so do we.",
  },
  minutes: 0.5,
});
