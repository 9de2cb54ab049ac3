import { entries, scale, unlifted } from "counterpoise";
import { claims } from "../seeds/claims.ts";
import { figure, slide } from "./kit.ts";
import { burdens } from "./scale-data.ts";

const stays = unlifted(claims);
const labels = stays.map(({ label }) => label.toLowerCase()).join(" and ");

export default slide({
  id: "on-the-scale",
  section: "what-each-does-for-the-other",
  title: `Each takes weight off the other; ${labels} stay`,
  layout: "full",
  figure: figure(scale, burdens, ["left", "right", "lift-left", "lift-right"]),
  tells: { left: ["lost", "old", "wet"], right: ["battery", "small", "glare", "signal"] },
  cites: [...entries(claims, "remedy"), ...stays].map(({ id }) => id),
  notes: {
    left: "What paper carries: it has no dot, it grows old, it hates rain. Press a weight to go where it is told.",
    right:
      "What the phone carries. The beam answers to how many weights lie in each pan, and to nothing else.",
    "lift-left": "Now the phone helps paper: where you are, and what has changed. Those weights are held up.",
    "lift-right":
      "And paper helps the phone. One line is *dashed*: the article only hints that a sheet needs no signal. What is still in the pans, nobody lifts.",
  },
  minutes: 2,
});
