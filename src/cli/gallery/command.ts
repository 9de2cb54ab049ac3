/** `counterpoise gallery`: the pictures of the kit, served to look at while a talk is made. */
import { createServer, mergeConfig } from "vite";
import { configFor } from "../../build/config.ts";
import type { Command } from "../command.ts";
import { portOf } from "../commands/port.ts";
import { readFlags } from "../options.ts";

const usage = "counterpoise gallery [--port NUMBER]";
const ADDRESS = "?view=gallery";

export const gallery: Command = {
  usage,
  async run(args, folder) {
    const server = await createServer(mergeConfig(configFor(folder), { server: optionsOf(args) }));
    await server.listen();
    const [local] = server.resolvedUrls?.local ?? [];
    console.log(`The gallery is at ${local}${ADDRESS}`);
    // Until whoever started it ends it.
    await new Promise<void>((ended) => server.httpServer?.once("close", ended));
    return 0;
  },
};

/** Opens the gallery where the talk would have been opened; a port that was asked for is taken or refused. */
function optionsOf(args: readonly string[]) {
  const { port } = readFlags(args, { port: { type: "string" } }, usage);
  const { open } = configFor(".").server ?? {};
  return {
    ...(open ? { open: `/${ADDRESS}` } : {}),
    ...(port === undefined ? {} : { port: portOf(port), strictPort: true }),
  };
}
