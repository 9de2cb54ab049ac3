import { playwright } from "@vitest/browser-playwright";
import { mergeConfig } from "vite";
import { defineConfig } from "vitest/config";
import { configFor } from "./src/build/config.ts";
import { oneFile } from "./src/build/one-file.ts";
import { findBrowser } from "./src/cli/browser/find.ts";

/** `vite` in this folder serves and builds its talk, as the command line does; Vitest runs its tests. */
export default defineConfig({
  ...mergeConfig(configFor(import.meta.dirname), { plugins: [oneFile(import.meta.dirname)] }),
  test: process.env.VITEST ? await tests() : {},
});

/** Pure code in node; slides and pictures in a real Chromium; the built deck, driven from outside. */
async function tests() {
  const root = import.meta.dirname;
  const { executablePath, args, env } = await findBrowser();
  return {
    root,
    // Two browsers keep two cores busy; a third only makes all of them wait.
    maxWorkers: 2,
    // Files of node tests share what they import: nothing of ours keeps a state, and loading it anew takes half a minute.
    projects: [
      {
        test: {
          name: "unit",
          root,
          include: ["**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/*.{browser,deck,fuzz}.test.ts"],
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        publicDir: false as const,
        test: {
          name: "browser",
          root,
          include: ["**/*.browser.test.ts"],
          exclude: ["**/node_modules/**"],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1280, height: 720 },
            instances: [{ browser: "chromium" as const }],
            provider: playwright({
              // Text is as wide on every machine: no hinting to the screen's pixels.
              launchOptions: {
                executablePath,
                args: [...args, "--font-render-hinting=none"],
                env: { ...process.env, ...env } as Record<string, string>,
              },
              contextOptions: { reducedMotion: "reduce" as const },
            }),
          },
        },
      },
      driven("deck"),
      // Minutes of storms on every figure, and of mashed keys: not part of every test run.
      ...(process.env.COUNTERPOISE_FUZZ === undefined ? [] : [driven("fuzz")]),
    ],
  };
}

/** Tests that drive the built deck from outside. */
function driven(name: "deck" | "fuzz") {
  return {
    test: {
      name,
      root: import.meta.dirname,
      include: [`**/*.${name}.test.ts`],
      globalSetup: "src/cli/browser/build-once.ts",
      exclude: ["**/node_modules/**"],
      isolate: false,
      // Windows and processes answer when they can: on a busy machine that is no fault.
      // What one kept from answering is asked once more; a fault fails twice.
      retry: 1,
      testTimeout: 180_000,
      hookTimeout: 180_000,
      expect: { poll: { timeout: 20_000 } },
    },
  };
}
