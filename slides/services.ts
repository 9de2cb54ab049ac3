import { reading } from "counterpoise";
import { claims, sides } from "../seeds/claims.ts";
import { systems } from "../seeds/systems.ts";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "services",
  section: "ai-for-web3/services",
  title: "Ask in plain words, read a digest: AI stands in between",
  layout: "below",
  figure: figure(reading, {
    lens: { name: sides.ai.name, ink: "left" },
    systems: [
      {
        id: "dune",
        system: systems.dune,
        input: { words: "Plain words", texture: "question", ink: "right" },
        output: { words: "A query in SQL", texture: "query" },
      },
      {
        id: "followin",
        system: systems.followin,
        input: { words: "Web3 news", texture: "news", ink: "right" },
        output: { words: "A digest", texture: "digest" },
      },
      {
        id: "iqwiki",
        system: systems.iqwiki,
        input: { words: "Its articles", texture: "entry", ink: "right" },
        output: { words: "A digest", texture: "digest" },
      },
      {
        id: "kaito",
        system: systems.kaito,
        input: { words: "All over Web3", texture: "pages", ink: "right" },
        output: { words: "Search results", texture: "results" },
      },
    ],
    limits: [
      {
        kind: "twin",
        label: claims["depth.scenarios"].label,
        says: "Web2 has long had such a lens",
        cites: "depth.scenarios",
      },
      {
        kind: "shell",
        label: claims["depth.marketing"].label,
        says: "a lens for the brochure",
        cites: "depth.marketing",
      },
    ],
  }),
  points: [
    { at: "input", cites: "web3.experience" },
    {
      at: "lens",
      cites: "services.personal",
      says: "Search and recommendation by AI reach Web3: ask plainly, read a summary.",
    },
    {
      at: "output",
      cites: "services.kinds",
      says: "Dune’s Wand writes queries, Followin and IQ.wiki shorten articles, Kaito aims at search.",
    },
  ],
  cites: ["depth.scenarios", "depth.marketing"],
  notes: {
    input:
      "This is the newcomer's side of Web3: words that are no query yet, news by the column, long articles, pages everywhere. Ask who gave up on a Web3 product because of its *screens*.",
    lens: "Here the lens is a language model in each row, twice as ChatGPT built in. Search and recommendation by AI reach Web3 this way.",
    output:
      "Dune's Wand takes plain words and writes SQL. Followin and IQ.wiki hand you a digest. Kaito *aims* to be the search engine of Web3: say aims, because that is all the article says.",
    limit:
      "Two broken outlines. The one behind: search and recommendation differ little from what Web2 has. The one within: for some, AI is a word in the brochure. The article names *no one* there, so do not point at a row.",
  },
  minutes: 1,
});
