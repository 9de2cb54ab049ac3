/** The slides of a talk that begins with an article: a title, the sources, and what slides between them need. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The files of `slides/`, by name, for an article of this title whose outline begins and ends with these sections.
 * What serves any talk is the starter's, whose slides are in the folder `starter`.
 */
export function firstSlides(
  starter: string,
  title: string,
  first: string,
  last: string,
): Readonly<Record<string, string>> {
  const own = (file: string) => readFileSync(join(starter, file), "utf8");
  return {
    "scale-data.ts": own("scale-data.ts"),
    "kit.ts": own("kit.ts")
      .replace(/import .*systems.*\n/, "")
      .replace(", systems, categories", ""),
    "sources.ts": own("sources.ts")
      .replace(/section: .*,/, () => `section: ${JSON.stringify(last)},`)
      .replace(/cites: .*,/, "cites: [],"),
    "title.ts": `import { scale } from "counterpoise";
import { figure, slide } from "./kit.ts";
import { burdens } from "./scale-data.ts";

export default slide({
  id: "title",
  section: ${JSON.stringify(first)},
  title: ${JSON.stringify(title)},
  layout: "cover",
  figure: figure(scale, burdens, ["level"]),
  cites: [],
  notes: { level: "Welcome." },
  minutes: 0.5,
});
`,
    "deck.ts": `/** The talk, in order: add each slide here. */
import type { Talk } from "counterpoise";
import { ledger } from "./kit.ts";
import sources from "./sources.ts";
import title from "./title.ts";

export const talk: Talk = {
  title: ${JSON.stringify(title)},
  lang: "en",
  sources: sources.id,
  ledger,
  slides: [title, sources],
};
`,
  };
}
