/** Windows of the built talk that fuzz tests drive: what leaves the talk is held back, all else is as it is. */
import type { BrowserContextOptions, Page } from "playwright";
import type { Driver } from "../cli/browser/drive.ts";
import { whenReady, whenSteered } from "../cli/browser/wait.ts";

/** A deck or another view, ready, in a context of its own; a link or a key that would open a further window does not. */
export async function openAlone(
  driver: Driver,
  query = "",
  hash = "",
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await driver.context(options);
  await context.addInitScript(() => {
    window.open = () => null;
    addEventListener("click", (event) => {
      if ((event.target as Element | null)?.closest?.("a[target=_blank]")) event.preventDefault();
    });
  });
  const page = await context.newPage();
  await page.goto(`${driver.address}${query}${hash}`);
  await (query.includes("view=") ? whenReady(page) : whenSteered(page));
  return page;
}
