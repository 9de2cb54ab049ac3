/**
 * `counterpoise pdf`: the talk as a PDF to hand in, search and listen to; `--images` writes pictures instead.
 * What it is asked for is in options.ts, what the file is held to in checks.ts.
 */
import type { Command } from "../command.ts";
import { exportPdf, type Order, type Press } from "./export.ts";
import { exportImages } from "./images.ts";
import { checkSlides, readOptions, usage } from "./options.ts";
import { checkPlace, writeWhole } from "./place.ts";
import { pageProgress } from "./progress.ts";

/** Since the command began: the clock of a process starts with it. */
const seconds = () => `${(performance.now() / 1000).toFixed(1)} s`;
const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1000)} kB`;

export const pdf: Command = {
  usage,
  async run(args, folder) {
    const { print, theme, images, out } = readOptions(args);
    await checkPlace(out, images ? "folder" : "file");
    // What builds and what prints are seconds to load: a wrong option is told before.
    const { loadTalk, siteForPrint, withPress } = await import("./press.ts");
    const talk = await loadTalk(folder);
    checkSlides(talk, print);
    const order: Order = { talk, options: print, theme };
    const progress = pageProgress();
    try {
      return await withPress(siteForPrint(folder, talk), (press) => {
        const work = { ...press, progress: progress.at };
        return images ? writeImages(work, order, out) : writePdf(work, order, out);
      });
    } finally {
      progress.end();
    }
  },
};

async function writePdf(press: Press, order: Order, out: string): Promise<number> {
  // What comes next is loaded while the browser draws.
  const [{ file, pages }, { readPdf }, { problemsOf }, { identify }] = await Promise.all([
    exportPdf(press, order),
    import("./read.ts"),
    import("./checks.ts"),
    import("./finish.ts"),
  ]);
  const read = await readPdf(file);
  const problems = await problemsOf(read, { ...order, pages }, ({ quick }) => quick);
  await read.close();
  // The identifier says that the checks have passed; without it, the file is written all the same.
  await writeWhole(out, problems.length === 0 ? identify(file) : file);
  console.log(`${out}: ${pages.length} pages, ${kilobytes(file.length)}, ${seconds()}`);
  if (problems.length === 0) return 0;
  console.error([`The file is not all that it should be:`, ...problems].join("\n  - "));
  return 1;
}

async function writeImages(press: Press, order: Order, out: string): Promise<number> {
  const taken = await exportImages(press, order, out);
  const bytes = taken.reduce((sum, picture) => sum + picture.bytes, 0);
  console.log(`${out}: ${taken.length} pictures, ${kilobytes(bytes)}, ${seconds()}`);
  return 0;
}
