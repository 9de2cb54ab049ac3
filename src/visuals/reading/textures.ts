/**
 * How things look before and after they are read: raw material as texture, and what is made of it.
 * A texture is drawn from x `from` to x `to`, `height` high, in canvas pixels; cut in two, its parts join.
 * Textures are sketches of a kind of thing: no stroke of theirs stands for a measured value.
 */
import { round } from "../../visual/marks.ts";
import { textWidth } from "../../visual/text.ts";
import {
  blockPath,
  blocksIn,
  codeLines,
  crowdIn,
  dots,
  noise,
  PITCH,
  roughAt,
  wander,
  xsIn,
} from "./strokes.ts";

/** One path of a texture; `own` is the ink of the material, `lens` that of what reads it. */
export interface Patch {
  readonly d: string;
  readonly ink: "own" | "lens" | "ink" | "faint";
  readonly look: "line" | "bold" | "dashed" | "fill" | "tint";
}

/** A word that is part of a texture; `y` is its baseline, its size 20 px. */
export interface Glyph {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface Texture {
  readonly patches: readonly Patch[];
  readonly glyphs: readonly Glyph[];
  /** The height at which a reader should look. */
  readonly focus: number;
}

type Draw = (from: number, to: number, height: number) => Texture;
type Stroke = readonly [d: string, ink: Patch["ink"], look: Patch["look"]];

const patches = (height: number, ...strokes: Stroke[]): Texture => ({
  patches: strokes.map(([d, ink, look]) => ({ d, ink, look })),
  glyphs: [],
  focus: height / 2,
});

/** What enters. */
export type RawTexture =
  | "crowd"
  | "prices"
  | "market"
  | "chain"
  | "question"
  | "news"
  | "entry"
  | "pages"
  | "code";

export const rawTextures: Readonly<Record<RawTexture, Draw>> = {
  crowd: (from, to, height) => patches(height, [dots(crowdIn(from, to, height)), "own", "line"]),
  prices: (from, to, height) => {
    const bars = xsIn(from, to, 8, 8).map((x) => {
      const middle = roughAt(x + 4, height, 0);
      const reach = 3 + noise(x, 1) * height * 0.2;
      const [top, bottom] = [Math.max(0, middle - reach), Math.min(height, middle + reach)];
      return `M${x + 4},${round(top)}V${round(bottom)}M${x + 4},${round(middle)}h3`;
    });
    return patches(height, [bars.join(""), "own", "line"]);
  },
  market: (from, to, height) =>
    patches(height, [[1, 2, 3].map((line) => wander(from, to, height, line)).join(""), "own", "line"]),
  chain: (from, to, height) => {
    const found = blocksIn(from, to, height);
    const links = found.map(({ x, y, column }) => (column ? `M${x - 13},${y + 6}h13` : ""));
    return patches(height, [found.map(blockPath).join("") + links.join(""), "own", "line"]);
  },
  question: (from, to, height) =>
    sentence(from, to, height, "own", [
      ["who", 46, "how much", 30, "since", 58, "then", 40],
      [64, "when", 38, "which", 52, "where", 44, "why", 34],
    ]),
  news: (from, to, height) => {
    const columns = xsIn(from, to, 70, 64).map((x) =>
      xsIn(0, height, 8, 6)
        .map((y) => `M${x},${y + 3}h${round(y + 16 > height ? 30 : 50 + noise(x + y, 2) * 14)}`)
        .join(""),
    );
    return patches(height, [columns.join(""), "own", "line"]);
  },
  entry: (from, to, height) => {
    const cells = xsIn(from, to, 106, 94);
    const boxes = cells.map((x) => `M${x + 66},2h28v${round(height * 0.6)}h-28z`);
    const lines = cells.flatMap((x) =>
      xsIn(12, height, 8, 1).map(
        (y) => `M${x},${y}h${round((y < height * 0.66 ? 46 : 80) + noise(x + y, 3) * 14)}`,
      ),
    );
    return patches(
      height,
      [[...boxes, ...lines].join(""), "own", "line"],
      [cells.map((x) => `M${x},4h44`).join(""), "own", "bold"],
    );
  },
  pages: (from, to, height) => {
    const sheets = xsIn(from, to, 22, 21).flatMap((x) =>
      xsIn(0, height, 23, 22).map((y) => {
        const [left, top] = [x + 1 + noise(x, y + 4) * 6, y + 1 + noise(x, y + 5) * 3];
        return `M${round(left)},${round(top)}h13v18h-13zm4,7h5m-5,5h5`;
      }),
    );
    return patches(height, [sheets.join(""), "own", "line"]);
  },
  code: (from, to, height) => patches(height, [codeLines(from, to, height).join(""), "own", "bold"]),
};

/** What comes out. */
export type ReadTexture =
  | "picks"
  | "forecast"
  | "contest"
  | "trace"
  | "query"
  | "digest"
  | "results"
  | "flagged";

export const readTextures: Readonly<Record<ReadTexture, Draw>> = {
  picks: (from, to, height) => {
    const all = crowdIn(from, to, height);
    const isPick = (_: unknown, index: number) => index % 13 === 7;
    const picked = all.filter(isPick).map((dot) => ({ ...dot, r: 7 }));
    const rest = all.filter((dot, index) => !isPick(dot, index));
    return patches(height, [dots(rest), "faint", "line"], [dots(picked), "lens", "fill"]);
  },
  forecast: (from, to, height) => {
    const [now, end] = [from + (to - from) * 0.5, to - 6];
    return patches(
      height,
      [`M${round(now)},0V${height}`, "faint", "line"],
      [wander(from, now, height, 0), "ink", "bold"],
      [wander(now, end, height, 0), "lens", "dashed"],
      [dots([{ x: end, y: roughAt(end, height, 0), r: 5 }]), "lens", "fill"],
    );
  },
  contest: (from, to, height) => {
    const now = from + (to - from) * 0.4;
    const start = roughAt(now, height, 1);
    const ends = [0.1, 0.37, 0.63, 0.9].map((share) => ({ x: to - 6, y: share * height, r: 5 }));
    const bend = (now + to) / 2;
    const fan = ends.map(
      ({ x, y }) => `M${round(now)},${round(start)}Q${round(bend)},${round(start)} ${round(x)},${round(y)}`,
    );
    return patches(
      height,
      [`M${round(now)},0V${height}`, "faint", "line"],
      [wander(from, now, height, 1), "ink", "bold"],
      [fan.join(""), "lens", "dashed"],
      [dots(ends), "lens", "fill"],
    );
  },
  trace: (from, to, height) => {
    const all = blocksIn(from, to, height);
    const rows = 1 + Math.max(...all.map(({ row }) => row));
    const route = all.filter(({ row, column }) => row === ([0, 1, 1, 2, 1, 0][column % 6] ?? 0) % rows);
    const line = route
      .toSorted((a, b) => a.column - b.column)
      .map(({ x, y }, index) => `${index ? "L" : "M"}${x + 11.5},${y + 6}`);
    return patches(
      height,
      [all.map(blockPath).join(""), "faint", "line"],
      [line.join(""), "lens", "bold"],
      [route.map(blockPath).join(""), "lens", "fill"],
    );
  },
  query: (from, to, height) =>
    sentence(from, to, height, "lens", [
      ["select", to - from],
      ["where", (to - from) * 0.4],
    ]),
  digest: (from, to, height) => {
    const pitch = 17;
    const top = height / 2 - pitch;
    const ends = [1, 0.92, 0.5].map((share) => from + 16 + (to - from - 16) * share);
    const lines = ends.map((end, index) => `M${from + 16},${round(top + index * pitch)}H${round(end)}`);
    return patches(
      height,
      [`M${from + 2},${round(top - 6)}V${round(top + 2 * pitch + 6)}`, "lens", "bold"],
      [lines.join(""), "ink", "bold"],
    );
  },
  results: (from, to, height) => {
    const pitch = 19;
    const rows = [1, 0.7, 0.45].map((share, index) => ({ share, y: height / 2 + (index - 1) * pitch }));
    const lines = rows.map(({ share, y }) => `M${from + 22},${round(y)}h${round((to - from - 22) * share)}`);
    return patches(
      height,
      [dots(rows.map(({ y }, index) => ({ x: from + 7, y, r: 7 - 1.6 * index }))), "lens", "fill"],
      [lines.join(""), "ink", "bold"],
    );
  },
  flagged: (from, to, height) => {
    const lines = codeLines(from, to, height);
    const at = Math.floor(lines.length * 0.6);
    const [top, bottom] = [at * PITCH, (at + 1) * PITCH];
    const flag = patches(
      height,
      [`M${from},${top}H${to}V${bottom}H${from}z`, "lens", "tint"],
      [lines.filter((_, index) => index !== at).join(""), "own", "line"],
      [`${lines[at] ?? ""}M${from},${top}H${to}M${from},${bottom}H${to}`, "lens", "bold"],
    );
    return { ...flag, focus: (top + bottom) / 2 };
  },
};

/** Lines of words and of bars (numbers: how long), each line cut where it would run over. */
function sentence(
  from: number,
  to: number,
  height: number,
  ink: Patch["ink"],
  lines: readonly (readonly (string | number)[])[],
): Texture {
  const gap = 10;
  const glyphs: Glyph[] = [];
  const bars: string[] = [];
  lines.forEach((line, row) => {
    const y = height / 2 - 7 + row * 29;
    let x = from ? from + gap : 0;
    for (let index = from ? 3 : 0; x < to - 24; index++) {
      const part = line[index % line.length] ?? 0;
      const length =
        typeof part === "number" ? Math.min(part, to - x) : textWidth(part, { size: 20, weight: 600 });
      if (x + length > to) break;
      if (typeof part === "string") glyphs.push({ text: part, x, y });
      else bars.push(`M${round(x)},${round(y - 6)}h${round(length)}`);
      x += length + gap;
    }
  });
  return { patches: [{ d: bars.join(""), ink, look: "bold" }], glyphs, focus: height / 2 };
}
