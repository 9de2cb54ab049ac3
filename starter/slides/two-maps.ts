import { pairing } from "counterpoise";
import { sides } from "../seeds/claims.ts";
import { figure, slide } from "./kit.ts";
import { inks } from "./scale-data.ts";

export default slide({
  id: "two-maps",
  section: "what-each-brings",
  title: "One shows the country, the other shows you",
  figure: figure(pairing, {
    left: { name: sides.left.name, says: "Everything at once.", ink: inks.left },
    right: { name: sides.right.name, says: "You, and where you stand.", ink: inks.right },
    question: "Why choose?",
  }),
  points: [
    { at: "left", cites: "whole" },
    { at: "right", cites: "dot" },
    { at: "meet", cites: "question" },
  ],
  notes: {
    left: "Hold up a sheet, unfolded. That is the whole argument for paper.",
    right: "Then your phone. The dot is the whole argument for glass.",
    meet: "They are not rivals. The rest of this talk is about what each can do *for the other*.",
  },
  minutes: 1,
});
