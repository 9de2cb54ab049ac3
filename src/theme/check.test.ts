import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkTheme, tokensOf } from "./check.ts";
import { contrast, difference, type Linear, linearOf, mixed, oklabOf, visions } from "./colour.ts";

const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
const paper = tokensOf(css.slice(0, css.indexOf("}")));
const night = tokensOf(/\[data-theme="night"\] \{([^}]*)\}/.exec(css)?.[1] ?? "");
const says = (changes: Readonly<Record<string, string>>) =>
  checkTheme({ ...paper, ...changes }).map((finding) => finding.says);
const colour = (hex: string): Linear => linearOf(hex) ?? [Number.NaN, Number.NaN, Number.NaN];

describe("a theme", () => {
  test("paper can be used", () => expect(checkTheme(paper)).toEqual([]));
  test("night can be used", () => expect(checkTheme(night)).toEqual([]));
  test("the one of the documentation can be used", () => {
    const text = readFileSync(new URL("../../docs/make-a-theme.md", import.meta.url), "utf8");
    const seeds = [...text.matchAll(/(\w+): "(#\w{6})"/g)].map(([, token, value]) => [token, value]);
    expect(checkTheme(Object.fromEntries(seeds))).toEqual([]);
  });

  test("is told which token it misses, and which is no colour", () => {
    const { left: _, ...rest } = paper;
    expect(checkTheme(rest).map((finding) => finding.says)).toEqual(["the theme sets no --left"]);
    expect(says({ limit: "plum" })).toEqual(['--limit is "plum"; a seed is a colour like #1d1b18']);
  });

  test("is told which words are too faint, on what, and by how much", () => {
    const found = checkTheme({ ...paper, right: "#e08030" });
    expect(found.map((finding) => finding.tokens)).toContainEqual(["right", "paper"]);
    expect(found[0]?.says).toMatch(/^--right on --paper has a contrast of 2\.\d\d:1, 4\.5:1 is needed$/);
    expect(found[0]?.is).toBeLessThan(4.5);
  });

  test("is told of a tint that its own ink cannot be read on", () => {
    expect(says({ right: "#ae4a02" })).toEqual([
      expect.stringMatching(/^--right on --right-tint has a contrast of 4\.\d+:1/),
    ]);
  });

  test("is told which inks someone takes for one another, and under which vision", () => {
    // As dark as one another: apart in colour, one in greyscale.
    const grey = checkTheme({ ...paper, left: "#0b5a2f", right: "#9c1c1c" });
    expect(grey.filter(({ vision }) => vision === "full colour")).toEqual([]);
    expect(grey.map(({ says }) => says)).toContainEqual(
      expect.stringMatching(/^--left and --right differ by \d\.\d in greyscale, 10 is needed$/),
    );
    expect(says({ limit: "#a0480a" })).toContainEqual(
      expect.stringMatching(/^--right and --limit differ by [0-4]\.\d in full colour, 5 is needed$/),
    );
  });
});

describe("colours", () => {
  test("have the contrast that WCAG gives its ends and a grey that is known to just pass", () => {
    expect(contrast(colour("#000"), colour("#fff"))).toBeCloseTo(21, 6);
    expect(contrast(colour("#767676"), colour("#ffffff"))).toBeCloseTo(4.54, 2);
  });

  test("have the OKLab coordinates that are published for sRGB's corners", () => {
    const close = (hex: string, expected: readonly number[]) =>
      oklabOf(colour(hex)).forEach((part, index) => {
        expect(part).toBeCloseTo(expected[index] ?? Number.NaN, 3);
      });
    close("#ffffff", [1, 0, 0]);
    close("#ff0000", [0.62796, 0.22486, 0.12585]);
    close("#00ff00", [0.86644, -0.23389, 0.1795]);
    close("#0000ff", [0.45201, -0.03246, -0.31153]);
  });

  test("mix as CSS mixes them, and a whole share changes nothing", () => {
    const [one, other] = [colour("#10377f"), colour("#f9f5ec")];
    expect(difference(mixed(one, 1, other), one)).toBeLessThan(0.001);
    expect(difference(mixed(colour("#fff"), 0.5, colour("#000")), colour("#636363"))).toBeLessThan(0.2);
  });

  test("that are grey look the same under every simulated vision; red and green come together for two", () => {
    const grey = colour("#808080");
    for (const see of Object.values(visions)) expect(difference(see(grey), grey)).toBeLessThan(0.1);
    const [red, green] = [colour("#b03030"), colour("#4a7a1e")];
    const apart = (vision: keyof typeof visions) => difference(visions[vision](red), visions[vision](green));
    expect(apart("deuteranopia")).toBeLessThan(apart("full colour") / 2);
    expect(apart("protanopia")).toBeLessThan(apart("full colour") / 1.5);
    expect(apart("tritanopia")).toBeGreaterThan(apart("full colour") / 2);
  });
});
