/** `counterpoise build`: the talk as a static site, and beside it as one file. */
import { relative, resolve } from "node:path";
import { build as bundle, mergeConfig } from "vite";
import { configFor } from "../../build/config.ts";
import { oneFile } from "../../build/one-file.ts";
import { loadTalk } from "../../build/talk.ts";
import { type Command, ForPerson, saidBy } from "../command.ts";
import { readFlags } from "../options.ts";

const usage = "counterpoise build [--out FOLDER]";

export const build: Command = {
  usage,
  async run(args, folder) {
    const { out = "dist" } = readFlags(args, { out: { type: "string" } }, usage);
    const outDir = resolve(folder, out);
    // The folder is emptied first: it must not be one that holds the talk itself.
    if (!relative(outDir, folder).startsWith(".."))
      throw new ForPerson(
        `--out ${out} would empty the talk's own folder; name a folder of its own, like dist`,
      );
    await loadTalk(folder);
    try {
      await bundle(mergeConfig(configFor(folder), { build: { outDir }, plugins: [oneFile(folder)] }));
      console.log(`\nCarry ${out}/talk.html, which is the whole talk; or put all of ${out}/ on a host.`);
      return 0;
    } catch (cause) {
      throw new ForPerson(`the talk was not built: ${saidBy(cause as Error)}`, { cause });
    }
  },
};
