import { scale } from "counterpoise";
import { figure, slide } from "./kit.ts";
import { burdens, carried } from "./scale-data.ts";

export default slide({
  id: "what-is-lifted",
  section: "projects",
  title: "Each lifts something off the other, and something stays",
  layout: "full",
  figure: figure(scale, burdens, ["right", "lift-left", "lift-right"]),
  cites: carried(burdens),
  notes: {
    right: "The loaded scale again, as we left it. We now know what each side can do for the other.",
    "lift-left":
      "Web3 goes first: compute to rent, models to choose from, data that people are paid for, proofs instead of disclosure. A *dashed* outline means that the article implies the link and does not spell it out.",
    "lift-right":
      "Now AI returns the favour: analysis, services, audit. What still lies in the pans, nothing on this list lifts. Cost, the appetite of training and all that cannot be explained on one side; privacy and scale on the other.",
  },
  minutes: 0.75,
});
