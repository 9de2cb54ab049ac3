import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { budgets } from "../budgets.ts";
import type { Measure, Row } from "../measure.ts";

/** What a visitor downloads, in kilobytes as sent: gzipped, fonts as they are. */
export const bytes: Measure = {
  name: "bytes",
  async run({ sites }) {
    const ours = sizesIn((await sites.talk()).folder);
    const peer = sizesIn((await sites.peer()).folder);
    const row = (name: string, kind: keyof Sizes, budget?: number): Row => ({
      name,
      unit: "kB",
      ours: ours[kind],
      peer: peer[kind],
      ...(budget === undefined ? {} : { budget }),
    });
    return [
      row("script to the first slide, gz", "scriptToFirst", budgets.scriptToFirst),
      row("script in all, gz", "script"),
      row("styles to the first slide, gz", "stylesToFirst"),
      row("styles in all, gz", "styles", budgets.styles),
      row("fonts", "fonts"),
      ...singleFile((await sites.talk()).folder),
    ];
  },
};

/** The talk as one file, where the build writes one, as it stands on disk. */
function singleFile(folder: string): Row[] {
  const file = join(folder, "talk.html");
  if (!existsSync(file)) return [];
  const ours = statSync(file).size / 1000;
  return [{ name: "the talk as one file", unit: "kB", ours, budget: budgets.singleFile }];
}

type Sizes = Record<"scriptToFirst" | "script" | "stylesToFirst" | "styles" | "fonts", number>;

function sizesIn(folder: string): Sizes {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const kilobytes = (ending: string, wanted: (file: string) => boolean = () => true) =>
    files
      .filter((file) => extname(file) === ending && wanted(file))
      .map((file) => readFileSync(join(folder, file)))
      .reduce((sum, content) => sum + (ending === ".woff2" ? content : gzipSync(content)).length, 0) / 1000;
  // What the first slide needs is named in the page: its scripts, their static imports, its style sheets.
  const named = (file: string) => html.includes(file.replaceAll("\\", "/"));
  return {
    scriptToFirst: kilobytes(".js", named),
    script: kilobytes(".js"),
    stylesToFirst: kilobytes(".css", named),
    styles: kilobytes(".css"),
    fonts: kilobytes(".woff2"),
  };
}
