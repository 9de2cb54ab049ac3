import { expect, test } from "vitest";
import type { ClaimKind } from "../../ledger/claim.ts";
import { kindNames } from "../../ledger/claim.ts";
import type { Frame } from "../../visual/contract.ts";
import { wordsHeight } from "../../visual/marks.ts";
import { type TrailClaim, type TrailData, trail } from "./index.ts";
import { RING } from "./layout.ts";

const roles: readonly ClaimKind[] = ["fact", "frame", "burden", "remedy", "limit", "outlook", "fact"];
const claim = (kind: ClaimKind, index: number): TrailClaim => ({
  id: `claim.${index}`,
  kind,
  ...(kind === "burden" ? { side: "ai" } : {}),
  label: `Label ${index}`,
  says: `Sentence ${index}.`,
  at: 1 + Math.floor(index / 2),
});
const data: TrailData = {
  sections: [
    { name: "First", at: 1 },
    { name: "Second", at: 3 },
  ],
  // The second row holds 13 claims of 7 paragraphs, as the longest row of a real ledger does.
  claims: Array.from({ length: 17 }, (_, index) => claim(roles[index % roles.length] ?? "fact", index)),
  kinds: kindNames,
  inks: { ai: "left", web3: "right" },
  hint: "Point at a mark.",
};
const wall: Frame = { width: 1136, height: 472 };
const frames: Readonly<Record<string, Frame>> = { wall, hand: { width: 560, height: 640 } };
const none = { focus: null };

test("every claim has one mark, with the same id at every step", () => {
  for (const step of trail.steps)
    expect(trail.layout(data, step, none, wall).marks.map(({ id }) => id)).toEqual(
      data.claims.map(({ id }) => id),
    );
});

test("every mark leads to its claim and says its label, role and paragraph", () => {
  const mark = trail.layout(data, "outline", none, wall).marks[2];
  expect(mark?.href).toBe("#/claim/claim.2");
  expect(mark?.says).toBe("Label 2: burden, paragraph 2");
});

test("a claim stands in its section's row, paragraphs in order", () => {
  const { marks } = trail.layout(data, "outline", none, wall);
  const rows = [...new Set(marks.map(({ y }) => y))];
  expect(rows).toHaveLength(2);
  expect(marks.filter(({ y }) => y === rows[0])).toHaveLength(4);
  for (const y of rows) {
    const across = marks.filter((mark) => mark.y === y).map(({ x }) => x);
    expect(across).toEqual([...across].sort((a, b) => a - b));
  }
});

test("names of two lines have a row each, where there are few sections", () => {
  const long = [1, 3, 5, 6, 7].map((at) => ({ name: "What the kerb outside holds today", at }));
  const { words } = trail.layout({ ...data, sections: long }, "outline", { focus: null }, wall);
  const names = words.filter(({ id }) => id.startsWith("section-"));
  for (const [index, name] of names.entries())
    expect(name.y + wordsHeight(name)).toBeLessThanOrEqual(names[index + 1]?.y ?? Number.POSITIVE_INFINITY);
  expect(names[0]?.lines).toHaveLength(2);
});

test("the key counts every role from the claims", () => {
  for (const step of trail.steps) {
    const { words } = trail.layout(data, step, none, wall);
    for (const [kind, [one, many]] of Object.entries(data.kinds)) {
      const count = data.claims.filter((claim) => claim.kind === kind).length;
      const told = words.find(({ id }) => id === `kind-${kind}`)?.lines.join(" ");
      expect(told).toBe(`${count} ${count === 1 ? one : many}`);
    }
  }
});

test("no two roles share a shape", () => {
  const { samples } = trail.layout(data, "outline", none, wall);
  expect(new Set(samples.map(({ look }) => look.path)).size).toBe(samples.length);
});

for (const [name, frame] of Object.entries(frames))
  test(`marks neither touch nor leave the frame on the ${name}`, () => {
    for (const step of trail.steps) {
      const { marks } = trail.layout(data, step, none, frame);
      for (const { x, y } of marks) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(RING / 2);
        expect(x).toBeLessThanOrEqual(frame.width - RING / 2);
        expect(y).toBeLessThanOrEqual(frame.height - RING / 2);
      }
      marks.forEach((a, index) => {
        for (const b of marks.slice(index + 1))
          expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(RING);
      });
    }
  });

test("the foot tells the claim in focus, else what to do", () => {
  const foot = (focus: string | null) =>
    trail.layout(data, "outline", { focus }, wall).words.flatMap(({ lines }) => lines);
  expect(foot(null)).toContain("Point at a mark.");
  expect(foot("claim.4")).toEqual(expect.arrayContaining(["Label 4", "limit, paragraph 3", "Sentence 4."]));
});

test("a view names a claim of the data or none, and nothing else", () => {
  expect(trail.accepts(data, none)).toBe(true);
  expect(trail.accepts(data, { focus: "claim.0" })).toBe(true);
  for (const value of [
    null,
    "claim.0",
    [],
    {},
    { focus: "claim.99" },
    { focus: 1 },
    { focus: null, more: 1 },
  ])
    expect(trail.accepts(data, value)).toBe(false);
});

test("the words count the claims and tell the one in focus", () => {
  expect(trail.describe(data, "outline", none)).toContain("17 claims");
  expect(trail.describe(data, "roles", { focus: "claim.4" })).toContain("In focus: Label 4. Sentence 4.");
});
