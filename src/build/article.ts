/**
 * The talk's text in the page itself: for readers without script, for those who list pages, and for everybody
 * until the deck has started. Previews get a summary and a picture.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";
import type { Talk } from "../slide/slide.ts";
import { h, toHtml } from "../views/parts/tree.ts";
import { articleOf } from "../views/read/content.ts";

/** Where the kit's page asks for the article. */
const PLACE = "<!-- the talk as an article -->";

/** The picture that previews show, in a talk's folder and in its site. */
const PREVIEW = "preview.png";

/** Writes the talk of `folder` into the built page, where the page asks for it; `alone` into one that has no files beside it. */
export const article = (folder: string, talk: () => Promise<Talk>, alone = false): Plugin => {
  const preview = join(folder, "assets", PREVIEW);
  const pictured = !alone && existsSync(preview);
  return {
    name: "counterpoise:article",
    apply: "build",
    transformIndexHtml: async (html) =>
      html.includes(PLACE) ? withArticle(html, await talk(), pictured, alone) : html,
    generateBundle() {
      if (pictured) this.emitFile({ type: "asset", fileName: PREVIEW, source: readFileSync(preview) });
    },
  };
};

/** The page with the talk in its body, and what previews ask for in its head. */
export async function withArticle(
  html: string,
  talk: Talk,
  pictured: boolean,
  brief = false,
): Promise<string> {
  const text = toHtml(await articleOf(talk, { live: false, brief }));
  return html.replace(PLACE, () => text).replace("</head>", () => `${metaOf(talk, pictured)}\n  </head>`);
}

/** A picture's address is absolute where the talk knows its own: some readers take no other. */
function metaOf({ title, subject, address }: Talk, pictured: boolean): string {
  const image = address === undefined ? PREVIEW : new URL(PREVIEW, slashed(address)).href;
  const named: readonly (readonly [kind: "name" | "property", name: string, content: string | undefined])[] =
    [
      ["name", "description", subject],
      ["property", "og:type", "article"],
      ["property", "og:title", title],
      ["property", "og:description", subject],
      ["property", "og:url", address],
      ...(pictured
        ? ([
            ["property", "og:image", image],
            ["property", "og:image:width", "1200"],
            ["property", "og:image:height", "675"],
            ["property", "og:image:alt", title],
            ["name", "twitter:card", "summary_large_image"],
          ] as const)
        : []),
    ];
  return named
    .filter(([, , content]) => content !== undefined)
    .map(([kind, name, content = ""]) => `    ${toHtml(h("meta", { [kind]: name, content }))}`)
    .join("\n")
    .trimStart();
}

const slashed = (address: string) => (address.endsWith("/") ? address : `${address}/`);
