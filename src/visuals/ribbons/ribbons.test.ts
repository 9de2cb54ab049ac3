import { describe, expect, test } from "vitest";
import { wordsHeight, wordsWidth } from "../../visual/marks.ts";
import { type RibbonsData, ribbons } from "./index.ts";
import type { Scene } from "./layout.ts";
import { type Columns, crossings, untangle } from "./order.ts";

/** As many claims as a long argument has, with labels as long as a ledger allows. */
const said = (kind: string, id: string) => ({
  id,
  label: `A ${kind} called ${id}`,
  says: `What ${id} says, at length.`,
  at: 1,
});
const burden = (side: string) => (id: string) => ({ ...said("load", id), kind: "burden" as const, side });
const remedy = (id: string, side: string, ...lifts: { burden: string; implied?: true }[]) => ({
  ...said("help", id),
  kind: "remedy" as const,
  side,
  lifts,
});
const limit = (id: string, ...holds: string[]) => ({ ...said("hold", id), kind: "limit" as const, holds });
const data: RibbonsData = {
  sides: { ai: { name: "AI", ink: "left" }, web3: { name: "Web3", ink: "right" } },
  burdens: [..."abcdefghi"].map(burden("ai")).concat([..."jklmn"].map(burden("web3"))),
  remedies: [
    remedy("P", "web3", { burden: "b" }),
    remedy("Q", "web3", { burden: "e", implied: true }),
    remedy("R", "web3", { burden: "f" }, { burden: "g", implied: true }),
    remedy("S", "web3", { burden: "h" }),
    remedy("T", "ai", { burden: "j" }),
    remedy("U", "ai", { burden: "k", implied: true }),
    remedy("V", "ai", { burden: "l" }),
  ],
  limits: [
    ..."123456".split("").map((id) => limit(id, "P")),
    limit("7", "Q"),
    limit("8"),
    limit("9", "T", "U"),
    limit("10"),
    { ...limit("11", "P", "R"), implied: true },
    { ...limit("12", "P", "R"), implied: true },
  ],
};
const lifted = new Set(data.remedies.flatMap(({ lifts }) => lifts.map(({ burden }) => burden)));
const unlifted = data.burdens.filter(({ id }) => !lifted.has(id));
const frames = { wall: { width: 1136, height: 472 }, hand: { width: 560, height: 640 } };
const views = [
  { focus: null, pinned: false },
  ...[...data.burdens, ...data.remedies, ...data.limits].map(({ id }) => ({ focus: id, pinned: true })),
];
const idsOf = ({ marks }: Scene) => marks.map(({ id }) => id);
const markOf = ({ marks }: Scene, id: string) => marks.find((mark) => mark.id === id);

for (const [canvas, frame] of Object.entries(frames))
  describe(`ribbons on the ${canvas}`, () => {
    const at = (step: "burdens" | "lifts" | "unlifted" | "limits", view = views[0]) =>
      ribbons.layout(data, step, view ?? { focus: null, pinned: false }, frame);

    test("every burden keeps its mark through all steps", () => {
      for (const step of ribbons.steps)
        expect(idsOf(at(step))).toEqual(expect.arrayContaining(data.burdens.map(({ id }) => id)));
    });

    test("there is one ribbon for each lift, dashed where it is implied", () => {
      const lifts = data.remedies.flatMap((remedy) => remedy.lifts);
      const bands = at("lifts").bands;
      expect(bands).toHaveLength(lifts.length);
      expect(bands.filter(({ dashes }) => dashes !== "none")).toHaveLength(
        lifts.filter(({ implied }) => implied).length,
      );
    });

    test("a ribbon wears the ink of the side that helps", () => {
      for (const { id, side } of data.remedies)
        for (const band of at("lifts").bands.filter((band) => band.id.endsWith(`>${id}`)))
          expect(band.ink).toBe(data.sides[side]?.ink);
    });

    test("what nothing lifts stays solid, on the ground, with no ribbon", () => {
      const scene = at("unlifted");
      expect(
        scene.marks
          .filter(({ look }) => look === "solid")
          .map(({ id }) => id)
          .sort(),
      ).toEqual(unlifted.map(({ id }) => id).sort());
      for (const { id } of unlifted)
        expect(scene.bands.filter((band) => band.id.startsWith(`${id}>`))).toEqual([]);
      const bottom = Math.max(
        ...data.burdens.filter(({ id }) => lifted.has(id)).map(({ id }) => markOf(scene, id)?.y ?? 0),
      );
      for (const { id } of unlifted) expect(markOf(scene, id)?.y).toBeGreaterThan(bottom);
    });

    test("each limit is tied to every remedy that it holds, and those that hold all stand in the bracket", () => {
      const scene = at("limits");
      for (const { id, holds } of data.limits) {
        expect(markOf(scene, id)).toBeDefined();
        expect(scene.bands.filter((band) => band.id.endsWith(`<${id}`))).toHaveLength(holds.length);
      }
    });

    test("a trace keeps its neighbours and lets the rest step back", () => {
      const remedy = data.remedies.find(({ lifts }) => lifts.length > 1);
      const scene = at("lifts", { focus: remedy?.id ?? "", pinned: false });
      const lit = scene.marks.filter(({ receded }) => !receded).map(({ id }) => id);
      expect(lit.sort()).toEqual([remedy?.id, ...(remedy?.lifts ?? []).map(({ burden }) => burden)].sort());
    });

    test("every view keeps every mark and word in the frame, and every mark large enough to press", () => {
      for (const step of ribbons.steps)
        for (const view of views) {
          const { marks, captions, told } = at(step, view);
          for (const { x, y, width, height } of marks) {
            expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
            expect(x + width).toBeLessThanOrEqual(frame.width + 0.01);
            expect(y + height).toBeLessThanOrEqual(frame.height);
            expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
          }
          for (const text of [...captions, ...told.map((one) => one.text)]) {
            expect(text.y + wordsHeight(text) - text.size).toBeLessThanOrEqual(frame.height + 6);
            expect(wordsWidth(text)).toBeLessThanOrEqual(frame.width);
          }
          for (const { text, width, height } of marks)
            for (const name of text) {
              expect(wordsWidth(name)).toBeLessThanOrEqual(width);
              expect(wordsHeight(name)).toBeLessThanOrEqual(height + 2);
            }
        }
    });
  });

