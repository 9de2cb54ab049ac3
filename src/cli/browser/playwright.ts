import { type Browser, browserAt, isExecutable, startProblem } from "./browser.ts";

/** The Chromium that `npx playwright install chromium` downloaded. */
export async function playwrightOwn(): Promise<Browser | { missing: string }> {
  let path: string;
  try {
    const { chromium } = await import("playwright-core");
    path = chromium.executablePath();
  } catch (error) {
    // Not installed beside us, or it has no Chromium for this system: both leave the next way open.
    return { missing: `Playwright cannot say where its Chromium is: ${firstLine(error)}` };
  }
  if (!(await isExecutable(path))) return { missing: `Playwright has not downloaded its Chromium (${path})` };
  const problem = await startProblem(path);
  if (problem) return { missing: `Playwright's Chromium does not start: ${problem}` };
  return browserAt("Playwright's Chromium", path);
}

function firstLine(error: unknown): string {
  return String(error instanceof Error ? error.message : error).split("\n")[0] ?? "";
}
