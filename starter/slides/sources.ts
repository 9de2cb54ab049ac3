import { type Claim, kindNames, trail } from "counterpoise";
import { claims, type Side } from "../seeds/claims.ts";
import { source } from "../seeds/source.ts";
import { figure, slide } from "./kit.ts";
import { inks } from "./scale-data.ts";

export default slide({
  id: "sources",
  section: "what-remains",
  title: "Every claim you have seen leads back to a paragraph",
  layout: "full",
  figure: figure(trail, {
    sections: Object.values(source.outline),
    claims: Object.entries<Claim<Side>>(claims).map(([id, claim]) => ({ id, ...claim })),
    kinds: kindNames,
    inks,
    hint: "Point at a mark to read its claim. Press it to go where the talk shows it.",
  }),
  cites: ["printed", "remains"],
  notes: {
    outline: "Leave this up for questions: each mark is one claim, each number a paragraph.",
    roles: "The same claims by the part they play. Thank the room.",
  },
  minutes: 1,
});
