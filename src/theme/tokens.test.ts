import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const tokens = readFileSync(new URL("./tokens.css", import.meta.url), "utf8");

/** The declarations of the first block that `selector` opens. */
const seedsOf = (selector: string) =>
  tokens
    .slice(tokens.indexOf(`${selector} {`))
    .match(/\{([^}]*)\}/)?.[1]
    ?.split(";")
    .map((line) => line.trim())
    .filter(Boolean);

test("night is the same night before a script knows the theme", () => {
  const night = seedsOf(':root[data-theme="night"]');
  expect(night?.length).toBeGreaterThan(5);
  expect(seedsOf(":root:not([data-theme])")).toEqual(night);
});

test("in forced colours the inks are those of the theme that the system's ground asks for, whatever was chosen", () => {
  const forced = /@media \(forced-colors: active\) \{([\s\S]*?)\n\}/.exec(tokens)?.[1] ?? "";
  const inkOf = (selector: string, name: string) =>
    seedsOf(selector)
      ?.find((seed) => seed.startsWith(`--${name}:`))
      ?.split(": ")[1];
  for (const name of ["left", "right", "limit"])
    expect(forced).toContain(
      `--${name}: light-dark(${inkOf(":root", name)}, ${inkOf(':root[data-theme="night"]', name)});`,
    );
});
