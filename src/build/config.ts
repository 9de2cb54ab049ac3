/** How a talk is built and served: the kit's page, with the talk of a folder in it. */
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { InlineConfig, Plugin } from "vite";
import { talkOf } from "./talk.ts";

/** The folder of the kit's page. */
const page = fileURLToPath(new URL("..", import.meta.url));

/** A presenter's laptop opens the talk in its browser; where there is no display, the address is printed. */
const display = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const open = display && !process.env.CI && !process.env.VITEST;

/** The first slide's script is one file; what its controls share with other views is another. Sources as text are the gallery's. */
const groups = [
  {
    name: "index",
    priority: 1,
    test: /^(?!.*[?&]raw).*(src\/(main\.ts|(ledger|slide|theme|visuals?)\/|show\/(?!message|session|wire)|views\/parts\/element)|slides\/|seeds\/|node_modules\/d3-(dispatch|drag|hierarchy|selection)\/)/,
  },
  { name: "parts", test: /src\/(show|views\/parts)\/.*\.ts$/ },
];

/** Tells the page whether the gallery is part of it; while a talk is made it always is. */
const galleryIn = (site: boolean): Plugin => ({
  name: "counterpoise:gallery",
  config: (_, { command }) => ({ define: { __GALLERY__: JSON.stringify(site || command === "serve") } }),
});

/** The kit's own folder: the site of its own talk shows the gallery of its pictures, too. */
const kit = resolve(page, "..");

/**
 * Vite's configuration for the talk in `folder`; the site is written to `dist/` there.
 * `gallery` says whether `?view=gallery` is part of it: while a talk is made it is, in a site the kit's own alone.
 */
export const configFor = (folder: string, { gallery = resolve(folder) === kit } = {}): InlineConfig => ({
  configFile: false,
  root: page,
  base: "./",
  publicDir: false,
  plugins: [talkOf(folder), galleryIn(gallery)],
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
