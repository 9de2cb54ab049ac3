/** How a talk is built and served: the kit's page, with the talk of a folder in it. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { InlineConfig } from "vite";
import { article } from "./article.ts";
import { lighterReveal } from "./reveal-css.ts";
import { loadTalk, talkOf } from "./talk.ts";

/** The folder of the kit's page. */
const page = fileURLToPath(new URL("..", import.meta.url));

/** A presenter's laptop opens the talk in its browser; where there is no display, the address is printed. */
const display = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const open = display && !process.env.CI && !process.env.VITEST;

/** The first slide's script is one file; what its controls share with other views is another. */
const groups = [
  {
    name: "index",
    priority: 1,
    test: /src\/(main\.ts|(ledger|slide|theme|visuals?)\/(?!.*table\.ts)|show\/(?!message|session|wire)|views\/parts\/element)|slides\/|seeds\/|node_modules\/d3-/,
  },
  { name: "tables", test: /src\/visuals\/.*table\.ts$/ },
  { name: "parts", test: /src\/(show|views\/parts)\/.*\.ts$/ },
];

/** Vite's configuration for the talk in `folder`; the site is written to `dist/` there. */
export const configFor = (folder: string): InlineConfig => ({
  configFile: false,
  root: page,
  base: "./",
  publicDir: false,
  plugins: [lighterReveal, talkOf(folder), article(folder, () => loadTalk(folder))],
  server: { open },
  preview: { open },
  build: {
    outDir: join(folder, "dist"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What several views share would else be a file a piece: the first slide waits for few.
    rolldownOptions: { output: { codeSplitting: { groups } } },
  },
});
