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
