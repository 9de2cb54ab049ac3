import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserAt, type Strategy, startProblem } from "./browser.ts";
import { everyWay, fetched, findBrowser, fromEnvironment, installed, playwrightOwn } from "./find.ts";
import { candidates } from "./installed.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "counterpoise-browser-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("finding a browser", () => {
  const nothing =
    (missing: string): Strategy =>
    async () => ({ missing });
  const browser = (path: string): Strategy => vi.fn(async () => browserAt("Test browser", path));

  it("asks the environment, then what is installed, then Playwright, and fetches last", () => {
    expect(everyWay).toEqual([fromEnvironment, installed, playwrightOwn, fetched]);
  });

  it("takes the first answer and asks no further", async () => {
    const second = browser("/second");
    const third = browser("/third");
    const found = await findBrowser([nothing("not here"), second, third]);
    expect(found.executablePath).toBe("/second");
    expect(third).not.toHaveBeenCalled();
  });

  it("stops at a strategy that throws", async () => {
    const wrong: Strategy = () => Promise.reject(new Error("that path is wrong"));
    const next = browser("/next");
    await expect(findBrowser([wrong, next])).rejects.toThrow("that path is wrong");
    expect(next).not.toHaveBeenCalled();
  });

  it("names three ways to get a browser where there is none, and why each attempt failed", async () => {
    const error = await findBrowser([nothing("none installed"), nothing("fetching failed: 503")]).catch(
      String,
    );
    expect(error).toContain("install Chrome, Chromium or Edge");
    expect(error).toContain("npx playwright install chromium");
    expect(error).toContain("set COUNTERPOISE_BROWSER");
    expect(error).toContain("none installed");
    expect(error).toContain("fetching failed: 503");
  });
});

describe("COUNTERPOISE_BROWSER", () => {
  it("is honoured", async () => {
    const path = await program("my-chrome");
    expect(await fromEnvironment({ COUNTERPOISE_BROWSER: path })).toMatchObject({
      name: "my-chrome",
      executablePath: path,
    });
  });

  it("leaves the search to others when it is not set", async () => {
    expect(await fromEnvironment({})).toEqual({ missing: "COUNTERPOISE_BROWSER is not set" });
  });

  it("says what is wrong when it names nothing", async () => {
    const env = { COUNTERPOISE_BROWSER: join(folder, "absent") };
    await expect(fromEnvironment(env)).rejects.toThrow(
      /COUNTERPOISE_BROWSER is ".*absent".*should be the path/,
    );
  });

  it("says what is wrong when it names a folder", async () => {
    await expect(fromEnvironment({ COUNTERPOISE_BROWSER: folder })).rejects.toThrow(
      "not a file that can be run",
    );
  });

  it.skipIf(process.platform === "win32")("says what is wrong when it names a text file", async () => {
    const path = join(folder, "notes.txt");
    await writeFile(path, "hello");
    await expect(fromEnvironment({ COUNTERPOISE_BROWSER: path })).rejects.toThrow(
      "not a file that can be run",
    );
  });
});

describe("an installed browser", () => {
  const paths = (platform: string, env: Record<string, string>) =>
    candidates({ platform, env, home: "/home/me" }).map(({ path }) => path);

  it("is looked for on the PATH first, Chrome before Chromium before Edge", () => {
    const found = paths("linux", { PATH: "/usr/bin:/opt/bin" });
    const order = [
      "/usr/bin/google-chrome",
      "/opt/bin/google-chrome",
      "/opt/google/chrome/chrome",
      "/usr/bin/chromium",
      "/usr/bin/microsoft-edge",
    ];
    expect(found.filter((path) => order.includes(path))).toEqual(order);
  });

  it("is looked for among the applications of macOS, the user's own, too", () => {
    const found = paths("darwin", {});
    expect(found).toContain("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    expect(found).toContain("/home/me/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge");
  });

  it("is looked for in the program folders of Windows", () => {
    const found = paths("win32", {
      ProgramFiles: "C:\\Program Files",
      LOCALAPPDATA: "C:\\Local",
      Path: "D:\\bin",
    });
    expect(found).toContain("C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe");
    expect(found).toContain("C:\\Local\\Google\\Chrome\\Application\\chrome.exe");
    expect(found).toContain("D:\\bin\\chrome.exe");
  });

  it.runIf(process.platform === "linux")("is passed over when it does not start", async () => {
    await program("google-chrome", "echo please install the snap >&2; exit 1");
    const works = await program("chromium");
    const machine = { platform: "linux", env: { PATH: folder }, home: folder };
    expect(await installed(machine)).toMatchObject({ name: "Chromium", executablePath: works });
    await rm(works);
    await expect(startProblem(join(folder, "google-chrome"))).resolves.toBe("please install the snap");
  });

  it.runIf(process.platform === "linux")(
    "runs without its sandbox only as root, and with no other flag but the one that keeps its windows empty",
    () => {
      const getuid = vi.spyOn(process as { getuid: () => number }, "getuid");
      const others = (user: number) => {
        getuid.mockReturnValue(user);
        return browserAt("Chromium", "/c").args.filter((flag) => !flag.startsWith("--disable-features="));
      };
      expect(others(0)).toEqual(["--no-sandbox"]);
      expect(others(1000)).toEqual([]);
      expect(browserAt("Chromium", "/c").args).toHaveLength(1);
      getuid.mockRestore();
    },
  );
});

/** A program that does what the shell commands say. */
async function program(name: string, commands = "exit 0"): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${commands}\n`);
  await chmod(path, 0o755);
  return path;
}
