/**
 * `counterpoise new FOLDER`: a first talk of one's own, small and whole, to change line by line; or one that begins
 * with an article, with a ledger to fill in, a title and the sources.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from "node:fs";
import { basename, extname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { withTemporaryFolder } from "../browser/temporary-folder.ts";
import { type Command, ForPerson } from "../command.ts";
import { misused } from "../options.ts";
import { articleOf } from "../source/article.ts";
import { make } from "../source/make.ts";
import { outlineOf } from "../source/outline.ts";
import { findArticle, readArticle } from "../source/read.ts";
import { firstSlides } from "./first-slides.ts";

/** The checkout, or the package: two folders up in both. */
const kit = fileURLToPath(new URL("../../..", import.meta.url));
/** In a checkout the kit is TypeScript still. */
const inCheckout = import.meta.url.endsWith(".ts");

const usage = "counterpoise new FOLDER [--from ARTICLE]";

const create: Command = {
  usage,
  async run(args) {
    const { path, from } = optionsOf(args);
    // npm changes to the checkout's folder before it runs a script; people mean theirs.
    const here = process.env.INIT_CWD ?? process.cwd();
    const folder = resolve(here, path);
    checkIsFree(folder, path);
    const article = from === undefined ? undefined : findArticle(resolve(here, from));
    await withTemporaryFolder(folder, async (talk) => {
      cpSync(join(kit, "starter"), talk, {
        recursive: true,
        filter: (file) => !(article ? startersOwn : notIts).test(file),
      });
      if (article) begin(talk, article);
      const source = inCheckout ? await packInto(join(talk, "kit")) : `^${own().version}`;
      for (const [file, text] of Object.entries(filesOf(basename(folder), source)))
        writeFileSync(join(talk, file), text);
      if (existsSync(folder)) rmdirSync(folder);
      renameSync(talk, folder);
      // It was made for nobody else to look into.
      chmodSync(folder, 0o777 & ~process.umask());
    });
    const shown = relative(here, folder) || ".";
    const also = article ? "\n\nThen fill in seeds/claims.ts; `npm run check` tells what is missing." : "";
    console.log(`A talk stands in ${shown}. Next:\n\n  cd ${shown}\n  npm install\n  npm start${also}`);
    return 0;
  },
};

export { create as new };

/** What a folder gathers while the starter is tried out, and what of the starter is about its own article. */
const notIts = /[\\/](node_modules|dist)$/;
const startersOwn = /[\\/](node_modules|dist|seeds|slides|article\.md)$/;

function optionsOf(args: readonly string[]): { readonly path: string; readonly from: string | undefined } {
  try {
    const options = { from: { type: "string" } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
      throw new ForPerson(`name one folder for the talk. Usage: ${usage}`);
    return { path, from: values.from };
  } catch (error) {
    throw error instanceof ForPerson ? error : misused(error, usage);
  }
}

/** The talk of an article: a copy of it, its ledger to fill in, and slides that compile before that is done. */
function begin(talk: string, file: string): void {
  const article = articleOf(readArticle(file), file, undefined);
  const outline = outlineOf(article.paragraphs);
  const name = `article${extname(file)}`;
  for (const folder of ["seeds", "slides"]) mkdirSync(join(talk, folder));
  cpSync(file, join(talk, name));
  make(talk, article, name, { withPassages: false });
  const [first, last] = [outline[0]?.id ?? "", outline.at(-1)?.id ?? ""];
  const slides = firstSlides(join(kit, "starter", "slides"), article.title, first, last);
  for (const [slide, text] of Object.entries(slides)) writeFileSync(join(talk, "slides", slide), text);
  const readme = join(talk, "README.md");
  const about = readFileSync(readme, "utf8")
    .replace(/^# .*/, () => `# ${article.title}`)
    .replaceAll("article.md", name)
    .replace(/- `slides\/bars\.ts`.*\n/, "");
  writeFileSync(readme, about);
}

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
    ".gitignore": "node_modules/\ndist/\nsheets/\n*.pdf\n*-images/\n",
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