test("a label that is longer than its box has lines for is cut, with a mark", () => {
  const long = {
    ...data,
    burdens: data.burdens.map((one) => ({ ...one, label: `Cost of computing power on loans, ${one.id}` })),
  };
  let cut = 0;
  for (const frame of Object.values(frames))
    for (const step of ribbons.steps) {
      const { marks } = ribbons.layout(long, step, { focus: null, pinned: false }, frame);
      for (const { text, height, look } of marks)
        for (const name of text)
          if (look !== "bare")
            expect(wordsHeight(name)).toBeLessThanOrEqual(Math.max(height + 2, name.size * 1.25));
      cut += marks.filter(({ text }) => text.some(({ lines }) => lines.at(-1)?.endsWith("…"))).length;
    }
  expect(cut).toBeGreaterThan(0);
});

describe("the order of rows", () => {
  const row = (id: string, group = "") => ({ id, group });
  const ties = (text: string) =>
    text.split(" ").map((pair) => ({ middle: pair[0] ?? "", outer: pair[1] ?? "" }));
  const columns: Columns = {
    left: ["p", "q", "r"].map((id) => row(id)),
    middle: ["A", "B", "C"].map((id) => row(id)),
    right: ["x", "y", "z"].map((id) => row(id)),
  };

  test("undoes crossings that can be undone", () => {
    const links = ties("Ar Bq Cp Az Cx By");
    expect(crossings(columns, links)).toBe(6);
    expect(crossings(untangle(columns, links), links)).toBe(0);
  });

  test("moves the middle column where both sides gain by it", () => {
    const links = ties("Ap Bq Cr Ax Cx By");
    expect(crossings(untangle(columns, links), links)).toBe(0);
  });

  test("keeps each group together and in its place", () => {
    const grouped = { ...columns, left: [row("p", "one"), row("q", "one"), row("r", "two")] };
    const { left } = untangle(grouped, ties("Ar Bq Cp"));
    expect(left.map(({ group }) => group)).toEqual(["one", "one", "two"]);
  });

  test("loses no row and never crosses more than the order it was given", () => {
    for (const text of ["Ap Aq Br Cp Cz Bx", "Az Bz Cz Ap Bp Cp", "Cr Cp Aq Ay By"]) {
      const links = ties(text);
      const found = untangle(columns, links);
      for (const side of ["left", "middle", "right"] as const)
        expect(found[side].map(({ id }) => id).sort()).toEqual(columns[side].map(({ id }) => id).sort());
      expect(crossings(found, links)).toBeLessThanOrEqual(crossings(columns, links));
    }
  });
});

describe("a view from outside", () => {
  test("is accepted where it names a claim of the data, or none", () => {
    for (const view of views) expect(ribbons.accepts(data, view)).toBe(true);
    expect(ribbons.accepts(data, { focus: data.burdens[0]?.id, pinned: false })).toBe(true);
  });
  test("is refused where it is malformed", () => {
    const id = data.burdens[0]?.id;
    for (const value of [
      null,
      "x",
      [],
      {},
      { focus: null },
      { focus: "nothing", pinned: true },
      { focus: id, pinned: 1 },
      { focus: null, pinned: true },
      { focus: id, pinned: true, more: 1 },
      undefined,
    ])
      expect(ribbons.accepts(data, value)).toBe(false);
  });
});

test("each step, and what is traced, is told in words", () => {
  expect(ribbons.describe(data, "unlifted", { focus: null, pinned: false })).toContain(unlifted[0]?.label);
  const limit = data.limits[0];
  expect(ribbons.describe(data, "limits", { focus: limit?.id ?? "", pinned: true })).toContain(limit?.says);
});
