/** The type check of a talk: its own compiler, its own settings. */
import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** Whether the types of the talk in `folder` hold. What the compiler says goes to the terminal as it is. */
export async function checkTypes(folder: string): Promise<boolean> {
  if (!existsSync(join(folder, "tsconfig.json"))) return missing(`there is no tsconfig.json in ${folder}`);
  const compiler = compilerOf(folder);
  if (compiler === undefined)
    return missing(`there is no TypeScript in ${folder}; npm install --save-dev typescript brings it`);
  const child = spawn(process.execPath, [compiler, "--noEmit", "--project", folder], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code) => {
      if (code !== 0) console.error("The types do not hold: see above");
      resolve(code === 0);
    });
  });
}

function missing(what: string): false {
  console.error(`${what}: the types were not checked`);
  return false;
}

/** The script of the `tsc` that is installed for the folder, there or in one above it. */
function compilerOf(folder: string): string | undefined {
  const { resolve } = createRequire(join(folder, "package.json"));
  try {
    const manifest = resolve("typescript/package.json");
    const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as { bin: { tsc: string } };
    return join(dirname(manifest), bin.tsc);
  } catch {
    return undefined; // the caller says what to install
  }
}
