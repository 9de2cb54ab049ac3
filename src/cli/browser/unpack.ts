import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, normalize } from "node:path";
import { pipeline } from "node:stream/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { tarEntries } from "./untar.ts";

type Bytes = AsyncIterable<Buffer>;

/** What we take from the package, each into a folder. */
const parts: Record<string, (body: Bytes, folder: string) => Promise<void>> = {
  "package/bin/chromium.br": writeProgram,
  "package/bin/swiftshader.tar.br": writeTree, // its software GL; without it the GPU process dies at each start
  "package/bin/al2023.tar.br": writeTree, // lib/: NSS and expat, which a bare Debian lacks
  "package/bin/fonts.tar.br": writeTree, // fonts/: Open Sans
};

/** Unpacks the npm archive of @sparticuz/chromium into an empty folder: `chromium`, `lib/`, `fonts.conf`. */
export async function unpackChromium(archive: string, folder: string, signal: AbortSignal): Promise<void> {
  const wanted = new Map(Object.entries(parts));
  const unpackParts = async (tar: Bytes) => {
    for await (const { name, body } of tarEntries(tar)) {
      await wanted.get(name)?.(body, folder);
      wanted.delete(name);
    }
  };
  await pipeline(createReadStream(archive), createGunzip(), unpackParts, { signal });
  if (wanted.size > 0) throw new Error(`the archive lacks ${[...wanted.keys()].join(", ")}`);
  await writeFile(join(folder, "fonts.conf"), fontsConf); // the archive's own names folders of AWS Lambda
}

async function writeProgram(body: Bytes, folder: string): Promise<void> {
  await pipeline(
    body,
    createBrotliDecompress(),
    createWriteStream(join(folder, "chromium"), { mode: 0o755 }),
  );
}

async function writeTree(body: Bytes, folder: string): Promise<void> {
  await pipeline(body, createBrotliDecompress(), async (tar: Bytes) => {
    for await (const entry of tarEntries(tar)) {
      const path = inside(folder, entry.name);
      await mkdir(dirname(path), { recursive: true });
      await pipeline(entry.body, createWriteStream(path));
    }
  });
}

function inside(folder: string, name: string): string {
  const path = normalize(name);
  if (path.startsWith("..") || path.startsWith("/"))
    throw new Error(`the archive wants to write outside: ${name}`);
  return join(folder, path);
}

/** The machine's fonts first, if it has any; ours after them. */
const fontsConf = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;
