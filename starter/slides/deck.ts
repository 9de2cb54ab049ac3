/** The talk, in order. */
import type { Talk } from "counterpoise";
import counted from "./counted.ts";
import { ledger } from "./kit.ts";
import onTheScale from "./on-the-scale.ts";
import sources from "./sources.ts";
import title from "./title.ts";
import twoMaps from "./two-maps.ts";
import ways from "./ways.ts";

export const talk: Talk = {
  title: "Paper map or phone? Take both",
  lang: "en",
  subject: "What each map does for the other",
  keywords: ["maps", "walking"],
  sources: sources.id,
  ledger,
  slides: [title, twoMaps, counted, onTheScale, ways, sources],
};
