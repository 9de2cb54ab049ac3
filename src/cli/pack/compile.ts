/** The kit's modules as JavaScript, small, with types for what is public. */
import { execFile } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { promisify } from "node:util";
import { type ChunkingContext, type Plugin, rolldown } from "rolldown";
import { ForPerson } from "../command.ts";
import { publicEntries } from "./manifest.ts";
import { publicTypes } from "./public-types.ts";

const run = promisify(execFile);
const src = join(import.meta.dirname, "../..");

/**
 * Compiles into `lib`.
 * @throws ForPerson with what the compiler says where the kit has type errors
 */
export async function compile(lib: string): Promise<void> {
  await writeTypes(lib);
  await writeModules(lib);
}

/** Declarations that the public entries stand on, with their docstrings. */
async function writeTypes(lib: string): Promise<void> {
  const types = join(lib, "..", "types");
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  const project = join(import.meta.dirname, "tsconfig.json");
  await run(process.execPath, [tsc, "-p", project, "--outDir", types]).catch(
    (cause: { stdout?: string; message: string }) => {
      throw new ForPerson(`the kit does not compile:\n${cause.stdout || cause.message}`, { cause });
    },
  );
  const entries = publicEntries.map((entry) => `${entry.replace(/\.ts$/, "")}.d.ts`);
  for (const [file, text] of publicTypes(join(types, "src"), entries)) {
    // The compiler leaves a file's docstring out along with an import that types do not need.
    const told = docstringOf(file);
    write(join(lib, file), text.startsWith(told) ? text : `${told}${text}`);
  }
  rmSync(types, { recursive: true });
}

/** What a picture says of itself, over its source; the gallery reads it in the types. */
const docstringOf = (file: string) =>
  file.startsWith("visuals/")
    ? (/^\/\*\*\n[\s\S]*?\*\/\n/.exec(
        readFileSync(join(src, file.replace(/\.d\.ts$/, ".ts")), "utf8"),
      )?.[0] ?? "")
    : "";

/** What pages and people start with; the rest follows. */
const starts = [...publicEntries, "main.ts", "laws/page.ts", "cli/counterpoise.ts"];

async function writeModules(lib: string): Promise<void> {
  const bundle = await rolldown({
    cwd: src,
    input: Object.fromEntries(starts.map((file) => [file.replace(/\.ts$/, ""), join(src, file)])),
    external: staysOutside,
    platform: "neutral",
    treeshake: { propertyReadSideEffects: false },
    preserveEntrySignatures: "allow-extension",
    plugins: [docstringsFromTypes],
    logLevel: "warn",
  });
  const { output } = await bundle.generate({
    dir: lib,
    minify: true,
    // What it says of pure calls, a bundler of today sees by itself.
    comments: { annotation: false },
    entryFileNames: "[name].js",
    chunkFileNames: ({ facadeModuleId: id, name }) => `${id ? pathOf(id) : name}.js`,
    codeSplitting: {
      groups: [{ name: fileOf, debugName: "a folder a file" }],
      includeDependenciesRecursively: false,
    },
  });
  await bundle.close();
  for (const file of output) if (file.type === "chunk") write(join(lib, file.fileName), file.code);
}

/** Packages, styles and texts; the gallery's samples, which it also shows; and what makes the package. */
const staysOutside = (id: string) =>
  !/^[./]|^[A-Z]:/i.test(id) || /\.css(\?|$)|\?raw$|\/samples\/|\/pack\//.test(id);

/**
 * A picture is one file, as are most folders: small files one by one cost a fifth of the package. Apart stay tables,
 * commands, and folders of which a page loads only some at first; and what changes something as it loads. What only one
 * module asks for goes with that one, by itself.
 */
function fileOf(id: string, bundle: ChunkingContext): string | null {
  const file = pathOf(id);
  const module = bundle.getModuleInfo(id);
  if (!module || module.isEntry || module.dynamicImporters.length > 0 || /^(\.\.|plot)\//.test(file))
    return null;
  if (/^(cli\/(check|sheet)\/|laws\/(all|axe)$)/.test(file)) return null;
  if (/^cli\/(site|written)$/.test(file)) return "cli/site";
  if (atFirst.test(file)) return `${dirname(file)}/first`;
  // Two small folders of the command line go with the one above: a file of its own costs more than it saves.
  return apart.test(file) ? file : `${dirname(file).replace(/(?<=^cli\b.*)\/(formats|commands)$/, "")}/index`;
}

/** What a page loads before its first slide, of folders that hold more. */
const atFirst =
  /^(show\/(address|cell|position|show)|views\/(audience\/(audience|fit|notice|stage)|parts\/(address-bar|element)))$/;

const apart =
  /^(cli\/commands\/(build|new|serve|test)|theme\/theme|laws\/geometry)$|(\/|pairing-)table$|touch-less$/;

/** Where a module lies below `src`, without its ending. */
const pathOf = (id: string) => relative(src, id).replaceAll("\\", "/").replace(/\.ts$/, "");

/** In the package, what a picture says of itself stands in its types. */
const docstringsFromTypes: Plugin = {
  name: "counterpoise:docstrings",
  transform: {
    filter: { id: /gallery[\\/]specimens\.ts$/ },
    handler: (code) => code.replaceAll(/(\.\.\/visuals\/[^"`]*)\.ts(?=["`])/g, "$1.d.ts"),
  },
};

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
