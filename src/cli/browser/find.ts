import type { Browser, Strategy } from "./browser.ts";
import { fromEnvironment } from "./environment.ts";
import { fetched } from "./fetched.ts";
import { installed } from "./installed.ts";
import { playwrightOwn } from "./playwright.ts";

export type { Browser, Strategy } from "./browser.ts";
export { fetched, fromEnvironment, installed, playwrightOwn };

/** The ways to a browser, best first: what the user asked for, what is here already, and last a download. */
export const everyWay: readonly Strategy[] = [fromEnvironment, installed, playwrightOwn, fetched];

/**
 * Finds a Chromium-family browser: the first one a strategy answers with.
 *
 * A strategy that has none says why and the next is asked; one that throws stops the search.
 */
export async function findBrowser(strategies: readonly Strategy[] = everyWay): Promise<Browser> {
  const reasons: string[] = [];
  for (const strategy of strategies) {
    const found = await strategy();
    if (!("missing" in found)) return found;
    reasons.push(found.missing);
  }
  throw new Error(howToGetOne(reasons));
}

function howToGetOne(reasons: readonly string[]): string {
  return [
    "No browser was found. Three ways to get one:",
    "  - install Chrome, Chromium or Edge",
    "  - run `npx playwright install chromium`",
    "  - set COUNTERPOISE_BROWSER to the path of a Chromium-family browser",
    "What was tried:",
    ...reasons.map((reason) => `  - ${reason}`),
  ].join("\n");
}
