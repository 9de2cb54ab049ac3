/** A talk as a build meets it: a folder whose `slides/deck.ts` exports `talk`. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { ForPerson } from "../cli/command.ts";
import type { Talk } from "../slide/slide.ts";
import { whole } from "../visual/whole.ts";

/** The folder holds no talk, or one that does not load: the message is for a person. */
export class NoTalk extends ForPerson {}

/** The file that a talk's folder is known by. */
export const deckOf = (folder: string) => join(folder, "slides", "deck.ts");

/** The talk of a folder, as data, with texts that can be shown. Rejects as `readTalk()` does. */
export const loadTalk = async (folder: string): Promise<Talk> => whole(await readTalk(folder));

/**
 * The talk of a folder as it is written, for whoever checks it.
 * @throws NoTalk where there is none, or where loading it fails
 */
export async function readTalk(folder: string): Promise<Talk> {
  const deck = deckOf(folder);
  if (!existsSync(deck)) throw new NoTalk(`there is no talk in ${folder}: slides/deck.ts is missing`);
  const module = await load(deck, folder).catch((cause: Error) => {
    throw new NoTalk(`${deck} does not load: ${cause.message}`, { cause });
  });
  if (!module.talk?.slides?.length) throw new NoTalk(`${deck} exports no \`talk\` with slides`);
  return module.talk;
}

/** Packed into one module first: a talk is some two hundred files, and one by one they take seconds. */
async function load(deck: string, folder: string): Promise<{ talk?: Talk }> {
  const built = await build({
    root: folder,
    configFile: false,
    publicDir: false,
    logLevel: "silent",
    ssr: { noExternal: true },
    build: {
      ssr: deck,
      write: false,
      minify: false,
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  const [module] = (built as Rolldown.RolldownOutput).output;
  return import(`data:text/javascript;base64,${Buffer.from(module.code).toString("base64")}`);
}

/** Puts the talk of `folder` where the kit's page asks for `#talk`. */
export const talkOf = (folder: string): Plugin => ({
  name: "counterpoise:talk",
  enforce: "pre",
  resolveId: (source) => (source === "#talk" ? deckOf(folder) : null),
});
