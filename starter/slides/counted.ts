import { entries } from "counterpoise";
import { claims, sides } from "../seeds/claims.ts";
import { bars } from "./bars.ts";
import { figure, slide } from "./kit.ts";

const burdens = entries(claims, "burden");
const carriedBy = (side: string) => burdens.filter((burden) => burden.side === side).length;

export default slide({
  id: "counted",
  section: "what-each-carries",
  title: "Counted out, the phone carries more",
  layout: "below",
  figure: figure(bars, [
    { name: sides.left.name, count: carriedBy("left") },
    { name: sides.right.name, count: carriedBy("right") },
    { name: "Helped by the other", count: entries(claims, "remedy").length },
    { name: "Held back", count: entries(claims, "limit").length },
  ]),
  points: [
    { at: "all", cites: "editions" },
    { at: "most", cites: "battery" },
  ],
  notes: {
    all: "A picture of your own is under sixty lines: this one is *bars.ts*. It counts claims, and nothing else.",
    most: "The longest bar, in focus. Press any other.",
  },
  minutes: 1,
});
