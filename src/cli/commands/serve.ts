/** `counterpoise dev`: the talk, served while it is worked on. `counterpoise preview`: what `build` wrote, as a host would. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { createServer, type PreviewServer, preview as previewServer, type ViteDevServer } from "vite";
import { configFor } from "../../build/config.ts";
import { checkIsTalk } from "../../build/talk.ts";
import { type Command, ForPerson, saidBy } from "../command.ts";
import { readFlags } from "../options.ts";
import { portOf } from "./port.ts";

export const dev: Command = serving("dev", checkIsTalk, async (own, where) => {
  const server = await createServer({ ...own, server: { ...own.server, ...where } });
  return server.listen();
});

export const preview: Command = serving("preview", checkIsBuilt, (own, where) =>
  previewServer({ ...own, preview: { ...own.preview, ...where } }),
);

function checkIsBuilt(folder: string): void {
  if (!existsSync(join(folder, "dist", "index.html")))
    throw new ForPerson("there is no dist/index.html here yet: run counterpoise build first");
}

interface Where {
  readonly host: boolean;
  readonly port?: number;
  readonly strictPort?: true;
}

function serving(
  name: string,
  check: (folder: string) => void,
  start: (own: ReturnType<typeof configFor>, where: Where) => Promise<ViteDevServer | PreviewServer>,
): Command {
  const usage = `counterpoise ${name} [--port NUMBER] [--host]`;
  return {
    usage,
    async run(args, folder) {
      const { port, host = false } = readFlags(
        args,
        { port: { type: "string" }, host: { type: "boolean" } },
        usage,
      );
      check(folder);
      const fixed = port === undefined ? {} : ({ port: portOf(port), strictPort: true } as const);
      const server = await start(configFor(folder), { host, ...fixed }).catch((cause: Error) => {
        throw new ForPerson(`the talk is not served: ${saidBy(cause)}`, { cause });
      });
      server.printUrls();
      server.bindCLIShortcuts({ print: true });
      return 0;
    },
  };
}
