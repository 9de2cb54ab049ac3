/** Drawings that several pages have in common are told once: step pages differ by little. */

/** Page drawings with the common parts cut out, and those parts; part number N is drawn by `/Part<N> Do`. */
export interface Shared {
  readonly pages: readonly string[];
  readonly parts: readonly string[];
}

/** Some lines of a drawing; whole ones mean the same wherever they stand. */
interface Piece {
  readonly text: string;
  readonly whole: boolean;
}

/** Letters that must be saved, before packing, for a part of its own to cost less than it saves. */
const WORTH = 1000;

export function share(pages: readonly string[]): Shared {
  const parts: string[] = [];
  // Paths first: they are most of it, and stay alike where colours or places differ; then what is around them.
  const thin = shareBy(pages, pathsOf, parts);
  return { pages: shareBy(thin, piecesOf, parts), parts };
}

/** Replaces each whole piece that is worth it and comes up again; the pieces put together are the page. */
function shareBy(
  pages: readonly string[],
  cut: (page: string) => readonly Piece[],
  parts: string[],
): string[] {
  const pieces = pages.map(cut);
  const seen = new Map<string, number>();
  for (const { whole, text } of pieces.flat())
    if (whole && text.length >= WORTH / 8) seen.set(text, (seen.get(text) ?? 0) + 1);
  const numbers = new Map<string, number>();
  for (const [piece, times] of seen)
    if ((times - 1) * piece.length >= WORTH) numbers.set(piece, parts.push(piece) - 1);
  return pieces.map((page) =>
    page
      .map(({ whole, text }) => {
        const number = whole ? numbers.get(text) : undefined;
        return number === undefined ? text : `/Part${number} Do\n`;
      })
      .join(""),
  );
}

/**
 * Paths and how each is painted, without any change of colour or place between them. Looked for only where a path begins:
 * else a long one that is not painted would be tried from each of its lines.
 */
const PAINTED = /(?<! (?:[clm]|re)\n|^h\n)^((?:(?:(?:.* (?:[clm]|re)|h)\n)+[fFsSbB]\*?\n)+)/m;

const pathsOf = (page: string): Piece[] =>
  page.split(PAINTED).map((text, at) => ({ text, whole: at % 2 === 1 }));

/**
 * Cuts a page into runs of whole groups (from `q` to its `Q`, no mark beginning or ending within), and what
 * is between them. Where a run is cut depends on the groups at the cut alone, so that two pages with much in
 * common are cut alike.
 */
function piecesOf(page: string): Piece[] {
  const lines = page.split("\n");
  const pieces: Piece[] = [];
  let other: string[] = [];
  let run = "";
  const endRun = () => {
    if (run) pieces.push({ text: run, whole: true });
    run = "";
  };
  for (let at = 0; at < lines.length; ) {
    const end = lines[at] === "q" ? endOfGroup(lines, at) : at;
    if (end === at) {
      endRun();
      other.push(lines[at] ?? "");
      at++;
      continue;
    }
    if (other.length > 0) pieces.push({ text: `${other.join("\n")}\n`, whole: false });
    other = [];
    const group = `${lines.slice(at, end).join("\n")}\n`;
    run += group;
    if (isCut(group)) endRun();
    at = end;
  }
  endRun();
  if (other.length > 0) pieces.push({ text: other.join("\n"), whole: false });
  return pieces;
}

/** The line after the group that begins at `start`; `start` itself where a mark is in the way. */
function endOfGroup(lines: readonly string[], start: number): number {
  let depth = 0;
  for (let at = start; at < lines.length; at++) {
    const line = lines[at];
    if (line === "q") depth++;
    else if (line === "Q" && --depth === 0) return at + 1;
    else if (line === "EMC" || line?.endsWith("BDC") || line?.endsWith("BMC")) return start;
  }
  return start;
}

/** True of about every sixteenth group. */
function isCut(group: string): boolean {
  let sum = 0;
  for (let at = 0; at < group.length; at += 3) sum = (sum * 31 + group.charCodeAt(at)) | 0;
  return (sum & 15) === 0;
}
