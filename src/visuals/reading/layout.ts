/** Where everything stands: one row a system, all through one lens; or the one that a hand picked, with its card. */
import type { Frame } from "../../visual/contract.ts";
import { inkOf, round, words, wordsWidth } from "../../visual/marks.ts";
import { layoutCard } from "../parts/card.ts";
import { type Grid, gridOf, type Lens, lensPath, type Spot } from "./grid.ts";
import { inLens, layoutLens, line, raysOf, type Shown } from "./light.ts";
import {
  type Act,
  type Control,
  type LimitLink,
  type Mark,
  type ReadingData,
  type ReadingLimit,
  type ReadingSystem,
  type ReadingView,
  type Scene,
  type Step,
  steps,
} from "./scene.ts";
import { type Patch, rawTextures, readTextures, type Texture } from "./textures.ts";

export function layout(data: ReadingData, step: Step, view: ReadingView, frame: Frame): Scene {
  const picked = data.systems.find(({ id }) => id === view.system);
  const names = data.systems.map(({ system }) => system.name);
  const grid = gridOf(frame, names, data.limits.length, picked !== undefined);
  // Whoever picks a system wants all of it: nothing then waits for a later step.
  const told = Math.max(steps.indexOf(step), picked ? steps.indexOf("output") : 0);
  const shown: Shown = {
    frame,
    grid,
    picked: picked?.id ?? null,
    has: (other) => told >= steps.indexOf(other),
  };
  const links = data.limits.map((limit, index) => layoutLimit(data, shown, limit, index));
  const rows = data.systems.map((system, index) => layoutSystem(data, shown, system, index));
  const heads = layoutHeads(data, grid);
  const { twin, lens, shell } = layoutLens(data, shown);
  const rays = (way: "entering" | "leaving") => line(way, rows.map((row) => row.rays[way]).join(""));
  const act = (id: string, shown: boolean, ...parts: readonly Partial<Part>[]): Act => ({
    id,
    shown,
    marks: parts.flatMap(({ marks = [] }) => marks),
    ...(parts.some(({ words }) => words) && { words: parts.flatMap(({ words = [] }) => words) }),
  });
  const { has } = shown;
  return {
    acts: [
      act("behind", true, { marks: [{ ...rays("leaving"), shown: has("output") }, ...twin] }),
      act(
        "reader",
        has("lens"),
        { marks: [rays("entering"), lens] },
        heads.lens,
        ...rows.map((row) => row.means),
      ),
      act("raw", true, heads.raw, ...rows.flatMap(({ raw, name }) => [raw, name])),
      act("more", !has("lens"), ...rows.map(({ more }) => more)),
      act("out", has("output"), heads.out, ...rows.map(({ out }) => out)),
      act("limit", has("limit"), { marks: shell }, ...links.map(({ key }) => ({ marks: key }))),
    ],
    controls: layoutControls(data, shown),
    limits: links.flatMap(({ link }) => link),
    cards:
      picked && grid.card ? [layoutCard(picked.id, picked.system, { ...grid.card, ink: data.lens.ink })] : [],
  };
}

/** What a part of the picture adds to an act. */
type Part = Required<Pick<Act, "marks" | "words">>;

/** One system: its name, its textures before and after, the light between them, and the words to it all. */
function layoutSystem(
  { lens }: ReadingData,
  { grid, picked, frame }: Shown,
  { id, system, input, output }: ReadingSystem,
  index: number,
) {
  const row = at(grid.rows, index);
  const { rawWidth, outWidth, height } = grid.texture;
  const here = picked === null || picked === id;
  const draw = rawTextures[input.texture];
  const leaves = readTextures[output.texture](0, outWidth, height);
  const inks = { own: inkOf(input.ink), lens: inkOf(lens.ink), ink: inkOf("ink"), faint: inkOf("faint") };
  const nameAt = at(grid.names, index);
  const name = words(`${id}-name`, system.name, nameAt.x, nameAt.y, {
    size: 24,
    weight: 600,
    ink: here ? "ink" : "quiet",
  });
  const [outputWords, whomWords] = row.result.place(
    words(`${id}-output`, output.words, 0, 0, {
      weight: 600,
      width: row.result.width,
      opacity: Number(here),
    }),
    words(`${id}-whom`, system.card.whom.says, 0, 0, {
      ink: "quiet",
      width: row.result.width,
      // Where there is a card, the card says whom it is for.
      opacity: Number(picked === null),
    }),
  );
  const middle = row.raw.y + (height * row.raw.scale) / 2;
  const textured = (part: string, texture: Texture, spot: Spot): Part => ({
    marks: texture.patches.map((patch, number) => ({
      id: `${id}-${part}-${number}`,
      d: patch.d,
      ...spot,
      ...lookOf(patch, inks[patch.ink], lens.ink),
      shown: here,
    })),
    words: texture.glyphs.map(({ text, x, y }, number) => ({
      ...words(`${id}-${part}-${number}`, text, spot.x + x * spot.scale, spot.y + y * spot.scale, {
        ink: part === "out" ? "ink" : input.ink,
        weight: part === "out" ? 600 : 400,
        opacity: Number(here),
      }),
      sketch: true,
    })),
  });
  const out = textured("out", leaves, row.out);
  return {
    rays: here ? raysOf(grid, row, leaves.focus) : { entering: "", leaving: "" },
    raw: textured("raw", draw(0, rawWidth, height), row.raw),
    // Before anything reads it, raw material runs on and on, to the frame's edge.
    more: textured("more", draw(rawWidth, (frame.width - row.raw.x) / row.raw.scale, height), row.raw),
    out: { marks: out.marks, words: [outputWords, whomWords, ...out.words] },
    means: {
      words: [inLens(`${id}-means`, system.card.means.says, grid.lens, middle, lens.ink, here)],
    },
    name: {
      marks: [
        {
          ...line(`${id}-underline`, `M0,0H${round(wordsWidth(name))}`),
          x: nameAt.x,
          y: nameAt.y + 8,
          stroke: inkOf(picked === id ? "ink" : "quiet"),
          width: picked === id ? 4 : 1.5,
        },
      ],
      words: [
        name,
        words(`${id}-input`, input.words, row.input.x, row.input.y, {
          ink: "quiet",
          width: row.input.width,
          opacity: Number(here),
        }),
      ],
    },
  };
}

