/**
 * `counterpoise pdf`: the talk as a PDF to hand in, search and listen to; `--images` writes pictures instead.
 * What it is asked for is in options.ts, what the file is held to in checks.ts.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadTalk } from "../../build/talk.ts";
import { launch } from "../browser/launch.ts";
import type { Command } from "../command.ts";
import { onInterrupt } from "../interrupt.ts";
import { buildSite, serve } from "../site.ts";
import { exportPdf, Failed, type Order, type Press } from "./export.ts";
import { exportImages } from "./images.ts";
import { readOptions, usage } from "./options.ts";
import { checkPlace, writeWhole } from "./place.ts";
import { pageProgress } from "./progress.ts";

/** Since the command began: the clock of a process starts with it. */
const seconds = () => `${(performance.now() / 1000).toFixed(1)} s`;
const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;

export const pdf: Command = {
  usage,
  async run(args, folder) {
    const talk = await loadTalk(folder);
    const options = readOptions(args, talk);
    await checkPlace(options.out, options.images ? "folder" : "file");
    const order: Order = { talk, options: options.print, theme: options.theme };
    return withPress(folder, (press) =>
      options.images ? writeImages(press, order, options.out) : writePdf(press, order, options.out),
    );
  },
};

async function writePdf(press: Press, order: Order, out: string): Promise<number> {
  const { file, pages } = await exportPdf(press, order);
  const [{ readPdf }, { problemsOf }, { identify }] = await Promise.all([
    import("./read.ts"),
    import("./checks.ts"),
    import("./metadata.ts"),
  ]);
  const read = await readPdf(file);
  const problems = await problemsOf(read, { ...order, pages }, ({ quick }) => quick);
  await read.close();
  // The identifier says that the checks have passed; without it, the file is written all the same.
  await writeWhole(out, problems.length === 0 ? identify(file) : file);
  console.log(`${out}: ${pages.length} pages, ${kilobytes(file.length)}, ${seconds()}`);
  if (problems.length === 0) return 0;
  console.error([`The file is not all that it should be:`, ...problems].join("\n  - "));
  return 1;
}

async function writeImages(press: Press, order: Order, out: string): Promise<number> {
  const taken = await exportImages(press, order, out);
  const bytes = taken.reduce((sum, picture) => sum + picture.bytes, 0);
  console.log(`${out}: ${taken.length} pictures, ${kilobytes(bytes)}, ${seconds()}`);
  return 0;
}

/** Builds and serves the talk beside starting the browser, and puts all of it away however the work ends. */
async function withPress(folder: string, work: (press: Press) => Promise<number>): Promise<number> {
  const progress = pageProgress();
  const scratch = scratchFolder();
  const opening = [buildSite({}, { folder }), launch({ TMPDIR: scratch.path })] as const;
  const [site, browser] = await Promise.allSettled(opening);
  try {
    if (site.status === "rejected") throw site.reason;
    if (browser.status === "rejected") throw notStarted(browser.reason);
    const served = await serve(site.value.folder);
    try {
      return await work({ browser: browser.value, url: served.url, progress: progress.at });
    } finally {
      served.close();
    }
  } finally {
    progress.end();
    if (browser.status === "fulfilled") await browser.value.close().catch(() => {}); // it may have ended itself
    if (site.status === "fulfilled") site.value.remove();
    scratch.remove();
  }
}

/** Where the browser keeps what it would leave behind when it is stopped: gone with this process at the latest. */
function scratchFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "counterpoise-browser-"));
  const remove = () => rmSync(path, { recursive: true, force: true });
  onInterrupt(remove);
  process.on("exit", remove);
  return { path, remove };
}

/** The launcher tells its whole log; a person needs its first line. What finding a browser says is for a person. */
function notStarted(error: Error): Error {
  const [line = ""] = error.message.split("\n");
  return line.startsWith("browserType.")
    ? new Failed(`the browser did not start: ${line}`)
    : new Failed(error.message);
}
