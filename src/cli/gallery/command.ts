/** `counterpoise gallery`: the pictures of the kit, served to look at while a talk is made. */
import { createServer, type InlineConfig, mergeConfig, type Plugin } from "vite";
import { configFor, pageFor } from "../../build/config.ts";
import { loadTalk, NoTalk } from "../../build/talk.ts";
import type { Command } from "../command.ts";
import { portOf } from "../commands/port.ts";
import { readFlags } from "../options.ts";

const usage = "counterpoise gallery [--port NUMBER]";
const ADDRESS = "?view=gallery";

export const gallery: Command = {
  usage,
  async run(args, folder) {
    const server = optionsOf(args);
    const config = (await loads(folder))
      ? configFor(folder)
      : mergeConfig({ plugins: [noTalk] }, pageFor(folder));
    return serve(mergeConfig(config, { server }));
  },
};

async function serve(config: InlineConfig): Promise<number> {
  const server = await createServer(config);
  await server.listen();
  const [local] = server.resolvedUrls?.local ?? [];
  console.log(`The gallery is at ${local}${ADDRESS}`);
  // Until whoever started it ends it.
  await new Promise<void>((ended) => server.httpServer?.once("close", ended));
  return 0;
}

/** Whether the talk does, whose colours the gallery has: while it does not, pictures are looked up all the more. */
const loads = (folder: string): Promise<boolean> =>
  loadTalk(folder).then(
    () => true,
    (cause) => {
      if (!(cause instanceof NoTalk)) throw cause;
      console.error(`${cause.message}\nThe gallery does without the talk.`);
      return false;
    },
  );

/** The gallery draws its own samples: of the talk it takes the colours, and here there are none. */
const noTalk: Plugin = {
  name: "counterpoise:no-talk",
  enforce: "pre",
  resolveId: (source) => (source === "#talk" ? "\0no-talk" : null),
  load: (id) => (id === "\0no-talk" ? "export const talk = {};" : null),
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
