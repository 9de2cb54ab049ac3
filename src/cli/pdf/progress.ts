import type { ProgressOutput } from "../browser/progress.ts";

/**
 * A line such as "page 12 of 80". A terminal sees it change in place, and go at the end; a log gets the
 * number of pages, once.
 */
export function pageProgress(output: ProgressOutput = process.stderr) {
  let told = false;
  return {
    at({ page, pages }: { readonly page: number; readonly pages: number }): void {
      if (output.isTTY) output.write(`\rpage ${page} of ${pages}`);
      else if (!told) output.write(`drawing ${pages} ${pages === 1 ? "page" : "pages"}\n`);
      told = true;
    },
    end(): void {
      if (output.isTTY && told) output.write("\r\x1b[K");
    },
  };
}
