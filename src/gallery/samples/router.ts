import { type RouterData, router } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { things } from "./ledger.ts";

const workshop: RouterData = {
  specialists: ["Brakes", "Wheels", "Gears", "Lights", "Frames"],
  units: ["mechanic", "mechanics"],
  ink: "left",
  questions: [
    { asks: "Why does it pull to one side?", falls: 0.62 },
    { asks: "Why does the chain jump?", falls: 2.12 },
    { asks: "Why is it dark at a stop?", falls: 3.1 },
  ],
  market: { name: "One workshop joins them", ink: "right" },
  example: { says: "Brought in today:", id: "city", system: things.city },
  open: {
    href: "#/claim/bikes.hills",
    quality: { name: "Skill", asks: "Who says that a repair is good?" },
    coordination: { name: "Together", asks: "Who looks at the whole bicycle?" },
  },
  says: {
    ask: "Ask a question",
    answers: "answers",
    assumption: "A model: the higher a hill, the better its mechanic suits.",
  },
};

export default specimen("router", "Ask the workshop: whoever suits best answers", figure(router, workshop));