/** A limit's words behind a small lens that shows how it is drawn. */
function layoutLimit(
  { lens: { ink } }: ReadingData,
  { grid, picked, has }: Shown,
  { kind, label, says, cites }: ReadingLimit,
  index: number,
): { key: Mark[]; link: LimitLink[] } {
  const slot = grid.limits[index];
  const shown = slot !== undefined && picked === null;
  const { x, y, width } = slot ?? { x: 0, y: 30, width: 0 };
  const small: Lens = { x: x + 10, y: y - 7, height: 22, half: 9, end: 5 };
  const broken = { stroke: inkOf("limit"), width: 2, dash: "4 3" };
  const place = { x: small.x, y: small.y, shown };
  const text = words(`limit-${kind}`, `${label}: ${says}`, x + 34, y, { ink: "limit" });
  return {
    key: [
      { ...line(`key-${kind}`, lensPath(small)), ...place, stroke: inkOf(ink), width: 2 },
      kind === "twin"
        ? { ...line("key-twin-broken", lensPath(small)), ...place, ...broken, x: small.x + 6 }
        : { ...line("key-shell-broken", lensPath(small, 4)), ...place, ...broken, dash: "2 2" },
    ],
    link:
      shown && has("limit")
        ? [
            {
              id: kind,
              href: `#/claim/${cites}`,
              x,
              y: y - 21,
              width: Math.min(width, 40 + wordsWidth(text)),
              height: 27,
              words: text,
            },
          ]
        : [],
  };
}

/** What the columns are, each for the act that brings it. */
function layoutHeads({ lens: { name, ink } }: ReadingData, { heads }: Grid) {
  if (!heads) return { raw: {}, lens: {}, out: {} };
  const { raw, lens, out } = heads;
  const quiet = { ink: "quiet" } as const;
  const own = { anchor: "middle", weight: 600, ink } as const;
  return {
    raw: { words: [words("head-raw", "Raw material, a sketch", raw.x, raw.y, quiet)] },
    lens: { words: [words("head-lens", name, lens.x, lens.y, own)] },
    out: { words: [words("head-out", "What comes out, and for whom", out.x, out.y, quiet)] },
  };
}

function layoutControls({ systems }: ReadingData, { grid, picked }: Shown): Control[] {
  const idAt = (index: number) => at(systems, (index + systems.length) % systems.length).id;
  return systems.map(({ id, system }, index) => ({
    id,
    ...at(grid.names, index).box,
    label: `${system.name}: its reading and its card`,
    pressed: picked === id,
    press: { system: picked === id ? null : id },
    next: idAt(index + 1),
    previous: idAt(index - 1),
  }));
}

/** How a patch of texture is drawn. */
function lookOf(
  { look }: Patch,
  ink: string,
  lens: "left" | "right",
): Pick<Mark, "stroke" | "fill" | "width" | "dash"> {
  const plain = { stroke: ink, fill: "none", width: 1.5, dash: "none" };
  if (look === "fill") return { ...plain, stroke: "none", fill: ink };
  if (look === "tint") return { ...plain, stroke: "none", fill: `var(--${lens}-tint)` };
  if (look === "bold") return { ...plain, width: 3.5 };
  if (look === "dashed") return { ...plain, width: 2.5, dash: "6 4" };
  return plain;
}

/** The value at an index that is known to be there. */
function at<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new RangeError(`no place ${index} among ${values.length}`);
  return value;
}
