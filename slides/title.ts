import { scale } from "counterpoise";
import { figure, slide } from "./kit.ts";
import { burdens } from "./scale-data.ts";

export default slide({
  id: "title",
  section: "opening",
  kicker: "What each can do for the other, and what stays",
  title: "AI and Web3, on the scale",
  layout: "cover",
  figure: figure(scale, burdens, ["level"]),
  cites: ["opening.scope"],
  notes: {
    level:
      "Welcome. One picture carries this talk: a balance scale. Everything that will lie on it comes from one article, claim by claim; press *C* to see where each one stands in it.",
  },
  minutes: 0.5,
});
