/** What the page says of its talk before any script runs: its title and its language. */
import type { Plugin } from "vite";
import type { Talk } from "../slide/slide.ts";
import { toHtml } from "../views/parts/tree.ts";

/** Puts title and language of the talk into the kit's page. */
export const titled = (talk: () => Promise<Talk>): Plugin => ({
  name: "counterpoise:page",
  // While a talk is worked on it may not load just now; the page itself says its title.
  apply: "build",
  transformIndexHtml: {
    order: "pre",
    async handler(html) {
      const { title, lang } = await talk();
      return html
        .replace(/<html lang="[^"]*">/, () => `<html lang="${toHtml(lang)}">`)
        .replace(/<title>[^<]*<\/title>/, () => `<title>${toHtml(title)}</title>`);
    },
  },
});
