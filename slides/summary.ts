import { pairing } from "counterpoise";
import { sides } from "../seeds/claims.ts";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "summary",
  section: "summary",
  title: "Each has what the other lacks; the bond has yet to go deep",
  figure: figure(pairing, {
    left: { name: sides.ai.name, says: "Wiser uses for Web3.", ink: "left" },
    right: { name: sides.web3.name, says: "Common ground for AI.", ink: "right" },
    question: "Smarter, more open, fairer?",
  }),
  points: [
    { at: "left", cites: "summary.ai" },
    { at: "right", cites: "summary.web3" },
    { at: "meet", cites: "summary.deeper" },
    { at: "meet", cites: "summary.society" },
  ],
  notes: {
    left: "Take one thing home from each side. From AI: it reads what Web3 cannot read by itself, data and contracts.",
    right:
      "From Web3: a place where computing power, data and models can be shared, and where those who share are paid.",
    meet: "The article ends in hope, and says so: closer ties, then an economy that is smarter, more open, fairer. Whether it comes depends on the weights we left on the scale. Which of them will *you* lift?",
  },
  minutes: 0.75,
});
