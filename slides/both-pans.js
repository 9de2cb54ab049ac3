import { scale } from "counterpoise";
import { figure, slide } from "./kit.js";
import { burdens, carried } from "./scale-data.js";
export default slide({
  id: "both-pans",
  section: "burdens/web3",
  title: "Loaded with what each carries, the beam tips to AI",
  layout: "full",
  figure: figure(scale, burdens, ["left", "right"]),
  cites: carried(burdens),
  notes: {
    left: "Here is all we said of AI, each burden one weight. The count is the article's, not a verdict: every claim weighs *one*, however grave it is.",
    right:
      "Now Web3's. The beam answers by an honest torque. Take a weight in hand and move it across: the scale will tell you what you did. *R* puts everything back. Ask: which weight would you take off first?",
  },
  minutes: 0.5,
});
