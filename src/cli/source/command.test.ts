import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WrongOption } from "../options.ts";
import { type TemporaryTalk, temporaryTalk } from "../temporary-talk.ts";
import { source } from "./command.ts";
import { loadClaims, loadSource } from "./seeds.ts";

// Each command starts Vite; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const article = `# Two ways to heat a village

A village by the sea argues about warmth.

## The stove

Wood is near, and every house knows how to burn it.

Smoke fills the valley all winter.

## The pump

A pump needs power.

It hums.
`;

const claims = `import { claimsOf } from "counterpoise";
export const sides = { stove: { name: "Stove" }, pump: { name: "Pump" } } as const;
// Written by hand: at: 4 in a comment stays.
export const claims = claimsOf<keyof typeof sides>()({
  "stove.smoke": { kind: "burden", side: "stove", at: 4, label: "Smoke", says: "It smokes." },
  "pump.clean": { kind: "remedy", side: "pump", at: 6, label: "Clean", says: "at: 6", lifts: [{ burden: "stove.smoke" }] },
  "pump.hum": {
    kind: "limit",
    at: 7, // the last
    label: "Hum",
    says: "It hums.",
    holds: ["pump.clean"],
  },
  // paragraph 7, 2 words
  // "pump.fact": { kind: "fact", at: 7, label: "", says: "" },
});
`;

let talk: TemporaryTalk;
beforeEach(() => {
  talk = temporaryTalk("claimsOf");
  talk.put({ "article.md": article });
});
afterEach(() => talk.remove());

const run = (...args: string[]) => talk.run(source, ...args);
const ledger = async () => ({ source: await loadSource(talk.folder), claims: await loadClaims(talk.folder) });
const numbers = async () =>
  Object.fromEntries(Object.entries((await ledger()).claims).map(([id, { at }]) => [id, at]));

describe("a talk without a ledger", () => {
  it("is given one to fill in, and no sentence of the article", async () => {
    const { code, out } = await run("@/article.md");
    expect({ code, out }).toEqual({
      code: 0,
      out: expect.stringContaining('"Two ways to heat a village": 7 paragraphs, 3 sections'),
    });
    const made = await ledger();
    expect(made.source.title).toBe("Two ways to heat a village");
    expect(made.source.outline).toEqual({
      opening: { name: "Opening", at: 1 },
      "the-stove": { name: "The stove", at: 2 },
      "the-pump": { name: "The pump", at: 5 },
    });
    expect(made.source.digests).toHaveLength(7);
    expect(made.claims).toEqual({});
    for (const text of [talk.read("seeds/source.ts"), talk.read("seeds/claims.ts")]) {
      expect(text).not.toContain("argues");
      expect(text).not.toContain("hums");
    }
    expect(talk.read("seeds/claims.ts")).toContain("// paragraph 4, 6 words\n");
  });

  it("has claims that hold once they are uncommented", async () => {
    await run("@/article.md");
    const skeleton = talk.read("seeds/claims.ts");
    talk.put({ "seeds/claims.ts": skeleton.replace(/^ {2}\/\/ (.*\{ kind: )/gm, "  $1") });
    const filled = Object.values((await ledger()).claims);
    expect(filled).toHaveLength(3 * 6);
    expect(new Set(filled.map(({ kind }) => kind)).size).toBe(6);
    expect((await run("@/article.md")).out).toBe("7 paragraphs match, 18 claims stand on them\n");
  });

  it("has claims that load with the whole kit", async () => {
    const whole = temporaryTalk("kit");
    try {
      whole.put({ "article.md": article, "seeds/claims.ts": claims });
      await whole.run(source, "@/article.md");
      const { out } = await whole.run(source, "@/article.md");
      expect(out).toBe("7 paragraphs match, 3 claims stand on them\n");
    } finally {
      whole.remove();
    }
  });

  it("keeps claims that are there before its source is", async () => {
    talk.put({ "seeds/claims.ts": claims });
    expect((await run("@/article.md")).out).toContain("kept as it is");
    expect(talk.read("seeds/claims.ts")).toBe(claims);
  });

  it("takes the one article of a folder, in HTML or plain text, too", async () => {
    talk.put({ "in/heat.html": "<article><h1>Heat</h1><p>It is cold.</p></article>" });
    expect((await run("@/in")).out).toContain('"Heat": 1 paragraphs, 1 section\n');
    expect((await ledger()).source.outline).toEqual({ article: { name: "Article", at: 1 } });
  });

  it("is given the passages only where they are asked for", async () => {
    await run("@/article.md");
    expect((await ledger()).source.passages).toBeUndefined();
    expect((await run("@/article.md", "--with-passages")).code).toBe(0);
    const { passages } = (await ledger()).source;
    expect(passages).toHaveLength(7);
    expect(passages?.[6]).toBe("It hums.");
    const all = talk.all();
    expect((await run("@/article.md", "--with-passages")).code).toBe(0);
    expect(talk.all()).toEqual(all);
  });

  it("can have its passages from the start", async () => {
    await run("@/article.md", "--with-passages");
    expect((await ledger()).source.passages?.[0]).toContain("argues");
  });
});

describe("a talk with a ledger", () => {
  beforeEach(async () => {
    talk.put({ "seeds/claims.ts": claims });
    await run("@/article.md");
  });

  it("is left as it is where all matches", async () => {
    const before = talk.all();
    expect(await run("@/article.md")).toMatchObject({
      code: 0,
      out: "7 paragraphs match, 3 claims stand on them\n",
    });
    expect(await run("@/article.md", "--update")).toMatchObject({ code: 0 });
    expect(talk.all()).toEqual(before);
  });

  it("is told what changed, with the claims that stand on it, and nothing is written", async () => {
    talk.put({ "article.md": article.replace("It hums.", "It whispers.") });
    const before = talk.all();
    const { code, out } = await run("@/article.md");
    expect(code).toBe(1);
    expect(out).toContain(
      'changed  paragraph 7, in "The pump"\n         pump.hum: Hum  (seeds/claims.ts:7)\n',
    );
    expect(out).toContain("0 missing, 0 added");
    expect(talk.all()).toEqual(before);
  });

  it("follows with --update: digests, sections and numbers, and not a letter else", async () => {
    const own = talk
      .read("seeds/source.ts")
      .replace('"the-pump": { name: "The pump", at: 5 },', 'pump: { name: "What hums", at: 5 }, // ours');
    talk.put({
      "seeds/source.ts": own,
      "article.md": article
        .replace("## The stove", "It is cold.\n\n## The stove")
        .replace("hums", "whispers"),
    });
    const { code, out } = await run("@/article.md", "--update");
    expect(out).toContain("3 claims have their new number");
    // What a person has to do comes last: all before it may have scrolled away.
    expect(out).toMatch(/Read again, .*\n {9}pump\.hum: Hum {2}\(seeds\/claims\.ts:7\)\n$/);
    expect(code).toBe(0);
    expect(await numbers()).toEqual({ "stove.smoke": 5, "pump.clean": 7, "pump.hum": 8 });
    expect(talk.read("seeds/claims.ts")).toBe(
      claims
        .replace('"stove", at: 4', '"stove", at: 5')
        .replace('"pump", at: 6', '"pump", at: 7')
        .replace("at: 7, // the last", "at: 8, // the last")
        .replace("// paragraph 7", "// paragraph 8")
        .replace('"fact", at: 7', '"fact", at: 8'),
    );
    expect(talk.read("seeds/source.ts")).toContain('pump: { name: "What hums", at: 6 }, // ours');
    expect(await run("@/article.md")).toMatchObject({ code: 0 });
  });

  it("follows a section that moves before another, and one that is new", async () => {
    const [head = "", stove = "", pump = ""] = article.split(/(?=^## )/m);
    talk.put({ "article.md": `${head}${pump}\n### Its price\n\nIt is dear.\n\n${stove}` });
    const { out } = await run("@/article.md", "--update");
    expect(out).toContain('new section "the-pump/its-price", from paragraph 5');
    expect(Object.entries((await ledger()).source.outline)).toEqual([
      ["opening", { name: "Opening", at: 1 }],
      ["the-pump", { name: "The pump", at: 2 }],
      ["the-pump/its-price", { name: "Its price", at: 5 }],
      ["the-stove", { name: "The stove", at: 7 }],
    ]);
    expect(await numbers()).toEqual({ "stove.smoke": 9, "pump.clean": 3, "pump.hum": 4 });
    expect(await run("@/article.md")).toMatchObject({ code: 0 });
  });

  it("says which section has no paragraph left", async () => {
    const [head = "", stove = "", pump = ""] = article.split(/(?=^## )/m);
    talk.put({ "article.md": `${head}${stove}` });
    talk.put({ "seeds/claims.ts": claims.replaceAll(/at: [67]/g, "at: 3") });
    const { code, out } = await run("@/article.md", "--update");
    expect(out).toContain('section "the-pump" has no paragraph left');
    expect(code).toBe(0);
    expect(pump).not.toBe("");
    expect(await run("@/article.md")).toMatchObject({ code: 0 });
  });

  it("is not updated while claims stand on paragraphs that are gone", async () => {
    talk.put({ "article.md": article.replace("It hums.\n", "") });
    const before = talk.all();
    const { code, err } = await run("@/article.md", "--update");
    expect(code).toBe(2);
    expect(err).toContain("pump.hum: Hum  (seeds/claims.ts:7)");
    expect(err).toContain("Nothing was changed");
    expect(talk.all()).toEqual(before);
  });

  it("leaves to a person the numbers that are not written plainly", async () => {
    talk.put({
      "seeds/claims.ts": claims.replace("at: 4,", "at: 2 + 2,"),
      "article.md": article.replace("## The stove", "It is cold.\n\n## The stove"),
    });
    const { code, out } = await run("@/article.md", "--update");
    expect(code).toBe(1);
    expect(out).toContain("seeds/claims.ts:5  stove.smoke: at 4 becomes 5");
    expect(await numbers()).toEqual({ "stove.smoke": 4, "pump.clean": 7, "pump.hum": 8 });
  });

  it("leaves all numbers to a person where the claims do not say what their text says", async () => {
    talk.put({
      "seeds/claims.ts": `${claims.replace("export const claims", "const written")}
export const claims = Object.fromEntries(Object.entries(written).map(([id, claim]) => [id, { ...claim, at: Math.min(claim.at, 7) }]));\n`,
      "article.md": article.replace("## The stove", "It is cold.\n\n## The stove"),
    });
    const text = talk.read("seeds/claims.ts");
    const { code, out } = await run("@/article.md", "--update");
    expect(code).toBe(1);
    expect(out).toContain("pump.hum: at 7 becomes 8");
    expect(talk.read("seeds/claims.ts")).toBe(text);
  });

  it("renews the passages that it has", async () => {
    await run("@/article.md", "--with-passages");
    talk.put({ "article.md": article.replace("It hums.", "It whispers.") });
    expect(await run("@/article.md", "--update")).toMatchObject({ code: 0 });
    expect((await ledger()).source.passages?.[6]).toBe("It whispers.");
  });

  it("says so where the title reads otherwise", async () => {
    talk.put({ "article.md": article.replace("Two ways", "Three ways") });
    expect((await run("@/article.md")).out).toContain(
      'otherwise than the one in seeds/source.ts: "Three ways',
    );
  });
});

