/**
 * While a talk is worked on: what is saved is loaded here too, beside the page. Where that fails (a slide that
 * names a step there is not throws as it loads), the page says what, with file and line, until it is mended.
 */
import { join } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { deckOf } from "./talk.ts";

/** How long after a change is seen the page has been told of it, in milliseconds. */
const AFTER = 100;

export function live(folder: string): Plugin {
  let lookAgain = () => {};
  return {
    name: "counterpoise:live",
    apply: "serve",
    configureServer(server) {
      let told = Promise.resolve();
      let broken: Error | undefined;
      // One after the other: the last look is the one that holds.
      lookAgain = () => {
        told = told.then(async () => {
          const before = broken;
          broken = await failureOf(server, deckOf(folder));
          if (broken) server.ws.send({ type: "error", err: placed(broken, folder) });
          // An update of nothing takes the words away; a page that could not start at all starts anew.
          else if (before) server.ws.send({ type: "update", updates: [] });
        });
      };
      server.ws.on("connection", lookAgain);
    },
    // After Vite has let go of what the file was, and told the page to update: that would take the words away again.
    hotUpdate() {
      if (this.environment.name === "client") setTimeout(lookAgain, AFTER);
    },
  };
}

async function failureOf(server: ViteDevServer, deck: string): Promise<Error | undefined> {
  try {
    await server.ssrLoadModule(deck, { fixStacktrace: true });
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** Vite's own errors name their place; one that is thrown has it in its stack: the first of the talk's own files. */
function placed({ message, stack = "", ...own }: Error, folder: string) {
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
