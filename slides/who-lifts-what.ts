import { entries, ribbons, unlifted } from "counterpoise";
import { claims, sides } from "../seeds/claims.ts";
import { figure, slide } from "./kit.ts";

const burdens = entries(claims, "burden");
const remedies = entries(claims, "remedy");
const stranded = unlifted(claims);

export default slide({
  id: "who-lifts-what",
  section: "projects",
  title: `${stranded.length} of ${burdens.length} burdens meet no remedy; the black box is one`,
  layout: "full",
  figure: figure(ribbons, {
    sides: {
      ai: { name: sides.ai.name, ink: "left" },
      web3: { name: sides.web3.name, ink: "right" },
    },
    burdens,
    remedies,
    limits: entries(claims, "limit"),
  }),
  cites: [...remedies, ...stranded].map(({ id }) => id),
  notes: {
    burdens:
      "All that we loaded onto the scale, in two piles. AI's pile is the higher one. Before you go on, ask the room which of these they expect the other side to *pick up*.",
    lifts:
      "Now each remedy takes hold. Ribbons wear the colour of whoever helps: orange reaches into AI's pile, blue into Web3's. Point at a name to follow it through. A dashed ribbon is one that the article only hints at.",
    unlifted:
      "Look down. These stay where they were: no project in the article comes near them. Pause. Somebody will ask about the black box: the proofs keep data *out of sight*; none of them says *why* a model answered as it did.",
    limits:
      "And even what is lifted does not float free. Follow shared compute: no other remedy has so many hands on it. The bracket on top holds all of it at once, and the next slides take the limits one by one.",
  },
  minutes: 1.25,
});
