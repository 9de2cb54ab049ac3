/** The kit's modules as JavaScript, small, with types for what is public. */
import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { promisify } from "node:util";
import { minify } from "rolldown/utils";
import { ForPerson } from "../command.ts";
import { publicEntries } from "./manifest.ts";

const run = promisify(execFile);

/**
 * Compiles into `lib`.
 * @throws ForPerson with what the compiler says where the kit has type errors
 */
export async function compile(lib: string): Promise<void> {
  const modules = join(lib, "..", "modules");
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin", "tsc");
  await run(process.execPath, [
    tsc,
    "-p",
    join(import.meta.dirname, "tsconfig.json"),
    "--outDir",
    modules,
  ]).catch((cause: { stdout?: string; message: string }) => {
    throw new ForPerson(`the kit does not compile:\n${cause.stdout || cause.message}`, { cause });
  });
  const all = readdirSync(join(modules, "src"), { recursive: true, encoding: "utf8" });
  const types = withWhatTheyName(
    publicEntries.map((entry) => `${entry.replace(/\.ts$/, "")}.d.ts`),
    join(modules, "src"),
  );
  for (const file of all.filter((file) => !isOurs(file) && (file.endsWith(".js") || types.has(file)))) {
    const code = readFileSync(join(modules, "src", file), "utf8");
    const to = join(lib, file);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(
      to,
      file.endsWith(".js")
        ? await small(file, readsText.test(file) ? code.replaceAll(/\.ts(?=["'`])/g, TEXT) : code)
        : code,
    );
  }
  rmSync(modules, { recursive: true });
}

/** What makes the package stays in the checkout: what a talk has asks for it only there. */
const isOurs = (file: string) => /^cli[\\/]pack[\\/]/.test(file);

/** What reads sources as text: there they stand beside the modules, under a name that no compiler takes for one. */
const readsText = /gallery[\\/]specimens\.js$/;
export const TEXT = ".ts.txt";

/** Names stay, for those who read a stack; what is only for reading the source goes. */
async function small(file: string, code: string): Promise<string> {
  const { code: smaller, errors } = await minify(file, code, { module: true, mangle: true });
  if (errors.length > 0) throw new Error(`${file} was not made smaller: ${errors[0]?.message}`);
  // The first line of a command says what runs it.
  return code.startsWith("#!") && !smaller.startsWith("#!") ? `${code.split("\n")[0]}\n${smaller}` : smaller;
}

/** Declarations that the public ones stand on, themselves included, as paths below `folder`. */
function withWhatTheyName(entries: readonly string[], folder: string): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (file: string) => {
    if (found.has(file) || !existsSync(join(folder, file))) return;
    found.add(file);
    for (const [, target = ""] of readFileSync(join(folder, file), "utf8").matchAll(/from "(\.[^"]+)"/g))
      follow(relative(folder, resolve(folder, dirname(file), target.replace(/\.[jt]s$/, ".d.ts"))));
  };
  entries.forEach(follow);
  return found;
}
