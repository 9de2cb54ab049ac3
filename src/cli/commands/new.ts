/** `counterpoise new FOLDER`: a first talk of one's own, small and whole, to change line by line. */
import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmdirSync, writeFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { withTemporaryFolder } from "../browser/temporary-folder.ts";
import { type Command, ForPerson } from "../command.ts";
import { readArguments } from "../options.ts";

/** The checkout, or the package: two folders up in both. */
const kit = fileURLToPath(new URL("../../..", import.meta.url));
/** In a checkout the kit is TypeScript still. */
const inCheckout = import.meta.url.endsWith(".ts");

const usage = "counterpoise new FOLDER";

const create: Command = {
  usage,
  async run(args) {
    const [path, ...more] = readArguments(args, usage);
    if (path === undefined || more.length > 0)
      throw new ForPerson(`name one folder for the talk. Usage: ${usage}`);
    // npm changes to the checkout's folder before it runs a script; people mean theirs.
    const folder = resolve(process.env.INIT_CWD ?? process.cwd(), path);
    checkIsFree(folder, path);
    await withTemporaryFolder(folder, async (talk) => {
      cpSync(join(kit, "starter"), talk, {
        recursive: true,
        filter: (file) => !/[\\/](node_modules|dist)$/.test(file),
      });
      const source = inCheckout ? await packInto(join(talk, "kit")) : `^${own().version}`;
      for (const [file, text] of Object.entries(filesOf(basename(folder), source)))
        writeFileSync(join(talk, file), text);
      if (existsSync(folder)) rmdirSync(folder);
      renameSync(talk, folder);
    });
    const shown = relative(process.env.INIT_CWD ?? process.cwd(), folder) || ".";
    console.log(`A talk stands in ${shown}. Next:\n\n  cd ${shown}\n  npm install\n  npm start`);
    return 0;
  },
};

export { create as new };

/** @throws ForPerson where something stands in `folder` already */
function checkIsFree(folder: string, path: string): void {
  if (!existsSync(folder)) return;
  let held: readonly string[];
  try {
    held = readdirSync(folder);
  } catch {
    throw new ForPerson(`${path} is a file; name a folder that does not exist yet`);
  }
  if (held.length > 0)
    throw new ForPerson(
      `${path} holds ${held[0]} already; name a folder that is empty or does not exist yet`,
    );
}

/** A talk made from a checkout carries the kit with it. */
async function packInto(folder: string): Promise<string> {
  const { pack } = await import("../pack/pack.ts");
  return `file:kit/${basename(await pack(folder))}`;
}

interface Manifest {
  readonly version: string;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
const own = () => JSON.parse(readFileSync(join(kit, "package.json"), "utf8")) as Manifest;

/** What makes a folder a project: written here, as each needs something of the talk or the kit. */
function filesOf(name: string, counterpoise: string): Readonly<Record<string, string>> {
  const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;
  const { dependencies } = own();
  return {
    ".gitignore": "node_modules/\ndist/\nsheets/\ntalk.pdf\ntalk-images/\n",
    "package.json": json({
      name:
        name
          .toLowerCase()
          .replace(/[^a-z0-9._-]+/g, "-")
          .replace(/^[._-]+/, "") || "talk",
      private: true,
      type: "module",
      scripts: {
        start: "counterpoise dev",
        build: "counterpoise build",
        preview: "counterpoise preview",
        pdf: "counterpoise pdf",
        check: "counterpoise check",
        test: "counterpoise check && counterpoise test",
      },
      dependencies: { counterpoise, "d3-selection": dependencies["d3-selection"] },
      devDependencies: {
        "@types/d3-selection": dependencies["@types/d3-selection"],
        typescript: dependencies.typescript,
      },
    }),
    "tsconfig.json": json({
      compilerOptions: {
        target: "es2023",
        lib: ["es2023", "dom", "dom.iterable"],
        module: "esnext",
        moduleResolution: "bundler",
        allowImportingTsExtensions: true,
        verbatimModuleSyntax: true,
        noEmit: true,
        strict: true,
        noUncheckedIndexedAccess: true,
        skipLibCheck: true,
        types: [],
      },
      include: ["seeds", "slides"],
    }),
  };
}
