/** `counterpoise gallery`: the pictures of the kit, served to look at while a talk is made. */
import { parseArgs } from "node:util";
import { createServer, mergeConfig } from "vite";
import { configFor } from "../../build/config.ts";
import type { Command } from "../command.ts";
import { misused } from "../options.ts";

const usage = "counterpoise gallery [--port NUMBER]";
const ADDRESS = "?view=gallery";

export const gallery: Command = {
  does: "shows every picture of the kit with sample data, its code, and its laws held live",
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
  const { port } = read(args);
  const { open } = configFor(".").server ?? {};
  return {
    ...(open ? { open: `/${ADDRESS}` } : {}),
    ...(port === undefined ? {} : { port, strictPort: true }),
  };
}

function read(args: readonly string[]): { readonly port: number | undefined } {
  try {
    const { values } = parseArgs({ args: [...args], options: { port: { type: "string" } } });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65536))
      throw new TypeError(`"${values.port}" is no port; a port is a number from 1 to 65535`);
    return { port };
  } catch (error) {
    throw misused(error, usage);
  }
}
