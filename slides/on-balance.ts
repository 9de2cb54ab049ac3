import { scale } from "counterpoise";
import { figure, slide } from "./kit.ts";
import { carried, prospects } from "./scale-data.ts";

export default slide({
  id: "on-balance",
  section: "limits",
  title: "Weigh the hopes against the limits, and it is close",
  layout: "full",
  figure: figure(scale, prospects, ["frame", "left", "right"]),
  cites: carried(prospects),
  notes: {
    frame:
      "One last weighing. Not AI against Web3 this time: what speaks *for* the pair against what holds it back.",
    left: "On the left: everything that one side does for the other, and what the article hopes for.",
    right:
      "On the right: every limit it names. The limits weigh a little more. Again every claim weighs one; pick up the ones you doubt and put them where you think they belong. Let the room argue.",
  },
  minutes: 0.75,
});
