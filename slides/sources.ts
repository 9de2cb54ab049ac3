import { kindNames, trail } from "counterpoise";
import { claims } from "../seeds/claims.ts";
import { source } from "../seeds/source.ts";
import { figure, slide } from "./kit.ts";

/** The sections that stand in no other: the outline's first level. */
const sections = Object.entries(source.outline)
  .filter(([id]) => !Object.keys(source.outline).some((other) => id.startsWith(`${other}/`)))
  .map(([, section]) => section);

export default slide({
  id: "sources",
  section: "summary",
  title: "Every claim you have seen leads back to a paragraph",
  layout: "full",
  figure: figure(trail, {
    sections,
    claims: Object.entries(claims).map(([id, claim]) => ({ id, ...claim })),
    kinds: kindNames,
    inks: { ai: "left", web3: "right" },
    hint: "Point at a mark to read its claim. Press it to go where the talk shows it.",
  }),
  cites: ["summary.society"],
  notes: {
    outline:
      "Leave this up while you take questions. Each mark is one claim, each number a paragraph of the article: name one that you doubted, and we go there together.",
    roles:
      "The same claims by the part they play. Compare the rows of remedies and limits: the article ends *hopeful*, and its own count is sober.",
  },
  minutes: 0.5,
});
