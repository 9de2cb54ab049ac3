/** How a talk is built and served: the kit's page, with the talk of a folder in it. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type InlineConfig, mergeConfig, normalizePath, type Plugin } from "vite";
import type { Talk } from "../slide/slide.ts";
import { article } from "./article.ts";
import { installable } from "./install.ts";
import { live } from "./live.ts";
import { offline } from "./offline.ts";
import { titled } from "./page.ts";
import { guarded } from "./policy.ts";
import { lighterReveal } from "./reveal-css.ts";
import { loadTalk, talkOf } from "./talk.ts";

/** The folder of the kit's page, and the kit's own. */
const page = fileURLToPath(new URL("..", import.meta.url));
const kit = join(page, "..");

/** A presenter's laptop opens the talk in its browser; where there is no display, the address is printed. */
const display = process.platform !== "linux" || Boolean(process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY);
const open = display && !process.env.CI && !process.env.VITEST;

/** How any page is built for a talk's folder: into `dist/` there, for any path of any host. */
export const settingsFor = (folder: string): InlineConfig => ({
  configFile: false,
  root: page,
  base: "./",
  publicDir: false,
  server: { open, fs: { allow: [folder, kit] } },
  preview: { open },
  build: {
    outDir: join(folder, "dist"),
    emptyOutDir: true,
    target: "es2023",
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // What several views share would else be a file a piece: the first slide waits for few.
    rolldownOptions: {
      output: { codeSplitting: { groups: groupsOf(folder) } },
      checks: { pluginTimings: false },
      treeshake: { propertyReadSideEffects: false },
    },
  },
});

/** The kit's page with a talk in it, whatever it is then made into; `texts` are what else a site's page says of it. */
export const pageFor = (
  folder: string,
  talk = talkIn(folder),
  gallery = false,
  texts: readonly Plugin[] = [],
): InlineConfig =>
  mergeConfig(settingsFor(folder), {
    plugins: [lighterReveal, talkOf(folder), titled(talk), galleryIn(gallery), ...texts],
  });

/**
 * Vite's configuration for the talk in `folder`: the page as a site, guarded, to be installed and to open offline.
 * The gallery is part of it while a talk is worked on; in a site, the kit's own talk alone has it.
 */
export function configFor(folder: string): InlineConfig {
  const talk = talkIn(folder);
  const gallery = join(folder, "/") === join(kit, "/");
  return mergeConfig(pageFor(folder, talk, gallery, [article(folder, talk)]), {
    plugins: [live(folder), installable(talk), guarded, offline],
  });
}

/** Tells the page whether the gallery is part of it; while a talk is worked on it always is. */
const galleryIn = (site: boolean): Plugin => ({
  name: "counterpoise:gallery",
  config: (_, { command }) => ({ define: { __GALLERY__: String(site || command === "serve") } }),
});

/** The talk of a folder, loaded when it is first asked for. */
export function talkIn(folder: string): () => Promise<Talk> {
  let talk: Promise<Talk> | undefined;
  return () => (talk ??= loadTalk(folder));
}

/** The first slide's script is one file; tables come with who asks for them; what controls share with other views is another. */
function groupsOf(folder: string) {
  const [ours, theirs] = [normalizePath(page), normalizePath(join(folder, "/"))];
  const kept = (within: string, pattern: RegExp) => (id: string) =>
    id.startsWith(within) && pattern.test(id.slice(within.length)) && !/[?&]raw/.test(id);
  const first = [
    kept(ours, /^(main\.[jt]s|(ledger|slide|theme|visuals?)\/(?!.*table\.[jt]s)|views\/parts\/element)/),
    kept(ours, /^(counterpoise\.[jt]s|show\/(?!message|probe|session|wire))/),
    kept(theirs, /^(slides|seeds)\//),
    (id: string) => /node_modules\/d3-(dispatch|drag|selection)\//.test(id),
  ];
  return [
    { name: "index", priority: 1, test: (id: string) => first.some((fits) => fits(id)) },
    { name: "tables", test: kept(ours, /^visuals\/.*table\.[jt]s$/) },
    { name: "parts", test: kept(ours, /^(show\/(?!probe)|views\/parts\/).*\.[jt]s$/) },
  ];
}