describe("what cannot be done", () => {
  const fails = async (message: string, ...args: string[]) => {
    const before = talk.all();
    const { code, err } = await run(...args);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n").length).toBe(1);
    expect(code).toBe(2);
    expect(talk.all()).toEqual(before);
  };

  it("is said in a sentence, and changes nothing", async () => {
    talk.put({ "two/a.md": "a", "two/b.html": "b", "empty.md": "", "binary.md": "\0\x01" });
    await fails('there is no "', "@/nowhere.md");
    await fails("holds a.md, b.html; name the one", "@/two");
    await fails("is empty", "@/empty.md");
    await fails("is no text", "@/binary.md");
    await expect(run()).rejects.toThrow(WrongOption);
    await expect(run("a", "b")).rejects.toThrow("name the article");
    await expect(run("a", "--updat")).rejects.toThrow("Usage: counterpoise source ARTICLE");
  });

  it("is a source that does not load, or is none", async () => {
    talk.put({ "seeds/source.ts": "export const source = {" });
    await fails(
      "seeds/source.ts does not load: Expected `}` but found `EOF`, line 1",
      "@/article.md",
      "--update",
    );
    talk.put({ "seeds/source.ts": "export const other = {};" });
    await fails("exports no `source`", "@/article.md");
  });

  it("is a ledger whose claims do not load", async () => {
    await run("@/article.md");
    talk.put({ "seeds/claims.ts": "export const claims = missing;" });
    await fails("seeds/claims.ts does not load: missing is not defined", "@/article.md");
  });

  it("is a source that is not written out", async () => {
    talk.put({ "seeds/claims.ts": claims });
    await run("@/article.md");
    talk.put({ "article.md": article.replace("It hums.", "It whispers.") });
    const text = talk.read("seeds/source.ts");
    const worked = text.replace(/digests: (\[[^\]]*\])/, "digests: $1.slice()");
    talk.put({ "seeds/source.ts": worked });
    const before = talk.all();
    const { code, err } = await run("@/article.md", "--update");
    expect(code).toBe(2);
    expect(err).toContain("Nothing was changed");
    expect(talk.all()).toEqual(before);
  });

  it("is a folder that may not be written to", async () => {
    // A file where the folder should be stops the superuser, too.
    talk.put({ seeds: "no folder" });
    await fails("nothing was written", "@/article.md");
  });
});
