/** The slides as pictures, 1920 x 1080, from the same print view. */
import { writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { planPages } from "../../views/print/plan.ts";
import { withTemporaryFolder } from "../browser/temporary-folder.ts";
import { type Order, type Press, withPrintView } from "./export.ts";
import { moveInto } from "./place.ts";

/** A canvas of 1280 x 720, enlarged. */
const screen = { width: 1280, height: 720, scale: 1.5 } as const;

/** Writes one picture a page into `folder`, once all are taken; answers with their names and sizes. */
export async function exportImages(
  press: Press,
  order: Order,
  folder: string,
): Promise<{ readonly name: string; readonly bytes: number }[]> {
  const { progress: _, ...quiet } = press;
  const pages = planPages(order.talk, order.options);
  const digits = String(pages.length).length;
  const taken: { name: string; bytes: number }[] = [];
  await withTemporaryFolder(folder, async (temporary) => {
    const files: string[] = [];
    await withPrintView(quiet, order, screen, async (view) => {
      // As it is printed: pages end to end, each as large as the window.
      await view.emulateMedia({ media: "print" });
      for (const [index, page] of pages.entries()) {
        press.progress?.({ page: index + 1, pages: pages.length });
        await view.evaluate((at) => scrollTo(0, at), index * screen.height);
        const picture = await view.screenshot();
        const name = `${String(index + 1).padStart(digits, "0")}-${page.printed[0].id}.png`;
        const file = join(temporary, name);
        await writeFile(file, picture);
        files.push(file);
        taken.push({ name: basename(file), bytes: picture.length });
      }
    });
    await moveInto(folder, files);
  });
  return taken;
}
