/** The browser that findBrowser() finds, driven by Playwright. */
import { type Browser, chromium } from "playwright-core";
import { findBrowser } from "./find.ts";

/**
 * Launches it, with more in its environment where that is given. Its fonts are not hinted, so that letters keep
 * their widths at any scale.
 */
export async function launch(more: Readonly<Record<string, string>> = {}): Promise<Browser> {
  const { executablePath, args, env } = await findBrowser();
  const own = Object.entries({ ...process.env, ...env, ...more }).filter(([, value]) => value !== undefined);
  return chromium.launch({
    executablePath,
    // Playwright adds --no-sandbox by itself unless told otherwise; findBrowser() adds it where it must be.
    chromiumSandbox: !args.includes("--no-sandbox"),
    args: [...args, "--font-render-hinting=none"],
    env: Object.fromEntries(own) as Record<string, string>,
  });
}
