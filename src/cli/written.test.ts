import { describe, expect, it } from "vitest";
import { whereIs, writtenIn } from "./written.ts";

describe("what is written where", () => {
  const claims = `// "comment.only": { kind: "fact", at: 1, label: "", says: "" },
const ü = "ü";
export const claims = claimsOf<Side>()({
  plain: { kind: "fact", at: 3, label: "at: 9", says: "kind, at: 9" },

  "a.b": {
    kind: "limit",
    at: base + 1,
    label: "", says: "", holds: [],
  },
});`;
  const source = `export const source = { outline: { "x/y": { name: "X", at: 1 } } } as const satisfies Source;`;
  const slide = `const notes = {};\nexport default slide({\n  id: "x/y",\n  section: "x/y",\n  figure: figure(scale, {}),\n  notes });`;
  const written = writtenIn([
    { file: "seeds/claims.ts", text: claims },
    { file: "seeds/source.ts", text: source },
    { file: "slides/x.ts", text: slide },
    { file: "slides/broken.ts", text: "export const = {" },
  ]);

  it("tells file and line of claims, sections and slides, and keeps equal ids apart", () => {
    expect(whereIs(written, "claim", "plain")).toBe("seeds/claims.ts:4");
    expect(whereIs(written, "claim", "a.b")).toBe("seeds/claims.ts:6");
    expect(whereIs(written, "section", "x/y")).toBe("seeds/source.ts:1");
    expect(whereIs(written, "slide", "x/y")).toBe("slides/x.ts:3");
  });

  it("finds nothing in comments, in words, or in a file that does not parse", () => {
    expect(whereIs(written, "claim", "comment.only")).toBeUndefined();
    expect(written).toHaveLength(4);
  });

  it("knows the place of a plain number, and none where it is worked out", () => {
    const [plain, worked] = written;
    expect(claims.slice(plain?.at?.start, plain?.at?.end)).toBe("3");
    expect(worked?.at).toBeUndefined();
  });
});
