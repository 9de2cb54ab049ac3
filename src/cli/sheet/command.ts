/**
 * `counterpoise sheet`: contact sheets of all slides at all steps, for eyes rather than for a verdict.
 * One set a theme and screen, in sheets/; `--slides`, `--theme` and `--screen` pick fewer.
 */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { loadTalk } from "../../build/talk.ts";
import type { Talk } from "../../slide/slide.ts";
import { launch } from "../browser/launch.ts";
import type { Command } from "../command.ts";
import { buildSite, serve } from "../site.ts";
import { compose } from "./compose.ts";
import { type Options, readOptions, usage } from "./options.ts";
import { shoot } from "./shoot.ts";

const FOLDER = "sheets";

export const sheet: Command = {
  usage,
  async run(args, folder) {
    const talk = await loadTalk(folder);
    await writeSheets(talk, folder, readOptions(args, talk.slides));
    return 0;
  },
};

async function writeSheets(talk: Talk, folder: string, { slides, themes, screens }: Options): Promise<void> {
  const site = await buildSite({}, { folder });
  const served = await serve(site.folder);
  const browser = await launch();
  try {
    for (const theme of themes)
      for (const screen of screens) {
        const name = `${theme}-${screen.name}`;
        const { shots, complaints } = await shoot(browser, served.url, slides, theme, screen);
        keep(name, await compose(browser, shots, screen, `${talk.title}: ${theme}, ${screen.name}`));
        for (const complaint of complaints) console.error(`the page complained: ${complaint}`);
      }
  } finally {
    await browser.close();
    served.close();
    site.remove();
  }
}

/** Writes a set of sheets in place of the one before, which may have had more. */
function keep(name: string, sheets: readonly Buffer[]): void {
  mkdirSync(FOLDER, { recursive: true });
  for (const old of readdirSync(FOLDER))
    if (old.startsWith(`${name}-`) && old.endsWith(".png")) rmSync(`${FOLDER}/${old}`);
  for (const [index, sheet] of sheets.entries()) {
    const file = `${FOLDER}/${name}-${String(index + 1).padStart(2, "0")}.png`;
    writeFileSync(file, sheet);
    console.log(`${file}  ${Math.round(sheet.length / 1024)} kB`);
  }
}
