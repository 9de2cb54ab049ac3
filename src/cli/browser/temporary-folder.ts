import { rmSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { onInterrupt } from "../interrupt.ts";

/**
 * Gives `work` a new folder beside a path, so what it makes can be renamed to that path, and removes the
 * folder however the work ends: done, failed, or stopped by Ctrl-C (then `signal` tells the work, too).
 */
export async function withTemporaryFolder<Result>(
  beside: string,
  work: (folder: string, signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  await mkdir(dirname(beside), { recursive: true });
  const start = `${beside}.part-`;
  await removeAbandoned(start);
  const folder = await mkdtemp(start);
  const stop = new AbortController();
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const forget = onInterrupt(() => {
    stop.abort();
    remove();
  });
  try {
    return await work(folder, stop.signal);
  } finally {
    forget();
    remove();
  }
}

/** A process that was killed outright could not tidy up. After a day, nobody works in its folder any more. */
async function removeAbandoned(start: string): Promise<void> {
  const aDayAgo = Date.now() - 24 * 60 * 60 * 1000;
  for (const name of await readdir(dirname(start))) {
    if (!name.startsWith(basename(start))) continue;
    const path = join(dirname(start), name);
    const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY })); // just removed
    if (mtimeMs < aDayAgo) await rm(path, { recursive: true, force: true });
  }
}
