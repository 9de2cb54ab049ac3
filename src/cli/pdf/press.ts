/** What prints a talk: its page, built for print and served, and a browser beside it. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { InlineConfig } from "vite";
import { pageFor } from "../../build/config.ts";
import type { Talk } from "../../slide/slide.ts";
import { launch } from "../browser/launch.ts";
import { onInterrupt } from "../interrupt.ts";
import { buildSite, type Site, serve } from "../site.ts";
import { Failed, type Press } from "./export.ts";

// With what prints, as it takes as long to load: whoever prints asks for both at once.
export { loadTalk } from "../../build/talk.ts";

/**
 * Starts a browser while a site is on its way, hands both to `work`, and puts all of it away however that ends.
 * @throws Failed where the browser does not start
 */
export async function withPress<Result>(
  building: Promise<Site>,
  work: (press: Press) => Promise<Result>,
): Promise<Result> {
  const scratch = scratchFolder();
  const [site, browser] = await Promise.allSettled([building, launch({ TMPDIR: scratch.path })]);
  try {
    if (site.status === "rejected") throw site.reason;
    if (browser.status === "rejected") throw new Failed((browser.reason as Error).message);
    const served = await serve(site.value.folder);
    try {
      return await work({ browser: browser.value, url: served.url });
    } finally {
      served.close();
    }
  } finally {
    if (browser.status === "fulfilled") await browser.value.close().catch(() => {}); // it may have ended itself
    if (site.status === "fulfilled") site.value.remove();
    scratch.remove();
  }
}

/**
 * The talk's page alone, built as fast as it can be: nobody but the browser beside it reads it. `changes` are merged
 * into its configuration.
 */
export function siteForPrint(folder: string, talk: Talk, changes: InlineConfig = {}): Promise<Site> {
  const config = () => pageFor(folder, async () => talk);
  return buildSite({ ...changes, build: { minify: false, ...changes.build } }, { folder, config });
}

/** Where the browser keeps what it would leave behind when it is stopped: gone with this process at the latest. */
function scratchFolder(): { readonly path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "counterpoise-browser-"));
  const tidy = () => rmSync(path, { recursive: true, force: true });
  const forget = onInterrupt(tidy);
  process.on("exit", tidy);
  const remove = () => {
    forget();
    process.off("exit", tidy);
    tidy();
  };
  return { path, remove };
}
