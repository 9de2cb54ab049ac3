import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkLedger } from "counterpoise";
import { expect, test } from "vitest";
import { ledger } from "./samples/ledger.ts";
import { specimenOf, toldIn } from "./specimens.ts";
import { charts, pictures } from "./talk.ts";

const all = [...pictures, ...(await charts())];

test("a docstring is told as its first sentence and the rest, whatever lines it stands on", () => {
  expect(toldIn("/** One thing (in a.ts). */\nconst a = 1;")).toEqual({
    says: "One thing (in a.ts).",
    takes: "",
  });
  expect(toldIn("/**\n * One\n * thing.\n *\n * Data: `b`.\n */")).toEqual({
    says: "One thing.",
    takes: "Data: b.",
  });
});

for (const { id } of all)
  test(`${id} says what it shows, what data it takes and what its steps are, and shows its code`, () => {
    const { says, takes, code } = specimenOf(id);
    expect(says).toMatch(/^[A-Z].{20,}\.$/);
    expect(takes).toMatch(/Data: .*Steps: .*(hand|look at)/i);
    expect(code.at(-1)?.text).toContain(`specimen("${id}"`);
    expect(code.map(({ path }) => path).includes("samples/gears.ts")).toBe(id.startsWith("chart-"));
  });

test("every visual of the kit is in the gallery, but for the market and the parts that pictures share", () => {
  const visuals = readdirSync(join(import.meta.dirname, "../visuals"))
    .map((name) => name.replace(".ts", ""))
    .filter((name) => !/table|\.test/.test(name));
  const shown = new Set(all.map(({ id }) => id));
  expect(visuals.filter((name) => !shown.has(name))).toEqual(["market", "parts"]);
});

test("the samples' ledger keeps the rules of ledgers", () => {
  expect(checkLedger(ledger)).toEqual([]);
});

test("the guide to slides lists every picture of the library, and no other", () => {
  const guide = readFileSync(join(import.meta.dirname, "../../docs/make-a-slide.md"), "utf8");
  const [, table = ""] = /## Pictures\n([\s\S]*?)\n## /.exec(guide) ?? [];
  const named = [...table.matchAll(/^\| `(\w+)`/gm)].map(([, name = ""]) =>
    name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  expect(named).toEqual(pictures.map(({ id }) => id));
});
