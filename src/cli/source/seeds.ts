/** A talk's ledger as its files hold it: loaded, so that what counts is what they say, however they are written. */
import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type Plugin, runnerImport } from "vite";
import type { Claims } from "../../ledger/claim.ts";
import type { Source } from "../../ledger/source.ts";
import { ForPerson } from "../command.ts";

/** Texts of files that stand for what is on the disk, by path from the talk's folder. */
export type Texts = ReadonlyMap<string, string>;

export const sourcePath = "seeds/source.ts";
export const claimsPath = "seeds/claims.ts";
export const passagesPath = "seeds/passages.ts";

export const hasSeed = (folder: string, file: string): boolean => existsSync(join(folder, file));

/** @throws ForPerson where seeds/source.ts does not load, or holds no source */
export async function loadSource(folder: string, texts: Texts = new Map()): Promise<Source> {
  const { source } = await load<{ source?: Partial<Source> }>(folder, sourcePath, texts);
  const whole = typeof source?.title === "string" && source.outline && Array.isArray(source.digests);
  if (!whole) throw new ForPerson(`${sourcePath} exports no \`source\` with title, outline and digests`);
  return source as Source;
}

/** @throws ForPerson where seeds/claims.ts does not load, or holds no claims */
export async function loadClaims(folder: string, texts: Texts = new Map()): Promise<Claims> {
  if (!hasSeed(folder, claimsPath)) return {};
  const { claims } = await load<{ claims?: Claims }>(folder, claimsPath, texts);
  if (typeof claims !== "object" || claims === null)
    throw new ForPerson(`${claimsPath} exports no \`claims\``);
  return claims;
}

async function load<Module>(folder: string, file: string, texts: Texts): Promise<Module> {
  const path = join(folder, file);
  const { module } = await runnerImport<Module>(path, {
    root: folder,
    configFile: false,
    logLevel: "silent",
    plugins: [standIns(folder, texts)],
  }).catch((cause: Error) => {
    throw new ForPerson(`${file} does not load: ${reasonOf(cause)}`, { cause });
  });
  return module;
}

/** The first thing that is wrong, and on which line: the parser draws a picture around it. */
function reasonOf({ message }: Error): string {
  const [first = "", ...rest] = stripVTControlCharacters(message).split("\n");
  const said = rest
    .find((line) => line.startsWith("[PARSE_ERROR]"))
    ?.replace("[PARSE_ERROR]", "")
    .trim();
  const line = /:(\d+):\d+ \]/.exec(rest.join("\n"))?.[1];
  return said ? `${said}${line ? `, line ${line}` : ""}` : first;
}

/** Lets texts be loaded before they are written. */
function standIns(folder: string, texts: Texts): Plugin {
  const byPath = new Map([...texts].map(([file, text]) => [resolve(folder, file), text]));
  return {
    name: "counterpoise:stand-ins",
    enforce: "pre",
    load: (id) => byPath.get(resolve(id)) ?? null,
    // A file that is not there yet cannot be resolved, and need not be.
    resolveId: (id, importer) => {
      const path = importer && id.startsWith(".") ? resolve(importer, "..", id) : "";
      return byPath.has(path) ? path : null;
    },
  };
}
