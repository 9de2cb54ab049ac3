/** reveal.js's style sheet without what this deck never has: half of it. */
import type { Plugin } from "vite";

/** Parts of reveal.js that the deck switches off or never has (src/views/audience/reveal.ts). */
const unused =
  /\.(controls|progress|slide-number|playback|overlay|r-overlay|speaker-notes|roll|code-wrapper|print-pdf|reveal-print)\b/;

/** A rule without rules inside. */
const RULE = /([^{}]+)\{[^{}]*\}/g;

/** `css` without the rules that only style what is not there. */
export const used = (css: string): string =>
  css.replace(RULE, (rule, selectors: string) =>
    selectors.split(",").every((selector) => unused.test(selector.replace(/:not\([^)]*\)/g, ""))) ? "" : rule,
  );

export const lighterReveal: Plugin = {
  name: "counterpoise:reveal-css",
  enforce: "pre",
  transform: {
    filter: { id: /reveal\.js\/dist\/reveal\.css(\?inline)?$/ },
    handler: (css) => used(css),
  },
};
