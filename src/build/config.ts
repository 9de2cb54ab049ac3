/** How a talk is built and served: the kit's page, with the talk of a folder in it. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type InlineConfig, mergeConfig } from "vite";
import type { Talk } from "../slide/slide.ts";
import { installable } from "./install.ts";
import { offline } from "./offline.ts";
import { titled } from "./page.ts";
import { guarded } from "./policy.ts";
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
    test: /src\/(main\.ts|(ledger|slide|theme|visuals?)\/|show\/(?!message|session|wire)|views\/parts\/element)|slides\/|seeds\/|node_modules\/d3-/,
  },
  { name: "parts", test: /src\/(show|views\/parts)\/.*\.ts$/ },
];

/** How any page is built for a talk's folder: into `dist/` there, for any path of any host. */
export const settingsFor = (folder: string): InlineConfig => ({
  configFile: false,
  root: page,
  base: "./",
  publicDir: false,
  server: { open },
  preview: { open },
  build: {
    outDir: join(folder, "dist"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What several views share would else be a file a piece: the first slide waits for few.
    rolldownOptions: { output: { codeSplitting: { groups } }, checks: { pluginTimings: false } },
  },
});

/** The kit's page with a talk in it, whatever it is then made into. */
export const pageFor = (folder: string, talk = talkIn(folder)): InlineConfig =>
  mergeConfig(settingsFor(folder), { plugins: [talkOf(folder), titled(talk)] });

/** Vite's configuration for the talk in `folder`: the page as a site, guarded, to be installed and to open offline. */
export function configFor(folder: string): InlineConfig {
  const talk = talkIn(folder);
  return mergeConfig(pageFor(folder, talk), { plugins: [installable(talk), guarded, offline] });
}

/** The talk of a folder, loaded when it is first asked for. */
function talkIn(folder: string): () => Promise<Talk> {
  let talk: Promise<Talk> | undefined;
  return () => (talk ??= loadTalk(folder));
}
