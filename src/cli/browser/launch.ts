/** The browser that findBrowser() finds, driven by Playwright. */
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find.ts";

/**
 * Launches it, with more in its environment where that is given. Its fonts are not hinted, so that letters keep
 * their widths at any scale.
 * @throws Error that says which program did not start, or that there is none
 */
export async function launch(more: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  const own = Object.entries({ ...process.env, ...env, ...more }).filter(([, value]) => value !== undefined);
  const launched = chromium.launch({
    executablePath,
    // Playwright adds --no-sandbox by itself unless told otherwise; findBrowser() adds it where it must be.
    chromiumSandbox: !args.includes("--no-sandbox"),
    args: [...args, "--font-render-hinting=none"],
    env: Object.fromEntries(own) as Record<string, string>,
  });
  return launched.catch((error: Error) => {
    // Playwright tells its whole log; a person needs its first line, and which program it was.
    const [line = ""] = error.message.replace("browserType.launch: ", "").split("\n");
    throw new Error(`the browser ${executablePath} did not start: ${line}`, { cause: error });
  });
}
