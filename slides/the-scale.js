import { scale } from "counterpoise";
import { figure, slide } from "./kit.js";
import { burdens } from "./scale-data.js";
export default slide({
  id: "the-scale",
  section: "balance",
  title: "Think of them as two pans of one scale",
  layout: "full",
  figure: figure(scale, burdens, ["level", "frame"]),
  tells: { level: ["balance.exchange"], frame: ["balance.ai", "balance.web3"] },
  notes: {
    level:
      "This scale is the spine of the talk; it comes back at every turn. For now it is empty, and the beam is *even*. Every weight that will lie on it is a claim of the article: press one, and it takes you to where it is told.",
    frame:
      "AI changes *how much* gets done. Web3 changes *who owns and who is paid*. Those are different questions, and that is why the two can help each other at all. First we load the pans with troubles; then we see who lifts what.",
  },
  minutes: 0.75,
});
