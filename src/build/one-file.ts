/**
 * The talk in one file, for a double click: the same page with scripts, styles and fonts in it, and nothing left
 * to ask for. No library does it: those that put a build into one page know nothing of the hashes in its policy.
 */
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { build, mergeConfig, type Plugin, type Rolldown } from "vite";
import { article } from "./article.ts";
import { pageFor, talkIn } from "./config.ts";
import { guard } from "./policy.ts";

const FILE = "talk.html";

/** Writes the talk of `folder` as one file beside its site. */
export function oneFile(folder: string): Plugin {
  let atStart: ReadonlySet<string> = new Set();
  return {
    name: "counterpoise:one-file",
    apply: "build",
    generateBundle(_, bundle) {
      atStart = stylesAtStart(bundle, (id) => this.getModuleInfo(id)?.importedIds ?? []);
    },
    async writeBundle({ dir = "" }) {
      const html = await packed(folder, atStart);
      writeFileSync(join(dir, FILE), html);
      const kilobytes = (Buffer.byteLength(html) / 1000).toFixed(0);
      this.info(`${FILE}: ${kilobytes} kB, the whole talk in one file`);
    },
  };
}

/** The style sheets that the page starts with; the others come with the view that is asked for. */
function stylesAtStart(bundle: Rolldown.OutputBundle, importsOf: (id: string) => readonly string[]) {
  const entries = Object.values(bundle).flatMap((file) =>
    file.type === "chunk" && file.isEntry && file.facadeModuleId ? [file.facadeModuleId] : [],
  );
  const seen = new Set(entries);
  for (const id of seen) for (const next of importsOf(id)) seen.add(next);
  return new Set([...seen].filter((id) => id.endsWith(".css")));
}

/** The page of one more build, in which nothing is cut off or left outside. */
async function packed(folder: string, atStart: ReadonlySet<string>): Promise<string> {
  const talk = talkIn(folder);
  const built = await build(
    mergeConfig(pageFor(folder, talk, false, [article(folder, talk, true)]), {
      logLevel: "error",
      plugins: [withoutPreloads, sheetsWhenAsked(atStart)],
      build: {
        write: false,
        assetsInlineLimit: () => true,
        rolldownOptions: { output: { codeSplitting: false } },
      },
    }),
  );
  const files = (built as Rolldown.RolldownOutput).output;
  const page = files.find(({ fileName }) => fileName.endsWith(".html"));
  if (page?.type !== "asset") throw new Error("the build for one file has no page");
  const inside = new Map(
    files.map((file) => [file.fileName, file.type === "chunk" ? file.code : file.source]),
  );
  return guard(inline(String(page.source), inside), "'none'");
}

/** Fonts are in the styles: a page that fetches them early as well would have them twice. */
const withoutPreloads: Plugin = {
  name: "counterpoise:without-preloads",
  transformIndexHtml: { order: "pre", handler: (html) => html.replace(/\s*<link rel="preload"[^>]*>/g, "") },
};

const SHEET = "\0sheet:";

/** Styles that no page starts with wait in the script, until the view that imports them is asked for. */
const sheetsWhenAsked = (atStart: ReadonlySet<string>): Plugin => ({
  name: "counterpoise:sheets",
  enforce: "pre",
  async resolveId(source, importer) {
    if (!source.endsWith(".css")) return null;
    const found = await this.resolve(source, importer, { skipSelf: true });
    return found && !atStart.has(found.id) ? `${SHEET}${found.id}.js` : found;
  },
  load(id) {
    if (!id.startsWith(SHEET)) return null;
    const css = JSON.stringify(`${id.slice(SHEET.length, -".js".length)}?inline`);
    return `import css from ${css};
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets.push(sheet);`;
  },
});

/** `html` with the scripts and styles that it names in their places. */
function inline(html: string, files: ReadonlyMap<string, string | Uint8Array>): string {
  const textOf = (address: string) => {
    const file = files.get(address.replace("./", ""));
    if (file === undefined)
      throw new Error(`the page asks for ${address}, which the build for one file lacks`);
    return String(file);
  };
  const whole = html
    .replace(/<script type="module"[^>]*? src="([^"]+)"><\/script>/g, (_, address: string) => {
      // What would end the element, or begin a comment, is the same to the script when it is escaped.
      const script = textOf(address).replace(/<(?=\/script|!--)/gi, "\\x3c");
      return `<script type="module">${script}</script>`;
    })
    .replace(/<link rel="stylesheet"[^>]*? href="([^"]+)">/g, (_, address: string) => {
      return `<style>${textOf(address).replace(/<(?=\/style)/gi, "\\3c ")}</style>`;
    });
  for (const name of files.keys())
    if (!name.endsWith(".html") && whole.includes(`"./${name}"`))
      throw new Error(`the talk in one file would still ask for ${name}`);
  return whole;
}
