/** `counterpoise preview`: what `counterpoise build` wrote, served as a host would. */
import { existsSync } from "node:fs";
import { join } from "node:path";
import { preview as serve } from "vite";
import { configFor } from "../../build/config.ts";
import { type Command, ForPerson, saidBy } from "../command.ts";
import { readFlags } from "../options.ts";
import { portOf } from "./port.ts";

const usage = "counterpoise preview [--port NUMBER] [--host]";

export const preview: Command = {
  usage,
  async run(args, folder) {
    const { port, host = false } = readFlags(
      args,
      { port: { type: "string" }, host: { type: "boolean" } },
      usage,
    );
    if (!existsSync(join(folder, "dist", "index.html")))
      throw new ForPerson("there is no dist/index.html here yet: run counterpoise build first");
    const own = configFor(folder);
    const server = await serve({
      ...own,
      preview: {
        ...own.preview,
        host,
        ...(port === undefined ? {} : { port: portOf(port), strictPort: true }),
      },
    }).catch((cause: Error) => {
      throw new ForPerson(`the talk is not served: ${saidBy(cause)}`, { cause });
    });
    server.printUrls();
    server.bindCLIShortcuts({ print: true });
    return 0;
  },
};
