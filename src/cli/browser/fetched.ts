import { homedir } from "node:os";
import { isAbsolute, join } from "node:path";
import { type Browser, browserAt, startProblem } from "./browser.ts";
import { fetchOnce, type Pinned } from "./fetch-once.ts";
import { npmPack } from "./npm-pack.ts";

/**
 * A headless Chromium that the npm registry carries, so it comes through whatever mirror or proxy npm does.
 * Its own Node modules are not used, whatever Node they ask for.
 * To move to another version: `npm view @sparticuz/chromium@<version> dist`.
 */
export const headlessChromium: Pinned = {
  spec: "@sparticuz/chromium@153.0.0",
  folder: "chromium-153.0.0",
  title: "a headless Chromium",
  bytes: 69_995_309,
  integrity:
    "sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==",
};

/** The pinned headless Chromium, fetched the first time and kept in the user's cache. Linux x64 only. */
export async function fetched(): Promise<Browser | { missing: string }> {
  if (process.platform !== "linux" || process.arch !== "x64") {
    return {
      missing: `there is a headless Chromium to fetch for linux x64 only, not ${process.platform} ${process.arch}`,
    };
  }
  try {
    const folder = await fetchOnce(headlessChromium, npmPack, cacheFolder());
    return await startable(folder);
  } catch (error) {
    return {
      missing: `fetching a headless Chromium failed: ${error instanceof Error ? error.message : error}`,
    };
  }
}

/** Where fetched browsers are kept, by the XDG rules: a relative XDG_CACHE_HOME counts as unset. */
export function cacheFolder(env = process.env): string {
  const base =
    env.XDG_CACHE_HOME && isAbsolute(env.XDG_CACHE_HOME) ? env.XDG_CACHE_HOME : join(homedir(), ".cache");
  return join(base, "counterpoise");
}

/**
 * Prefers the system's own NSS: it gets security updates, and it is whole. The archive's copy, for a machine
 * without one, wants glibc 2.34 and lacks SQLite, so https pages crash with it; ours are all local.
 */
async function startable(folder: string): Promise<Browser | { missing: string }> {
  const path = join(folder, "chromium");
  const withSystemLibraries = fontEnvironment(folder);
  const withOurLibraries = { ...withSystemLibraries, LD_LIBRARY_PATH: libraryPath(join(folder, "lib")) };
  let problem: string | undefined;
  for (const env of [withSystemLibraries, withOurLibraries]) {
    problem = await startProblem(path, env);
    if (!problem) return browserAt("headless Chromium 153, fetched", path, env);
  }
  return { missing: `the fetched Chromium does not start: ${problem}` };
}

function libraryPath(own: string): string {
  const inherited = process.env.LD_LIBRARY_PATH;
  return inherited ? `${inherited}:${own}` : own;
}

/** Without a single system font Chromium draws no text at all and refuses web fonts, so it is given one. */
function fontEnvironment(folder: string): Record<string, string> {
  const chosenByUser = process.env.FONTCONFIG_FILE || process.env.FONTCONFIG_PATH;
  return chosenByUser ? {} : { FONTCONFIG_FILE: join(folder, "fonts.conf") };
}
