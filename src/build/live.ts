/**
 * While a talk is worked on: what is saved is loaded here too, beside the page. Where that fails (a slide that
 * names a step there is not throws as it loads), the page says what, with file and line, until it is mended.
 */
import type { Plugin, ViteDevServer } from "vite";
import { deckOf } from "./talk.ts";

export const live = (folder: string): Plugin => ({
  name: "counterpoise:live",
  apply: "serve",
  configureServer(server) {
    let broken: Error | undefined;
    let told = Promise.resolve();
    const look = async () => {
      const before = broken;
      broken = await failureOf(server, deckOf(folder));
      if (broken) tell(server, broken);
      // A page that failed to load has nothing that could be updated.
      else if (before) server.ws.send({ type: "full-reload" });
    };
    // One after the other: the last look is the one that holds.
    const lookAgain = () => {
      told = told.then(look);
    };
    server.watcher.on("change", lookAgain);
    server.watcher.on("add", lookAgain);
    server.watcher.on("unlink", lookAgain);
    server.ws.on("connection", lookAgain);
  },
});

async function failureOf(server: ViteDevServer, deck: string): Promise<Error | undefined> {
  try {
    await server.ssrLoadModule(deck, { fixStacktrace: true });
    return undefined;
  } catch (error) {
    return error as Error;
  }
}

/** Vite's own errors name their place; one that is thrown has it in its stack. */
function tell(server: ViteDevServer, { message, stack = "", ...own }: Error): void {
  server.ws.send({ type: "error", err: { ...own, message, stack } });
}
