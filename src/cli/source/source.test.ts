import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Claims } from "../../ledger/claim.ts";
import type { Source } from "../../ledger/source.ts";
import { compare, placesAfter } from "./compare.ts";
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

describe("paragraphs that move", () => {
  const ledger = ["a", "b", "c", "d", "e"];

  it("are known where they went, and nothing else is marked", () => {
    expect(compare(ledger, ["b", "c", "d", "a", "e"])).toEqual([{ kind: "moved", at: 1, copyAt: 4 }]);
    expect(compare(ledger, ["a", "e", "b", "c", "d"])).toEqual([{ kind: "moved", at: 5, copyAt: 2 }]);
  });

  it("are no part of what changed beside them", () => {
    expect(compare(ledger, ["X", "c", "d", "a", "e"])).toEqual([
      { kind: "moved", at: 1, copyAt: 4 },
      { kind: "changed", at: 2, copyAt: 1 },
    ]);
  });

  it("have a place each in the copy, and those that are gone have none", () => {
    const copies = ["abcde", "Xabcde", "bXcae", "edcba", "", "aabbe", "XYZ"].map((copy) => [...copy]);
    for (const copy of copies) {
      const differences = compare(ledger, copy);
      const places = placesAfter(differences, ledger.length, copy.length);
      const changed = new Set(differences.flatMap((d) => (d.kind === "changed" ? [d.at] : [])));
      const missing = new Set(differences.flatMap((d) => (d.kind === "missing" ? [d.at] : [])));
      places.forEach((place, index) => {
        expect(place === undefined, `${copy} ${index}`).toBe(missing.has(index + 1));
        if (place !== undefined && !changed.has(index + 1)) expect(copy[place - 1]).toBe(ledger[index]);
      });
      const taken = places.filter((place) => place !== undefined);
      expect(new Set(taken).size).toBe(taken.length);
    }
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

describe("reporting what follows", () => {
  const source: Source = {
    title: "The Title",
    published: "here",
    outline: { end: { name: "The end", at: 2 } },
    digests: ["a", "b", "c"],
  };
  const claims: Claims = {
    "end.one": { kind: "fact", at: 2, label: "First", says: "One." },
    "end.two": { kind: "fact", at: 3, label: "Second", says: "Two." },
  };

  it("tells file and line of a claim, and how many only count differently", () => {
    const differences = compare(source.digests, ["X", "a", "b", "c"]);
    expect(report({ source, claims }, differences)).toEqual([
      "added    paragraph 1 of the copy, under the title, after the title",
      "         no claim stands on it yet",
      "2 claims stand on paragraphs with another number in the copy",
      "The copy differs from seeds/source.ts: 0 changed, 0 missing, 1 added",
    ]);
    expect(report({ source, claims }, compare(source.digests, ["a", "c", "b"]), () => "claims.ts:7")).toEqual(
      [
        'moved    paragraph 2, in "The end"; it is paragraph 3 of the copy',
        "         end.one: First  (claims.ts:7)",
        "1 claim stands on a paragraph with another number in the copy",
        "The copy differs from seeds/source.ts: 0 changed, 1 moved, 0 missing, 0 added",
      ],
    );
  });

  it("finds words for paragraphs before the first section", () => {
    expect(report({ source, claims }, [{ kind: "missing", at: 1 }])[0]).toBe(
      "missing  paragraph 1, before the first section",
    );
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
    expect(() => readArticle(join(folder, "none"))).toThrow("cannot be read");
    writeFileSync(join(folder, "empty.md"), " \n");
    expect(() => readArticle(join(folder, "empty.md"))).toThrow("is empty");
    writeFileSync(join(folder, "article.docx"), Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x00, 0xff]));
    expect(() => readArticle(join(folder, "article.docx"))).toThrow("is no text in UTF-8");
    mkdirSync(join(folder, "folder.txt"));
    expect(() => readArticle(join(folder, "folder.txt"))).toThrow("cannot be read");
  });
});
