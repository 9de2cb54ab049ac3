/**
 * A page's drawing as Chromium writes it, line by line, told shorter and to the letter: what only decorates is
 * marked as an artifact, letters stand in runs instead of one by one, paths keep to hundredths of a pixel.
 */

/** Advance of a glyph in thousandths of the font's size; undefined where the font does not say. */
export type WidthOf = (font: string, glyph: number) => number | undefined;

export interface Retold {
  readonly text: string;
  /** Marks that were taken away, by their ids: what they held is no content. */
  readonly dropped: ReadonlySet<number>;
}

/** A stretch of lines: under one mark, or under none. */
interface Stretch {
  readonly tag: string | undefined;
  readonly id: number;
  readonly lines: string[];
}

export function retell(content: string, widthOf: WidthOf): Retold {
  const dropped = new Set<number>();
  const out: string[] = [];
  for (const { tag, id, lines } of stretches(content)) {
    const { paints, writes } = use(lines);
    // A picture is all content; elsewhere, what is neither text nor a group that may hold some decorates.
    const real = tag !== undefined && paints && (tag === "Figure" || writes);
    if (real) out.push(`/${tag} <</MCID ${id} >>BDC`);
    else if (tag !== undefined) dropped.add(id);
    // A drawing of its own may hold marks of its own: what is around it says nothing of it.
    const apart = tag === undefined && lines.some((line) => line.endsWith(" Do"));
    const decorates = paints && !real && !apart;
    if (decorates) out.push("/Artifact BMC");
    for (const line of lines) out.push(line);
    if (real || decorates) out.push("EMC");
  }
  return { text: shorten(out, widthOf), dropped };
}

function stretches(content: string): Stretch[] {
  let now: Stretch = { tag: undefined, id: -1, lines: [] };
  const all = [now];
  const begin = (tag: string | undefined, id = -1) => {
    now = { tag, id, lines: [] };
    all.push(now);
  };
  let depth = 0;
  for (const line of content.split("\n")) {
    // BDC, BMC and EMC: no other line ends so, and there are many others.
    if (!line.endsWith("C")) {
      now.lines.push(line);
      continue;
    }
    const mark = line.endsWith("BDC") ? /^\/(\w+) <<\/MCID (\d+) >>BDC$/.exec(line) : null;
    if (mark) begin(mark[1], Number(mark[2]));
    else if (line === "EMC" && depth === 0 && now.tag !== undefined) begin(undefined);
    else {
      if (line.endsWith("BDC") || line.endsWith("BMC")) depth++;
      if (line === "EMC") depth--;
      now.lines.push(line);
    }
  }
  return all;
}

/** Whether lines paint anything, and whether that may be text. */
function use(lines: readonly string[]): { readonly paints: boolean; readonly writes: boolean } {
  let paints = false;
  for (const line of lines) {
    if (isPath(line)) continue;
    if (/ (?:Tj|TJ|Do)$/.test(line)) return { paints: true, writes: true };
    if (/^(?:[fFsSbB]\*?|.* sh)$/.test(line)) paints = true;
  }
  return { paints, writes: false };
}

/** Past this enlargement, in 300ths of an inch a pixel, a hundredth of a pixel could be seen. A slide's is 3.1. */
const LARGE = 12;

function shorten(lines: readonly string[], widthOf: WidthOf): string {
  const out: string[] = [];
  const run = runOf(out, widthOf);
  const outer: boolean[] = [];
  let enlarged = false;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? "";
    if (isPath(line)) {
      // Most lines are of paths, one after another: together they are told far sooner than one by one.
      const start = at;
      while (isPath(lines[at + 1] ?? "")) at++;
      const path = lines.slice(start, at + 1).join("\n");
      run.end();
      out.push(enlarged ? path : path.replace(/(\.\d\d)\d+/g, "$1"));
      continue;
    }
    if (run.takes(line)) continue;
    if (line === "q") outer.push(enlarged);
    else if (line === "Q") enlarged = outer.pop() ?? false;
    else if (line.endsWith(" cm")) {
      const [a = "1", b = "0"] = line.split(" ", 2);
      enlarged ||= Math.abs(Number(a)) + Math.abs(Number(b)) > LARGE;
    }
    out.push(line);
  }
  run.end();
  return out.join("\n");
}

/** Whether a line goes on with a path: `x y m`, `x y l`, `x1 y1 x2 y2 x y c` or `x y w h re`. */
export const isPath = (line: string): boolean =>
  line.endsWith(" l") || line.endsWith(" c") || line.endsWith(" m") || line.endsWith(" re");

/** Gathers `x 0 Td <glyph> Tj` lines, one a letter, into one line a run; writes what it gathered to `out`. */
function runOf(out: string[], widthOf: WidthOf) {
  let font = "";
  let size = 0;
  /** Glyphs as hex and moves between them, in thousandths of the size. */
  let parts: (string | number)[] = [];
  /** From the run's start, in text space: where the last glyph truly stands, and where the runs puts it. */
  let at = 0;
  let put = 0;
  /** How far Td had moved within runs: the next Td counts from there. */
  let behind = 0;

  const end = () => {
    if (parts.length > 0)
      out.push(
        parts.length === 1
          ? `<${parts[0]}> Tj`
          : `[${parts.map((part) => (typeof part === "string" ? `<${part}>` : part)).join("")}] TJ`,
      );
    behind += at;
    parts = [];
    at = put = 0;
  };
  const last = () => String(parts.at(-1)).slice(-4);

  return {
    end,
    takes(line: string): boolean {
      if (line.endsWith(" Tf")) {
        end();
        const [name = "", points = "0"] = line.slice(1).split(" ");
        [font, size] = [name, Number(points)];
        return false;
      }
      if (line === "BT" || line.endsWith(" Tm")) {
        end();
        behind = 0;
        return false;
      }
      const letter = line.endsWith(" Tj") ? /^(?:(\S+) (\S+) Td )?<([0-9A-F]{4})> Tj$/.exec(line) : null;
      if (!letter) {
        end();
        return false;
      }
      const [, x = "0", y = "0", glyph = ""] = letter;
      const width = parts.length > 0 ? widthOf(font, Number.parseInt(last(), 16)) : undefined;
      if (width === undefined || Number(y) !== 0) {
        end();
        if (letter[1] !== undefined) out.push(`${thousandths(Number(x) + behind)} ${y} Td`);
        behind = 0;
        parts = [glyph];
        return true;
      }
      at += Number(x);
      put += (width * size) / 1000;
      const back = Math.round(((put - at) * 1000) / size);
      put -= (back * size) / 1000;
      if (back === 0) parts.push(String(parts.pop()) + glyph);
      else parts.push(back, glyph);
      return true;
    },
  };
}

const thousandths = (value: number) => Math.round(value * 1000) / 1000;
