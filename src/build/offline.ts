/** The hosted site without a network: a service worker that keeps one whole build (worker.js), and its list of files. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Plugin, Rolldown } from "vite";

/** What the talk itself asks for. Pictures for link previews, maps and other copies of it are not kept. */
const isKept = (file: string) => /\.(js|css|woff2|webmanifest)$/.test(file) || file === "index.html";

/** Writes `sw.js`, once all other files are as they will be. */
export const offline: Plugin = {
  name: "counterpoise:offline",
  apply: "build",
  enforce: "post",
  generateBundle: {
    order: "post",
    handler(_, bundle) {
      const files = Object.values(bundle)
        .filter(({ fileName }) => isKept(fileName))
        .map((file) => [addressOf(file.fileName), digestOf(contentOf(file))] as const)
        .sort(([one], [other]) => (one < other ? -1 : 1));
      this.emitFile({ type: "asset", fileName: "sw.js", source: workerFor(files) });
    },
  },
};

/** A build is named by all that is in it: the same files are the same build. */
function workerFor(files: readonly (readonly [address: string, digest: string])[]): string {
  const list = `[\n${files.map((file) => `  ${JSON.stringify(file)},\n`).join("")}]`;
  const build = createHash("sha256").update(list).digest("hex").slice(0, 12);
  const worker = readFileSync(new URL("./worker.js", import.meta.url), "utf8");
  return `const build = "${build}";\nconst files = ${list};\n\n${worker}`;
}

/** Hosts may send "index.html" elsewhere: its folder is what everybody serves. */
const addressOf = (file: string) => (file === "index.html" ? "./" : `./${file}`);

const contentOf = (file: Rolldown.OutputAsset | Rolldown.OutputChunk) =>
  file.type === "chunk" ? file.code : file.source;

const digestOf = (content: string | Uint8Array) =>
  `sha256-${createHash("sha256").update(content).digest("base64")}`;
