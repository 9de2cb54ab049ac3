/** Where in the talk's own files an error came about: its stack names files as they are served. */
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

/** An error as Vite shows it. Its own name their place; else it is the first in the stack that is the talk's own. */
export function placed({ message, stack = "", ...own }: Error, folder: string) {
  const rooms = [join(folder, "slides"), join(folder, "seeds")];
  const row = stack.split("\n").find((row) => rooms.some((room) => row.includes(room))) ?? "";
  const [, file, line, column] = /^(.+?):(\d+):(\d+)/.exec(row.slice(row.indexOf(folder))) ?? [];
  return {
    ...(file && { loc: { file, line: Number(line), column: Number(column) } }),
    ...own,
    message,
    stack,
  };
}
