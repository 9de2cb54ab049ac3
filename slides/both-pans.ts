import { scale } from "counterpoise";
import { figure, slide } from "./kit.ts";
import { burdens, carried } from "./scale-data.ts";

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
      "Now Web3's. The beam turns by an honest torque. Take a weight in hand, move it across, and see how far *one* carries. *R* puts everything back. Ask: which weight would you take off first?",
  },
  minutes: 0.5,
});
