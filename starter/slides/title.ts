import { scale } from "counterpoise";
import { figure, slide } from "./kit.ts";
import { burdens } from "./scale-data.ts";

export default slide({
  id: "title",
  section: "before-the-walk",
  kicker: "What each map does for the other",
  title: "Paper map or phone? Take both",
  layout: "cover",
  figure: figure(scale, burdens, ["level"]),
  cites: ["question"],
  notes: {
    level:
      "Welcome. A scale, and nothing on it yet. Ask who has a paper map at home, and who has looked at it *this year*.",
  },
  minutes: 0.5,
});
