import { execFile } from "node:child_process";
import { constants } from "node:fs";
import { access, stat } from "node:fs/promises";

/** A browser and how to start it: hand `args` and `{ ...process.env, ...env }` to the launcher. */
export interface Browser {
  /** For people: "Google Chrome". */
  name: string;
  executablePath: string;
  args: string[];
  /** To be added to the environment of this browser only. */
  env: Record<string, string>;
}

/** One way to a browser: answers with it, or with why there is none that way. */
export type Strategy = () => Promise<Browser | { missing: string }>;

/** Describes the browser at a path, with the arguments it needs on this machine. */
export function browserAt(name: string, executablePath: string, env: Record<string, string> = {}): Browser {
  return { name, executablePath, args: neededArguments(), env };
}

/** Whether the path is a file that may be run. */
export async function isExecutable(path: string): Promise<boolean> {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile(); // a folder passes X_OK too
  } catch {
    return false; // absent and forbidden are the same answer here
  }
}

/**
 * Says why a browser does not start, or undefined where it does.
 *
 * A file being there is not enough on Linux: Ubuntu's chromium-browser can be a stub that asks for a snap,
 * and a downloaded build may lack system libraries. Elsewhere a browser brings all it needs, and on Windows
 * `--version` would open a window, so there it is not asked.
 */
export async function startProblem(
  path: string,
  env: Record<string, string> = {},
): Promise<string | undefined> {
  if (process.platform !== "linux") return undefined;
  return new Promise((resolve) => {
    const options = { env: { ...process.env, ...env }, timeout: 10_000 };
    execFile(path, ["--version"], options, (error, _stdout, stderr) => {
      if (!error) return resolve(undefined);
      if (error.killed) return resolve("it did not answer within 10 s");
      resolve(stderr.trim().split("\n")[0] || error.message);
    });
  });
}

/**
 * A new Chrome fills the address bar of every window with two pages of its own, also where there is no screen: half
 * of what opening a page costs. Of lists like this one the last holds, so what Playwright leaves out is named again.
 */
const SWITCHED_OFF = [
  "WebUIOmniboxPopup",
  "WebUIOmniboxAimPopup",
  "AimEnabled",
  "HttpsUpgrades",
  "HttpsFirstBalancedModeAutoEnable",
  "LensOverlay",
  "MediaRouter",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "ThirdPartyStoragePartitioning",
];

function neededArguments(): string[] {
  const without = `--disable-features=${SWITCHED_OFF.join(",")}`;
  // Chromium refuses to start its sandbox as root, which is how containers and CI usually run.
  // For everyone else the sandbox stays as it is.
  const isRootOnLinux = process.platform === "linux" && process.getuid?.() === 0;
  return isRootOnLinux ? ["--no-sandbox", without] : [without];
}
