/**
 * While a talk is worked on: what is saved is loaded here too, beside the page. Where that fails (a slide that
 * names a step there is not throws as it loads), the page says what, with file and line, until it is mended. So it
 * does of a figure that throws, which only the page can tell. What is wrong but can be shown, the terminal says.
 */
import type { Plugin } from "vite";
import { checkTalk } from "../slide/check.ts";
import type { Talk } from "../slide/slide.ts";
import { inSources, placed } from "./places.ts";
import { deckOf } from "./talk.ts";

/** How long after a change is seen the page has been told of it, in milliseconds. */
const AFTER = 100;

export function live(folder: string): Plugin {
  let lookAgain = () => {};
  /** A figure that the page could not draw, as it now stands. */
  let undrawn: Error | undefined;
  return {
    name: "counterpoise:live",
    apply: "serve",
    configureServer(server) {
      let told = Promise.resolve();
      let broken: Error | undefined;
      const say = (error: Error) => server.ws.send({ type: "error", err: placed(error, folder) });
      let faults = "";
      const complain = (talk: Talk) => {
        const said = faultsOf(talk).join("\n");
        if (said && said !== faults) server.config.logger.warn(`\n${said}`);
        faults = said;
      };
      // One after the other: the last look is the one that holds.
      lookAgain = () => {
        told = told.then(async () => {
          const before = broken;
          broken = undefined;
          await server.ssrLoadModule(deckOf(folder), { fixStacktrace: true }).then(
            ({ talk }) => complain(talk),
            (cause) => {
              broken = cause;
            },
          );
          if (broken) say(broken);
          else if (undrawn) say(undrawn);
          // An update of nothing takes the words away; a page that could not start at all starts anew.
          else if (before) server.ws.send({ type: "update", updates: [] });
        });
      };
      server.ws.on("connection", lookAgain);
      server.ws.on("counterpoise:undrawn", async ({ message, stack }: Record<string, unknown>) => {
        undrawn = Object.assign(new Error(String(message)), {
          stack: await inSources(server, String(stack)),
        });
        say(undrawn);
      });
    },
    // After Vite has let go of what the file was, and told the page to update: that would take the words away again.
    hotUpdate() {
      if (this.environment.name !== "client") return;
      undrawn = undefined;
      setTimeout(lookAgain, AFTER);
    },
  };
}

/** What `counterpoise check` finds wrong with a talk; of one that is no talk yet, nothing. */
function faultsOf(talk: Talk): string[] {
  try {
    return checkTalk(talk).flatMap(({ severity, what }) => (severity === "error" ? [what] : []));
  } catch {
    return [];
  }
}
