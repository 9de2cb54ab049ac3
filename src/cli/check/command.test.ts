import { symlinkSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { WrongOption } from "../options.ts";
import { type TemporaryTalk, temporaryTalk } from "../temporary-talk.ts";
import { check } from "./command.ts";

// Each command starts Vite and a compiler; a busy machine takes its time.
vi.setConfig({ testTimeout: 60_000 });

const source = `export const source = {
  title: "Heat", published: "here", digests: ["a", "b"],
  outline: {
    stove: { name: "Stove", at: 1 },
    pump: { name: "Pump", at: 2 },
  },
};`;
const claims = `export const claims = {
  smoke: { kind: "burden", side: "stove", at: 1, label: "Smoke", says: "It smokes." },
  hum: { kind: "fact", at: 2, label: "Hum", says: "It hums." },
};`;
const slide = (id: string, section: string, cites: string) =>
  `export default {
  id: "${id}",
  section: "${section}", cites: [${cites}], steps: ["one"], notes: { one: "Say it." }, minutes: 1.5,
  kicker: "Stove", title: "A slide", layout: "side", points: [],
  figure: { start: () => null, describe: () => "", layout: () => null },
};`;
const deck = `import { claims } from "../seeds/claims.ts";
import { source } from "../seeds/source.ts";
import first from "./first.ts";
import second from "./second.ts";
export const talk = { title: "Heat", ledger: { claims, source, sides: {} }, slides: [first, second] };`;

let talk: TemporaryTalk;
beforeEach(() => {
  talk = temporaryTalk("claimsOf");
  const kit = resolve(import.meta.dirname, "../../..");
  symlinkSync(
    join(kit, "node_modules", "typescript"),
    join(talk.folder, "node_modules", "typescript"),
    "junction",
  );
  talk.put({
    "package.json": "{}",
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        strict: true,
        module: "esnext",
        target: "es2023",
        moduleResolution: "bundler",
        allowImportingTsExtensions: true,
        noEmit: true,
        types: [],
      },
      include: ["seeds", "slides"],
    }),
    "seeds/source.ts": source,
    "seeds/claims.ts": claims,
    "slides/deck.ts": deck,
    "slides/first.ts": slide("first", "stove", '"smoke"'),
    "slides/second.ts": slide("second", "pump", '"hum"'),
  });
});
afterEach(() => talk.remove());

it("says with file and line what is worth knowing, and finds no error", async () => {
  expect(await talk.run(check)).toEqual({
    code: 0,
    out: `seeds/claims.ts:2  information  burden "smoke" is lifted by no remedy
information  2 slides take 3 minutes
no errors
`,
    err: "",
  });
});

it("says with file and line what is missing, and where an id is twice", async () => {
  talk.put({ "slides/second.ts": slide("first", "stove", '"smoke"') });
  const { code, err } = await talk.run(check);
  expect(code).toBe(1);
  expect(err).toBe(`seeds/source.ts:5  error  section "pump" has no slide
seeds/claims.ts:3  error  claim "hum" is on no slide
slides/first.ts:2  error  more than one slide has the id "first"; also at slides/second.ts:2
`);
});

it("fails where the types do not hold, though all is told", async () => {
  talk.put({ "slides/odd.ts": "export const odd: number = 'one';" });
  expect(await talk.run(check)).toMatchObject({ code: 1, err: "The types do not hold: see above\n" });
});

it("says what is missing where there is no compiler, no settings, or no talk", async () => {
  talk.put({ "slides/deck.ts": "export const none = 1;" });
  expect((await talk.run(check)).err).toContain("exports no `talk` with slides");
  const bare = temporaryTalk("claimsOf");
  try {
    expect(await bare.run(check)).toMatchObject({ code: 1, err: expect.stringContaining("no talk in") });
    expect((await bare.run(check)).err).toContain("there is no tsconfig.json");
    bare.put({ "tsconfig.json": "{}", "package.json": "{}" });
    expect((await bare.run(check)).err).toContain("npm install --save-dev typescript");
  } finally {
    bare.remove();
  }
  await expect(talk.run(check, "--fast")).rejects.toThrow(WrongOption);
});
