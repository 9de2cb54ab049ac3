import { createHash } from "node:crypto";
import { createReadStream, existsSync } from "node:fs";
import { mkdir, rename } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { progressLine } from "./progress.ts";
import { withTemporaryFolder } from "./temporary-folder.ts";
import { unpackChromium } from "./unpack.ts";

/** An npm package that must be exactly the one we know. */
export interface Pinned {
  spec: string;
  /** Its folder in the cache. */
  folder: string;
  /** For people. */
  title: string;
  bytes: number;
  integrity: string;
}

/** Gets the archive of an npm package into a folder, reporting the bytes so far, and says where it is. */
export type Download = (
  spec: string,
  into: string,
  report: (bytes: number) => void,
  signal: AbortSignal,
) => Promise<string>;

/**
 * The folder of an unpacked Chromium, fetched if it is not there yet.
 *
 * All work is done in a temporary folder that is renamed at the end, so the folder is there whole or not at
 * all. Of two processes at once both fetch, the first to finish wins and the other uses that one's.
 */
export async function fetchOnce(pinned: Pinned, download: Download, cacheFolder: string): Promise<string> {
  const home = join(cacheFolder, pinned.folder);
  if (isWhole(home)) return home;

  await withTemporaryFolder(home, async (temporary, signal) => {
    const megabytes = Math.round(pinned.bytes / 1e6);
    const progress = progressLine(`fetching ${pinned.title}, ${megabytes} MB, once`);
    const report = (bytes: number) => progress.at(bytes / pinned.bytes);
    const archive = await download(pinned.spec, temporary, report, signal).finally(progress.end);
    await verify(archive, pinned);

    const unpacked = join(temporary, "unpacked");
    await mkdir(unpacked);
    await unpackChromium(archive, unpacked, signal);
    await moveIntoPlace(unpacked, home);
  });
  return home;
}

const isWhole = (home: string) => existsSync(join(home, "chromium"));

async function verify(archive: string, { spec, integrity }: Pinned): Promise<void> {
  const hash = createHash("sha512");
  await pipeline(createReadStream(archive), hash);
  const found = `sha512-${hash.digest("base64")}`;
  if (found === integrity) return;
  throw new Error(
    `the archive of ${spec} is not the one we know, so it was not unpacked: ${found}; it should be ${integrity}`,
  );
}

async function moveIntoPlace(unpacked: string, home: string): Promise<void> {
  try {
    await rename(unpacked, home);
  } catch (error) {
    if (isWhole(home)) return; // another process was faster
    throw new Error(`${home} is there but holds no browser; delete it and try again`, { cause: error });
  }
}
