/** `counterpoise dev`: the talk, served while it is worked on. */
import { createServer } from "vite";
import { configFor } from "../../build/config.ts";
import { checkIsTalk } from "../../build/talk.ts";
import { type Command, ForPerson, saidBy } from "../command.ts";
import { readFlags } from "../options.ts";
import { portOf } from "./port.ts";

const usage = "counterpoise dev [--port NUMBER] [--host]";

export const dev: Command = {
  usage,
  async run(args, folder) {
    const { port, host = false } = readFlags(
      args,
      { port: { type: "string" }, host: { type: "boolean" } },
      usage,
    );
    checkIsTalk(folder);
    const own = configFor(folder);
    const server = await createServer({
      ...own,
      server: {
        ...own.server,
        host,
        ...(port === undefined ? {} : { port: portOf(port), strictPort: true }),
      },
    });
    await server.listen().catch((cause: Error) => {
      throw new ForPerson(`the talk is not served: ${saidBy(cause)}`, { cause });
    });
    server.printUrls();
    server.bindCLIShortcuts({ print: true });
    return 0;
  },
};
