/** What the page says of its talk before any script runs: its title and its language. */
import type { Plugin } from "vite";
import type { Talk } from "../slide/slide.ts";

/** Puts title and language of the talk into the kit's page. */
export const titled = (talk: () => Promise<Talk>): Plugin => ({
  name: "counterpoise:page",
  transformIndexHtml: {
    order: "pre",
    async handler(html) {
      const { title, lang } = await talk();
      return html
        .replace(/<html lang="[^"]*">/, () => `<html lang="${inHtml(lang)}">`)
        .replace(/<title>[^<]*<\/title>/, () => `<title>${inHtml(title)}</title>`);
    },
  },
});

/** Text as it stands in HTML, between tags or within double quotes. */
export const inHtml = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0)};`);
