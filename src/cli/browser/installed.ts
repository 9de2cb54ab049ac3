import { homedir } from "node:os";
import { posix, win32 } from "node:path";
import { type Browser, browserAt, isExecutable, startProblem } from "./browser.ts";

/** What the search depends on, so a test can describe another machine. */
export interface Machine {
  platform: string;
  env: Record<string, string | undefined>;
  home: string;
}

const thisMachine = (): Machine => ({ platform: process.platform, env: process.env, home: homedir() });

/** An installed Chrome, Chromium or Edge: by name on the PATH, or in the usual places. */
export async function installed(machine: Machine = thisMachine()): Promise<Browser | { missing: string }> {
  const broken: string[] = [];
  for (const { name, path } of candidates(machine)) {
    if (!(await isExecutable(path))) continue;
    const problem = await startProblem(path);
    if (!problem) return browserAt(name, path);
    broken.push(`${path} does not start: ${problem}`);
  }
  return { missing: ["no installed Chrome, Chromium or Edge was found", ...broken].join("; ") };
}

/** Every path where an installed browser may be, in order of preference. */
export function candidates(machine: Machine): { name: string; path: string }[] {
  const { join, delimiter } = machine.platform === "win32" ? win32 : posix;
  const folders = (machine.env.PATH ?? machine.env.Path ?? "").split(delimiter).filter(Boolean);
  return browsers.flatMap(({ name, programs, places }) => {
    const onPath = programs.flatMap((program) =>
      folders.map((folder) => join(folder, machine.platform === "win32" ? `${program}.exe` : program)),
    );
    return [...onPath, ...places(machine)].map((path) => ({ name, path }));
  });
}

const browsers = [
  {
    name: "Google Chrome",
    programs: ["google-chrome-stable", "google-chrome", "chrome"],
    places: usualPlaces({
      linux: ["/opt/google/chrome/chrome"],
      darwin: "Google Chrome",
      win32: "Google\\Chrome\\Application\\chrome.exe",
    }),
  },
  {
    name: "Chromium",
    programs: ["chromium", "chromium-browser"],
    places: usualPlaces({
      linux: [
        "/usr/lib/chromium/chromium",
        "/usr/lib64/chromium-browser/chromium-browser",
        "/snap/bin/chromium",
      ],
      darwin: "Chromium",
      win32: "Chromium\\Application\\chrome.exe",
    }),
  },
  {
    name: "Microsoft Edge",
    programs: ["microsoft-edge-stable", "microsoft-edge", "msedge"],
    places: usualPlaces({
      linux: ["/opt/microsoft/msedge/msedge"],
      darwin: "Microsoft Edge",
      win32: "Microsoft\\Edge\\Application\\msedge.exe",
    }),
  },
];

/** Linux names whole paths; macOS an application; Windows a path below its program folders. */
function usualPlaces(of: { linux: string[]; darwin: string; win32: string }) {
  return ({ platform, env, home }: Machine): string[] => {
    if (platform === "linux") return of.linux;
    if (platform === "darwin") {
      const inside = `${of.darwin}.app/Contents/MacOS/${of.darwin}`;
      return [`/Applications/${inside}`, `${home}/Applications/${inside}`];
    }
    if (platform === "win32") {
      const programFolders = [env.ProgramFiles, env["ProgramFiles(x86)"], env.LOCALAPPDATA];
      return programFolders
        .filter((folder) => folder !== undefined)
        .map((folder) => win32.join(folder, of.win32));
    }
    return [];
  };
}
