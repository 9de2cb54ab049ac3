import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Claims } from "../../ledger/claim.ts";
import type { Source } from "../../ledger/source.ts";
import { compare } from "./compare.ts";
import { digestOf, paragraphsOf } from "./paragraphs.ts";
import { findArticle, NoArticle, readArticle } from "./read.ts";
import { report } from "./report.ts";

describe("comparing digests", () => {
  const ledger = ["a", "b", "c", "d", "e"];

  it("finds no difference between equals", () => {
    expect(compare(ledger, [...ledger])).toEqual([]);
    expect(compare([], [])).toEqual([]);
  });

  it("calls a paragraph changed where another stands in its place", () => {
    expect(compare(ledger, ["a", "b", "X", "d", "e"])).toEqual([{ kind: "changed", at: 3, copyAt: 3 }]);
  });

  it("marks one inserted paragraph and none of those that follow", () => {
    expect(compare(ledger, ["a", "X", "b", "c", "d", "e"])).toEqual([{ kind: "added", copyAt: 2, after: 1 }]);
    expect(compare(ledger, ["X", ...ledger])).toEqual([{ kind: "added", copyAt: 1, after: 0 }]);
    expect(compare(ledger, [...ledger, "X"])).toEqual([{ kind: "added", copyAt: 6, after: 5 }]);
  });

  it("marks one missing paragraph and none of those that follow", () => {
    expect(compare(ledger, ["b", "c", "d", "e"])).toEqual([{ kind: "missing", at: 1 }]);
    expect(compare(ledger, ["a", "b", "d", "e"])).toEqual([{ kind: "missing", at: 3 }]);
  });

  it("tells a change from what came or went beside it", () => {
    expect(compare(ledger, ["a", "X", "Y", "c", "e"])).toEqual([
      { kind: "changed", at: 2, copyAt: 2 },
      { kind: "added", copyAt: 3, after: 2 },
      { kind: "missing", at: 4 },
    ]);
  });

  it("calls all missing where the copy is empty", () => {
    expect(compare(["a", "b"], [])).toEqual([
      { kind: "missing", at: 1 },
      { kind: "missing", at: 2 },
    ]);
  });

  it("keeps paragraphs apart that say the same", () => {
    expect(compare(["a", "a", "b"], ["a", "b"])).toEqual([{ kind: "missing", at: 2 }]);
  });
});

describe("taking an article apart", () => {
  it("counts the non-empty lines after the title and ignores what stands above it", () => {
    expect(paragraphsOf("An advert\n\n# The Title\n\none\n \n  two \n", "The Title")).toEqual(["one", "two"]);
  });

  it("takes any line ends and any white space", () => {
    expect(paragraphsOf("The\tTitle \r\none\u00a0 and\ta half\r\n\r\ntwo\rthree", "The Title")).toEqual([
      "one and a half",
      "two",
      "three",
    ]);
  });

  it("has no paragraphs to offer where no line ends with the title", () => {
    expect(paragraphsOf("Another title\none", "The Title")).toBeUndefined();
  });

  it("gives a paragraph the same digest however it is spaced", () => {
    expect(digestOf("  one \n two")).toBe(digestOf("one two"));
    expect(digestOf("abc")).toBe("ba7816bf8f01"); // FIPS 180-2's own example
  });
});

describe("reporting differences", () => {
  const source: Source = {
    title: "The Title",
    published: "here",
    outline: { opening: { name: "Opening", at: 1 }, end: { name: "The end", at: 2 } },
    digests: ["a", "b", "c"],
  };
  const claims: Claims = {
    "end.one": { kind: "fact", at: 2, label: "First", says: "One." },
    "end.two": { kind: "fact", at: 2, label: "Second", says: "Two." },
  };
  const ledger = { source, claims };

  it("says in one line that all is well", () => {
    expect(report(ledger, [])).toEqual(["3 paragraphs match, 2 claims stand on them"]);
  });

  it("names the place of each difference and the claims that stand on it", () => {
    expect(
      report(ledger, [
        { kind: "added", copyAt: 1, after: 0 },
        { kind: "changed", at: 2, copyAt: 3 },
        { kind: "missing", at: 3 },
      ]),
    ).toEqual([
      "added    paragraph 1 of the copy, under the title, after the title",
      "         no claim stands on it yet",
      'changed  paragraph 2, in "The end"; it is paragraph 3 of the copy',
      "         end.one: First",
      "         end.two: Second",
      'missing  paragraph 3, in "The end"',
      "         no claim stands on it",
      "The copy differs from seeds/source.ts: 1 changed, 1 missing, 1 added",
    ]);
  });
});

describe("finding the article", () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "counterpoise-source-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const put = (name: string) => writeFileSync(join(folder, name), "text");

  it("takes a file as it is, whatever its name", () => {
    put("article");
    expect(readArticle(findArticle(join(folder, "article")))).toBe("text");
  });

  it("takes the one text of a folder", () => {
    put("article.txt");
    put("picture.png");
    expect(findArticle(folder)).toBe(join(folder, "article.txt"));
  });

  it("asks which one where a folder holds several, and what is wrong where it holds none", () => {
    expect(() => findArticle(folder)).toThrow("holds no .txt or .md file");
    put("a.md");
    put("b.txt");
    expect(() => findArticle(folder)).toThrow("holds a.md, b.txt; name the one that is the article");
  });

  it("says so where there is nothing, or nothing that can be read", () => {
    expect(() => findArticle(join(folder, "none"))).toThrow(NoArticle);
    mkdirSync(join(folder, "folder.txt"));
    expect(() => readArticle(join(folder, "folder.txt"))).toThrow("cannot be read");
  });
});
