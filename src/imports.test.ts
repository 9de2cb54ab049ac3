import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/**
 * Which folder may import which: the table of the architecture. A folder may always import itself; `#talk` is
 * whichever talk the kit's pages are built with.
 */
const table: Readonly<Record<string, readonly string[]>> = {
  ledger: [],
  theme: [],
  visual: [],
  visuals: ["visual", "theme", "types of ledger"],
  slide: ["ledger", "visual", "types of theme"],
  show: ["types of slide", "types of visual"],
  views: ["show", "slide", "theme", "laws", "types of visual"],
  laws: ["#talk", "slide", "theme", "types of visual"],
  plot: ["visual"],
  gallery: ["entry", "laws", "plot", "slide", "theme", "views", "visual", "visuals"],
  seeds: ["entry"],
  slides: ["seeds", "entry"],
  main: ["#talk", "views", "gallery", "show", "theme", "types of slide", "visual"],
  entry: ["ledger", "slide", "types of theme", "visual", "visuals"],
};
/** Nothing imports these. */
const ends = ["build", "cli", "bench", "fuzz"];

const root = resolve(import.meta.dirname, "..");

/** The room that a file stands in. */
function roomOf(path: string): string {
  if (path === "src/main.ts") return "main";
  if (path === "src/counterpoise.ts" || path === "src/market.ts") return "entry";
  const [top = "", inner = ""] = path.split("/");
  return top === "src" ? inner : top;
}

function files(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name).replaceAll("\\", "/"))
    .filter((name) => name.endsWith(".ts") && !/\.test\.ts$|\.types\.ts$|\.d\.ts$/.test(name));
}

interface Import {
  readonly from: string;
  readonly to: string;
  readonly type: boolean;
}

function importsOf(path: string): Import[] {
  const text = readFileSync(join(root, path), "utf8");
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s(type\s)?[^"';]*?from\s+"([^"]+)"|import\(\s*"([^"]+)"\s*\)/g,
  );
  return [...found].flatMap(([, type, from, late]) => {
    const target = from ?? late ?? "";
    if (target === "counterpoise") return [{ from: path, to: "src/counterpoise.ts", type: Boolean(type) }];
    if (target === "counterpoise/market") return [{ from: path, to: "src/market.ts", type: Boolean(type) }];
    if (target === "counterpoise/plot") return [{ from: path, to: "src/plot/index.ts", type: Boolean(type) }];
    if (target === "#talk") return [{ from: path, to: "#talk", type: Boolean(type) }];
    if (!target.startsWith(".")) return [];
    return [
      {
        from: path,
        to: relative(root, resolve(root, dirname(path), target)).replaceAll("\\", "/"),
        type: Boolean(type),
      },
    ];
  });
}

const all = ["src", "slides", "seeds", "bench"].flatMap(files).flatMap(importsOf);

describe("folders import only what the table allows", () => {
  for (const [room, allowed] of Object.entries(table))
    test(`${room} imports ${allowed.length ? allowed.join(", ") : "nothing of ours"}`, () => {
      const strays = all
        .filter(({ from }) => roomOf(from) === room)
        .filter(({ to, type }) => {
          const target = roomOf(to);
          if (target === room) return false;
          return !allowed.includes(target) && !(type && allowed.includes(`types of ${target}`));
        });
      expect(strays).toEqual([]);
    });

  test("nothing imports the build, the command line, the bench or the fuzz tests", () => {
    expect(all.filter(({ from, to }) => ends.includes(roomOf(to)) && !ends.includes(roomOf(from)))).toEqual(
      [],
    );
  });

  test("only one file imports reveal.js", () => {
    const importers = ["src", "slides", "seeds"]
      .flatMap(files)
      .filter((path) => /from "reveal\.js"/.test(readFileSync(join(root, path), "utf8")));
    expect(importers).toEqual(["src/views/audience/reveal.ts"]);
  });
});
