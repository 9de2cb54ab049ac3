/** What a browser needs to install the site as an app: a manifest, and an icon in it. */
import { readFileSync } from "node:fs";
import type { Plugin } from "vite";
import type { Talk } from "../slide/slide.ts";

const here = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");

/** Writes the manifest of a talk, and links it: a page that has one is a site as built, and not a file. */
export const installable = (talk: () => Promise<Talk>): Plugin => ({
  name: "counterpoise:install",
  apply: "build",
  transformIndexHtml: () => [
    { tag: "link", attrs: { rel: "manifest", href: "./talk.webmanifest" }, injectTo: "head" },
  ],
  async generateBundle() {
    const icon = this.emitFile({
      type: "asset",
      name: "icon.svg",
      source: here("../../assets/icons/balance.svg"),
    });
    const source = JSON.stringify(manifestOf(await talk(), this.getFileName(icon)), null, 2);
    this.emitFile({ type: "asset", fileName: "talk.webmanifest", source });
  },
});

/** Every address is relative: the site may stand anywhere. */
function manifestOf({ title, lang, subject }: Talk, icon: string) {
  const paper = paperIn(here("../theme/tokens.css"));
  return {
    name: title,
    short_name: title.split(/[,:;(–—]/)[0]?.trim() || title,
    ...(subject === undefined ? {} : { description: subject }),
    lang,
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: paper,
    theme_color: paper,
    icons: [{ src: `./${icon}`, sizes: "any", type: "image/svg+xml", purpose: "any" }],
  };
}

/** The colour that the theme in force before anybody chose is drawn on. */
function paperIn(tokens: string): string {
  const paper = /--paper:\s*(#[0-9a-f]{6})/.exec(tokens)?.[1];
  if (!paper)
    throw new Error("src/theme/tokens.css sets no --paper as #rrggbb: the app's colour is taken from it");
  return paper;
}
