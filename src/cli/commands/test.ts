/** `counterpoise test`: the laws that every slide keeps, held in a real Chromium. */
import { createServer } from "vite";
import { configFor } from "../../build/config.ts";
import { loadTalk } from "../../build/talk.ts";
import type { Kept } from "../../laws/page.ts";
import { launch } from "../browser/launch.ts";
import { type Command, ForPerson } from "../command.ts";
import { oneOf, readFlags } from "../options.ts";

const usage = "counterpoise test [--slide ID]";

export const test: Command = {
  usage,
  async run(args, folder) {
    const { slide } = readFlags(args, { slide: { type: "string" } }, usage);
    const talk = await loadTalk(folder);
    if (slide !== undefined) oneOf("slide", slide, talk.slides, ({ id }) => id);
    const own = configFor(folder);
    const server = await createServer({
      ...own,
      logLevel: "error",
      server: { open: false, hmr: false, watch: null },
    });
    await server.listen();
    const browser = await launch();
    try {
      const page = await browser.newPage({
        viewport: { width: 1280, height: 1400 },
        reducedMotion: "reduce",
      });
      const counts = { passed: 0, failed: 0 };
      const over = new Promise<void>((resolve, reject) => {
        page.on("pageerror", (error) =>
          reject(new ForPerson(`the talk broke in the browser: ${error.message}`)),
        );
        page.on("crash", () => reject(new ForPerson("the browser gave the page up before all was tested")));
        void page.exposeFunction("tellKept", (kept: Kept | null) => {
          if (kept === null) return resolve();
          counts[kept.broken.length === 0 ? "passed" : "failed"]++;
          if (kept.broken.length > 0)
            console.error([`${kept.slide}: ${kept.step} ${kept.law}`, ...kept.broken].join("\n  - "));
        });
      });
      const [address] = server.resolvedUrls?.local ?? [];
      const query = slide === undefined ? "" : `?slide=${encodeURIComponent(slide)}`;
      await page.goto(`${address}laws/${query}`);
      await over;
      console.log(`${counts.passed} passed, ${counts.failed} failed`);
      return counts.failed === 0 ? 0 : 1;
    } finally {
      await browser.close();
      await server.close();
    }
  },
};
