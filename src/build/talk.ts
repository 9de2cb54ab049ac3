/** A talk as a build meets it: a folder whose `slides/deck.ts` exports `talk`. */
import { existsSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { isAbsolute, join, relative, resolve } from "node:path";
import { build, type Plugin, type Rolldown } from "vite";
import { ForPerson, saidBy } from "../cli/command.ts";
import type { Talk } from "../slide/slide.ts";
import { unreadIn } from "../theme/check.ts";
import { whole } from "../visual/whole.ts";

/** The folder holds no talk, or one that does not load: the message is for a person. */
export class NoTalk extends ForPerson {}

/** The file that a talk's folder is known by. */
export const deckOf = (folder: string) => join(folder, "slides", "deck.ts");

/** @throws NoTalk where a folder holds none */
export function checkIsTalk(folder: string): void {
  if (!existsSync(deckOf(folder)))
    throw new NoTalk(`there is no talk in ${folder}: slides/deck.ts is missing`);
}

/** The talk of a folder, as data, with texts that can be shown. Rejects as `readTalk()` does, and at no colours. */
export async function loadTalk(folder: string): Promise<Talk> {
  const talk = whole(await readTalk(folder));
  for (const [theme, seeds] of Object.entries(talk.themes ?? {}))
    for (const { says } of unreadIn(seeds)) throw new NoTalk(`theme "${theme}": ${says}`);
  return talk;
}

/**
 * The talk of a folder as it is written, for whoever checks it.
 * @throws NoTalk where there is none, or where loading it fails
 */
export async function readTalk(folder: string): Promise<Talk> {
  checkIsTalk(folder);
  const deck = deckOf(folder);
  const module = await load(deck, folder);
  if (!module.talk?.slides?.length) throw new NoTalk(`${deck} exports no \`talk\` with slides`);
  return module.talk;
}

/** Packed into one module first: a talk is some two hundred files, and one by one they take seconds. */
async function load(deck: string, folder: string): Promise<{ talk?: Talk }> {
  const failed = (where: string) => (cause: Error) => {
    throw new NoTalk(`${where} does not load: ${saidBy(cause)}`, { cause });
  };
  const { code, map } = await pack(deck, folder).catch(failed(deck));
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`).catch((cause: Error) =>
    failed(placeIn(folder, cause, map) ?? deck)(cause),
  );
}

async function pack(deck: string, folder: string): Promise<Rolldown.OutputChunk> {
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
      sourcemap: "hidden",
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  return (built as Rolldown.RolldownOutput).output[0];
}

/** Where in the talk's own files something was thrown, "slides/ways.ts:12"; the kit's are no place to look. */
function placeIn(folder: string, { stack = "" }: Error, map: Rolldown.SourceMap | null): string | undefined {
  if (!map) return;
  const packed = new SourceMap(map as unknown as SourceMapPayload);
  for (const [, line, column] of stack.matchAll(/data:text\/javascript.*?:(\d+):(\d+)/g)) {
    const found = packed.findEntry(Number(line) - 1, Number(column) - 1);
    if (!("originalSource" in found)) continue;
    const file = relative(folder, resolve(folder, "dist", found.originalSource));
    if (!isAbsolute(file) && /^(slides|seeds)[\\/]/.test(file)) return `${file}:${found.originalLine + 1}`;
  }
  return;
}

/** Puts the talk of `folder` where the kit's page asks for `#talk`. */
export const talkOf = (folder: string): Plugin => ({
  name: "counterpoise:talk",
  enforce: "pre",
  resolveId: (source) => (source === "#talk" ? deckOf(folder) : null),
});
