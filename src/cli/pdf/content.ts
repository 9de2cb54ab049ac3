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

/** A stretch of pieces: under one mark, or under none. */
interface Stretch {
  readonly tag: string | undefined;
  readonly id: number;
  readonly pieces: string[];
}

/** What tells pages: what several have in common, as step pages have nearly all, is told once. */
export function retelling(widthOf: WidthOf): (content: string) => Retold {
  const told = { path: once(toHundredths), text: once((text) => inRuns(text, widthOf)) };
  return (content) => retell(content, told);
}

/** Tells a path, and a text; to the same, the same. */
interface Telling {
  path(path: string): string;
  text(text: string): string;
}

function once(tell: (piece: string) => string): (piece: string) => string {
  const told = new Map<string, string>();
  return (piece) => {
    const known = told.get(piece) ?? tell(piece);
    told.set(piece, known);
    return known;
  };
}

function retell(content: string, tell: Telling): Retold {
  const dropped = new Set<number>();
  const out: string[] = [];
  for (const { tag, id, pieces } of stretches(content)) {
    const { paints, writes } = use(pieces);
    // A picture is all content; elsewhere, what is neither text nor a group that may hold some decorates.
    const real = tag !== undefined && paints && (tag === "Figure" || writes);
    if (real) out.push(`/${tag} <</MCID ${id} >>BDC`);
    else if (tag !== undefined) dropped.add(id);
    // A drawing of its own may hold marks of its own: what is around it says nothing of it.
    const apart = tag === undefined && pieces.some((piece) => piece.endsWith(" Do"));
    const decorates = paints && !real && !apart;
    if (decorates) out.push("/Artifact BMC");
    for (const piece of pieces) out.push(piece);
    if (real || decorates) out.push("EMC");
  }
  return { text: shorten(out, tell), dropped };
}

function stretches(content: string): Stretch[] {
  let now: Stretch = { tag: undefined, id: -1, pieces: [] };
  const all = [now];
  const begin = (tag: string | undefined, id = -1) => {
    now = { tag, id, pieces: [] };
    all.push(now);
  };
  let depth = 0;
  for (const piece of cut(content)) {
    // BDC, BMC and EMC: no other line ends so, and there are many others.
    if (!piece.endsWith("C")) {
      now.pieces.push(piece);
      continue;
    }
    const mark = piece.endsWith("BDC") ? /^\/(\w+) <<\/MCID (\d+) >>BDC$/.exec(piece) : null;
    if (mark) begin(mark[1], Number(mark[2]));
    else if (piece === "EMC" && depth === 0 && now.tag !== undefined) begin(undefined);
    else {
      if (piece.endsWith("BDC") || piece.endsWith("BMC")) depth++;
      if (piece === "EMC") depth--;
      now.pieces.push(piece);
    }
  }
  return all;
}

/** Lines; those of a path are one piece, and so are those of a text, from `BT` to its `ET`, that no mark parts. */
const PIECE = /^BT(?:\n(?!ET$).*[^C\n])*\nET$|^.* (?:[clm]|re)(?:\n.* (?:[clm]|re))*$|^.*/gm;

const cut = (content: string): string[] => content.match(PIECE) ?? [];

/** Whether pieces paint anything, and whether that may be text. */
function use(pieces: readonly string[]): { readonly paints: boolean; readonly writes: boolean } {
  let paints = false;
  for (const piece of pieces) {
    if (isPath(piece)) continue;
    if (/ (?:Tj|TJ|Do)$/m.test(piece)) return { paints: true, writes: true };
    if (/^(?:[fFsSbB]\*?|.* sh)$/.test(piece)) paints = true;
  }
  return { paints, writes: false };
}

/** Past this enlargement, in 300ths of an inch a pixel, a hundredth of a pixel could be seen. A slide's is 3.1. */
const LARGE = 12;

function shorten(pieces: readonly string[], tell: Telling): string {
  const outer: boolean[] = [];
  let enlarged = false;
  const told = pieces.map((piece) => {
    if (isPath(piece)) return enlarged ? piece : tell.path(piece);
    if (piece.startsWith("BT\n")) return tell.text(piece);
    if (piece === "q") outer.push(enlarged);
    else if (piece === "Q") enlarged = outer.pop() ?? false;
    else if (piece.endsWith(" cm")) {
      const [a = "1", b = "0"] = piece.split(" ", 2);
      enlarged ||= Math.abs(Number(a)) + Math.abs(Number(b)) > LARGE;
    }
    return piece;
  });
  return told.join("\n");
}

/** Whether a piece is a path: its last line is `x y m`, `x y l`, `x1 y1 x2 y2 x y c` or `x y w h re`. */
const isPath = (piece: string): boolean =>
  piece.endsWith(" c") || piece.endsWith(" l") || piece.endsWith(" m") || piece.endsWith(" re");

const toHundredths = (path: string) => path.replace(/(\.\d\d)\d+/g, "$1");

/** Gathers `x 0 Td <glyph> Tj` lines, one a letter or a few, into one line a run. */
function inRuns(text: string, widthOf: WidthOf): string {
  const out: string[] = [];
  const takes = runsInto(out, widthOf);
  for (const line of text.split("\n")) if (!takes(line)) out.push(line);
  return out.join("\n");
}

/** Takes letters, and writes each run to `out` before whatever else is to come. */
function runsInto(out: string[], widthOf: WidthOf): (line: string) => boolean {
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
  /** The letters of the last line, from which the next one counts, and how far they reach, in thousandths. */
  let last = "";
  const reach = () =>
    (last.match(/.{4}/g) ?? []).reduce(
      (sum, glyph) => sum + (widthOf(font, Number.parseInt(glyph, 16)) ?? Number.NaN),
      0,
    );

  return (line) => {
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
    const letter = line.endsWith(" Tj") ? /^(?:(\S+) (\S+) Td )?<((?:[0-9A-F]{4})+)> Tj$/.exec(line) : null;
    if (!letter) {
      end();
      return false;
    }
    const [, x = "0", y = "0", glyphs = ""] = letter;
    const width = parts.length > 0 ? reach() : Number.NaN;
    last = glyphs;
    if (Number.isNaN(width) || Number(y) !== 0) {
      end();
      if (letter[1] !== undefined) out.push(`${thousandths(Number(x) + behind)} ${y} Td`);
      behind = 0;
      parts = [glyphs];
      return true;
    }
    at += Number(x);
    put += (width * size) / 1000;
    const back = Math.round(((put - at) * 1000) / size);
    put -= (back * size) / 1000;
    if (back === 0) parts.push(String(parts.pop()) + glyphs);
    else parts.push(back, glyphs);
    return true;
  };
}

const thousandths = (value: number) => Math.round(value * 1000) / 1000;
