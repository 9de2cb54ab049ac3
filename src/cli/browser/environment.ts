import { basename } from "node:path";
import { type Browser, browserAt, isExecutable } from "./browser.ts";

/**
 * The browser named by COUNTERPOISE_BROWSER.
 *
 * A wrong path throws rather than falling through: who sets it wants that browser, not another one in silence.
 */
export async function fromEnvironment(env = process.env): Promise<Browser | { missing: string }> {
  const path = env.COUNTERPOISE_BROWSER;
  if (!path) return { missing: "COUNTERPOISE_BROWSER is not set" };
  if (await isExecutable(path)) return browserAt(basename(path), path);
  throw new Error(
    `COUNTERPOISE_BROWSER is "${path}", which is not a file that can be run; ` +
      "it should be the path of a Chrome, Chromium or Edge program. Unset it to search for one instead.",
  );
}
