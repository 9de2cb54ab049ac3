/**
 * The kit as a package: its modules as JavaScript with types for what is public, its page, its styles and fonts,
 * and the starter talk. It is put together in a folder of its own and packed there by npm.
 */
import { execFile } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { minifySync } from "rolldown/utils";
import { withTemporaryFolder } from "../browser/temporary-folder.ts";
import { ForPerson } from "../command.ts";
import { compile } from "./compile.ts";
import { manifestOf } from "./manifest.ts";

/** The checkout that this file stands in. */
export const checkout = fileURLToPath(new URL("../../..", import.meta.url));

const run = promisify(execFile);
const npm = process.platform === "win32" ? "npm.cmd" : "npm";

/**
 * Packs the kit into `folder`; answers with the archive's path.
 * @throws ForPerson where the kit does not compile, or npm does not pack it
 */
export async function pack(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true });
  return withTemporaryFolder(folder, async (staged) => {
    await stage(staged);
    const args = ["pack", "--json", "--ignore-scripts", "--pack-destination", folder];
    const { stdout } = await run(npm, args, { cwd: staged, shell: process.platform === "win32" }).catch(
      (cause: Error) => {
        throw new ForPerson(`npm did not pack the kit: ${cause.message}`, { cause });
      },
    );
    const [packed] = JSON.parse(stdout) as { filename: string }[];
    return join(folder, basename(packed?.filename ?? ""));
  });
}

/** Puts the package together in `folder`. */
export async function stage(folder: string): Promise<void> {
  const lib = join(folder, "lib");
  await compile(lib);
  for (const file of besides(join(checkout, "src"))) copy(join(checkout, "src", file), join(lib, file));
  for (const kept of ["assets/fonts", "assets/icons", "starter"])
    cpSync(join(checkout, kept), join(folder, kept), { recursive: true, filter: (path) => !ours.test(path) });
  copy(join(checkout, "LICENSE"), join(folder, "LICENSE"));
  copy(join(import.meta.dirname, "package-readme.md"), join(folder, "README.md"));
  const own = JSON.parse(readFileSync(join(checkout, "package.json"), "utf8"));
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifestOf(own)));
}

/** What a talk's folder gathers while it is tried out here. */
const ours = /[\\/](node_modules|dist|package-lock\.json)$/;

/** What the kit's modules stand beside: styles, pages, the service worker, and samples, to show and to run. */
const besides = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    /\.(css|html)$|[\\/]worker\.js$|[\\/]samples[\\/].*\.ts$/.test(file),
  );

/** Pages name their scripts: those are JavaScript now. What is said of styles and the worker is said where they are written. */
function copy(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  const text = () => readFileSync(from, "utf8");
  if (to.endsWith(".html")) writeFileSync(to, text().replaceAll(/(src="\.\/[\w-]+)\.ts"/g, '$1.js"'));
  else if (to.endsWith(".css"))
    writeFileSync(
      to,
      withoutComments(text())
        .replaceAll(/\s+/g, " ")
        .replaceAll(/ ?([{};,>]) ?/g, "$1")
        .replaceAll(": ", ":")
        .replaceAll(";}", "}"),
    );
  else if (to.endsWith("worker.js")) writeFileSync(to, minifySync(basename(to), text()).code);
  else cpSync(from, to);
}

const withoutComments = (text: string) => text.replaceAll(/\/\*[\s\S]*?\*\/\s*/g, "");
