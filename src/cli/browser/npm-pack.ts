import { spawn } from "node:child_process";
import { mkdir, readdir, stat } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import type { Download } from "./fetch-once.ts";

/**
 * Downloads the archive of a package with `npm pack`, so the user's registry, mirror, proxy, certificates and
 * credentials are the ones npm is set up with.
 *
 * npm reports no progress, but it streams what it downloads into its cache. It is given one of its own, whose
 * growth is the progress; this also keeps a second copy out of the user's.
 */
export const npmPack: Download = async (spec, into, report, signal) => {
  const cache = join(into, "npm-cache");
  const packed = join(into, "packed");
  await Promise.all([mkdir(cache), mkdir(packed)]);

  const watch = setInterval(async () => report(await sizeOf(cache)), 250);
  try {
    await npm(["pack", spec, "--pack-destination", packed, "--cache", cache], signal);
  } finally {
    clearInterval(watch);
  }
  const [archive] = await readdir(packed);
  if (!archive) throw new Error(`npm pack ${spec} ended well but left no archive`);
  return join(packed, archive);
};

async function npm(args: string[], signal: AbortSignal): Promise<void> {
  const flags = ["--ignore-scripts", "--dry-run=false", "--logs-max=0", "--loglevel=error"];
  // npm is installed beside node, also where the PATH does not say so.
  const env = {
    ...process.env,
    PATH: [process.env.PATH, dirname(process.execPath)].filter(Boolean).join(delimiter),
  };
  await new Promise<void>((resolve, reject) => {
    const child = spawn("npm", [...args, ...flags], { env, signal, stdio: ["ignore", "ignore", "pipe"] });
    let complaint = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      complaint += text;
    });
    child.on("error", (error) =>
      reject(new Error(`npm could not be run: ${error.message}`, { cause: error })),
    );
    child.on("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ${args.slice(0, 2).join(" ")} failed: ${inOneLine(complaint)}`));
    });
  });
}

function inOneLine(complaint: string): string {
  const lines = complaint.split("\n").map((line) => line.replace(/^npm (error|ERR!)\s*/, "").trim());
  const telling = lines.filter((line) => line && !/^(syscall|errno)\b/.test(line));
  return telling.slice(0, 2).join("; ") || "it did not say why";
}

/** The bytes below a folder. Files come and go meanwhile, so what cannot be read counts as nothing. */
async function sizeOf(folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true }).catch(() => []);
  const sizes = names.map((name) =>
    stat(join(folder, name)).then(
      (found) => (found.isFile() ? found.size : 0),
      () => 0,
    ),
  );
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}
