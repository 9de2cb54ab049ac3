import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { findBrowser } from "./src/cli/browser/find.ts";

/** A presenter's laptop opens the talk in its browser; where there is no display, the address is printed. */
const display = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const open = display && !process.env.CI && !process.env.VITEST;

/** The first slide's script is one file; what its controls share with other views is another. */
const groups = [
  {
    name: "index",
    priority: 1,
    test: /src\/(main\.ts|(ledger|slide|theme|visuals?)\/|show\/(?!message|session|wire)|views\/parts\/element)|slides\/|seeds\/|node_modules\/d3-/,
  },
  { name: "parts", test: /src\/(show|views\/parts)\/.*\.ts$/ },
];

export default defineConfig({
  root: "src",
  base: "./",
  publicDir: false,
  server: { open },
  preview: { open },
  build: {
    outDir: "../dist",
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What several views share would else be a file a piece: the first slide waits for few.
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
  test: process.env.VITEST ? await tests() : {},
});

/** Pure code in node; slides and pictures in a real Chromium; the built deck, driven from outside. */
async function tests() {
  const root = import.meta.dirname;
  const { executablePath, args, env } = await findBrowser();
  return {
    root,
    projects: [
      {
        test: {
          name: "unit",
          root,
          include: ["**/*.test.ts"],
          exclude: ["**/node_modules/**", "**/*.{browser,deck}.test.ts"],
        },
      },
      {
        publicDir: false as const,
        test: {
          name: "browser",
          root,
          include: ["**/*.browser.test.ts"],
          exclude: ["**/node_modules/**"],
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
      {
        test: {
          name: "deck",
          root,
          include: ["**/*.deck.test.ts"],
          exclude: ["**/node_modules/**"],
          testTimeout: 30_000,
          hookTimeout: 120_000,
          // Windows and processes answer when they can: on a busy machine that is no fault.
          expect: { poll: { timeout: 5000 } },
        },
      },
    ],
  };
}
