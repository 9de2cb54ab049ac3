/** Where in the talk's own files an error came about: its stack names files as they are served. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { join } from "node:path";
import type { ViteDevServer } from "vite";

/** A stack of the page, each place in a served file replaced by its place in the file that was written. */
export async function inSources({ environments }: ViteDevServer, stack: string): Promise<string> {
  const rows = stack.split("\n").map(async (row) => {
    const [served = "", path = "", line, column] =
      /https?:\/\/[^/\s]+([^\s()?]*)[^\s()]*:(\d+):(\d+)/.exec(row) ?? [];
    if (!path) return row;
    const module = await environments.client.moduleGraph.getModuleByUrl(decodeURI(path));
    const map = module?.transformResult?.map;
    if (!map || !("version" in map)) return row;
    const at = new SourceMap(map as never).findEntry(Number(line) - 1, Number(column) - 1);
    return "originalLine" in at
      ? row.replace(served, `${module.file}:${at.originalLine + 1}:${at.originalColumn + 1}`)
      : row;
  });
  // Places as they are served are better than none.
  return (await Promise.all(rows).catch(() => [stack])).join("\n");
}

/** An error as Vite shows it. Its own name their place; else it is the first of the talk's own in the stack. */
export function placed({ message, stack = "", ...own }: Error, folder: string) {
  const rooms = ["slides", "seeds"].map((room) => join(folder, room));
  // The message is part of the stack, and may name a file of the talk without a place in it.
  const placeIn = (row: string) =>
    rooms.some((room) => row.includes(room))
      ? /^(.+?):(\d+):(\d+)/.exec(row.slice(row.indexOf(folder)))
      : null;
  const found = stack.split("\n").map(placeIn).find(Boolean) ?? placeIn(importIn(rooms, message));
  const [, file, line, column] = found ?? [];
  return {
    ...(file && { loc: { file, line: Number(line), column: Number(column) } }),
    ...own,
    message,
    stack,
  };
}

/** Of an import that leads nowhere only what it asks for is told: where that stands, as a row of a stack. */
function importIn(rooms: readonly string[], message: string): string {
  const [, name = "", path = name] = /export named '(.+?)'|load url (\S+)/.exec(message) ?? [];
  for (const room of path ? rooms.filter((room) => existsSync(room)) : [])
    for (const file of readdirSync(room).filter((name) => name.endsWith(".ts"))) {
      const rows = readFileSync(join(room, file), "utf8").split("\n");
      const at = rows.findIndex((row) => /\b(import|from)\b/.test(row) && row.includes(path));
      if (at >= 0) return `${join(room, file)}:${at + 1}:1`;
    }
  return "";
}
