/** Where everything stands: one row a system, all through one lens; or the one that a hand picked, with its card. */
import type { Frame } from "../../visual/contract.ts";
import { inkOf, round, type Words, words, wordsWidth } from "../../visual/marks.ts";
import { layoutCard } from "../card.ts";
import { gridOf, type Lens, lensPath } from "./grid.ts";
import { inLens, layoutLens, layoutRays, line, type Shown } from "./light.ts";
import {
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
import { type Patch, rawTextures, readTextures } from "./textures.ts";

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
  return {
    marks: [
      ...rows.flatMap(({ rays }) => rays),
      ...layoutLens(data, shown),
      ...rows.flatMap(({ textures }) => textures),
      ...rows.flatMap(({ underline }) => underline),
      ...links.flatMap(({ key }) => key),
    ],
    words: [...layoutHeads(data, shown), ...rows.flatMap((row) => row.words)],
    controls: layoutControls(data, shown),
    limits: links.flatMap(({ link }) => link),
    cards:
      picked && grid.card ? [layoutCard(picked.id, picked.system, { ...grid.card, ink: data.lens.ink })] : [],
  };
}

/** One system: its name, its textures before and after, the light between them, and the words to it all. */
function layoutSystem(
  { lens }: ReadingData,
  { grid, picked, has, frame }: Shown,
  { id, system, input, output }: ReadingSystem,
  index: number,
): { rays: Mark[]; textures: Mark[]; underline: Mark[]; words: Words[] } {
  const row = at(grid.rows, index);
  const { rawWidth, outWidth, height } = grid.texture;
  const here = picked === null || picked === id;
  const result = here && has("output");
  // Before anything reads it, raw material runs on and on, to the frame's edge.
  const draw = rawTextures[input.texture];
  const leaves = readTextures[output.texture](0, outWidth, height);
  const parts = [
    { part: "raw", texture: draw(0, rawWidth, height), spot: row.raw, shown: here },
    {
      part: "more",
      texture: draw(rawWidth, (frame.width - row.raw.x) / row.raw.scale, height),
      spot: row.raw,
      shown: here && !has("ai"),
    },
    { part: "out", texture: leaves, spot: row.out, shown: result },
  ];
  const inks = { own: inkOf(input.ink), lens: inkOf(lens.ink), ink: inkOf("ink"), faint: inkOf("faint") };
  const nameAt = at(grid.names, index);
  const name = words(`${id}-name`, system.name, nameAt.x, nameAt.y, {
    size: 24,
    weight: 600,
    ink: picked === null || picked === id ? "ink" : "quiet",
  });
  const [outputWords, whomWords] = row.result.place(
    words(`${id}-output`, output.words, 0, 0, {
      weight: 600,
      width: row.result.width,
      opacity: Number(result),
    }),
    words(`${id}-whom`, system.card.whom.says, 0, 0, {
      ink: "quiet",
      width: row.result.width,
      // Where there is a card, the card says whom it is for.
      opacity: Number(result && picked === null),
    }),
  );
  const middle = row.raw.y + (height * row.raw.scale) / 2;
  return {
    rays: layoutRays(grid, row, id, leaves.focus, {
      entering: here && has("ai"),
      leaving: result,
    }),
    textures: parts.flatMap(({ part, texture, spot, shown }) =>
      texture.patches.map((patch, number) => ({
        id: `${id}-${part}-${number}`,
        d: patch.d,
        ...spot,
        ...lookOf(patch, inks[patch.ink], lens.ink),
        shown,
      })),
    ),
    underline: [
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
      inLens(`${id}-means`, system.card.means.says, grid.lens, middle, lens.ink, here && has("ai")),
      outputWords,
      whomWords,
      ...parts.flatMap(({ part, texture, spot, shown }) =>
        texture.glyphs.map(({ text, x, y }, number) =>
          words(`${id}-${part}-${number}`, text, spot.x + x * spot.scale, spot.y + y * spot.scale, {
            ink: part === "out" ? "ink" : input.ink,
            weight: part === "out" ? 600 : 400,
            opacity: Number(shown),
          }),
        ),
      ),
    ],
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
  const shown = slot !== undefined && picked === null && has("limit");
  const { x, y, width } = slot ?? { x: 0, y: 30, width: 0 };
  const small: Lens = { x: x + 10, y: y - 7, height: 26, half: 9, end: 5 };
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
    link: shown
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

/** What the columns are, each from the step that brings it. */
function layoutHeads({ lens: { name, ink } }: ReadingData, { grid: { heads }, has }: Shown): Words[] {
  if (!heads) return [];
  const { raw, lens, out } = heads;
  return [
    words("head-raw", "Raw material, a sketch", raw.x, raw.y, { ink: "quiet" }),
    words("head-lens", name, lens.x, lens.y, {
      anchor: "middle",
      weight: 600,
      ink,
      opacity: Number(has("ai")),
    }),
    words("head-out", "What comes out, and for whom", out.x, out.y, {
      ink: "quiet",
      opacity: Number(has("output")),
    }),
  ];
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
  lens: "ai" | "web3",
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
