import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { used } from "./reveal-css.ts";

const whole = readFileSync(createRequire(import.meta.url).resolve("reveal.js/reveal.css"), "utf8");
const kept = used(whole);

/** Rules whose selectors name what is used, and nothing else that is. */
const rulesFor = (css: string, name: string) =>
  (css.match(/[^{}]+\{[^{}]*\}/g) ?? []).filter((rule) => rule.split("{")[0]?.includes(name));

test("what the deck uses of reveal.js keeps every rule", () => {
  for (const name of [
    ".scroll-page",
    ".fragment",
    ".pause-overlay",
    ".present",
    "transition=none",
    ".center",
  ]) {
    const rules = rulesFor(whole, name).filter((rule) => !/\.r?-?overlay|\.controls/.test(rule));
    expect(rules.length, name).toBeGreaterThan(0);
    expect(rulesFor(kept, name), name).toEqual(expect.arrayContaining(rules));
  }
});

test("what it does not use is gone, and the sheet is still one", () => {
  for (const name of [".r-overlay-close", ".roll:after", ".controls-arrow", ".progress span"])
    expect(
      rulesFor(kept, name).every((rule) => rule.includes(",")),
      name,
    ).toBe(true);
  expect(kept.length).toBeLessThan(whole.length * 0.7);
  expect(kept.split("{").length).toBe(kept.split("}").length);
});
