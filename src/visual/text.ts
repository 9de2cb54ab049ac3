/** Text measured without a browser: the advance widths of the bundled sans, summed. */
import { advances } from "./metrics.ts";

export interface TextStyle {
  /** Font size in canvas pixels. */
  readonly size: number;
  readonly weight?: 400 | 600;
}

/** A character that the bundled fonts lack comes from some system font: assume it is wide. */
const UNKNOWN_EM = 1;

/**
 * Width of a line in canvas pixels, without kerning (which only ever tightens it by a little).
 * Advances are thousandths of an em, as measured by `npm run fonts`.
 */
export function textWidth(text: string, { size, weight = 400 }: TextStyle): number {
  let thousandths = 0;
  for (const character of text)
    thousandths += advanceOf(character)?.[weight === 400 ? 0 : 1] ?? UNKNOWN_EM * 1000;
  return (thousandths * size) / 1000;
}

/** A letter with an accent is as wide as without, unless it has a width of its own; beyond Latin-1 the fonts have none. */
const advanceOf = (character: string) =>
  advances[character] ?? (character <= "ÿ" ? advances[character.normalize("NFD").charAt(0)] : undefined);

/**
 * Breaks text into lines no wider than `width` canvas pixels, greedily at spaces.
 * A word that is wider than a line is broken inside, so that nothing ever runs out of its slot. Of a text that takes
 * more than `most` lines, so many are left; the last ends in "…".
 */
export function wrapText(
  text: string,
  width: number,
  style: TextStyle,
  most = Number.POSITIVE_INFINITY,
): string[] {
  const lines = linesOf(text, width, style);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), ended(lines[most - 1] ?? "", width, style)];
}

/** The text on one line, cut where it is wider than `width` canvas pixels. */
export const cutText = (text: string, width: number, style: TextStyle): string =>
  textWidth(text, style) <= width ? text : wrapText(text, width, style, 1).join("");

/** A line with a mark at its end that there was more. */
function ended(line: string, width: number, style: TextStyle): string {
  const letters = [...line];
  while (letters.length > 0 && textWidth(`${letters.join("").trimEnd()}…`, style) > width) letters.pop();
  return `${letters.join("").trimEnd()}…`;
}

function linesOf(text: string, width: number, style: TextStyle): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => pieces(word, width, style))) {
    const longer = line ? `${line} ${word}` : word;
    if (line && textWidth(longer, style) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  if (line) lines.push(line);
  return lines;
}

/** The word itself, or, where it is wider than a line, as many pieces as it takes. */
function pieces(word: string, width: number, style: TextStyle): string[] {
  if (textWidth(word, style) <= width) return [word];
  const found: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece && textWidth(piece + character, style) > width) {
      found.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...found, piece];
}

const numerals = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A count as running text has it: in letters up to ten. */
export function spelled(count: number, first: "lower" | "Capital" = "lower"): string {
  const word = numerals[count] ?? String(count);
  return first === "lower" ? word : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Names as running text has them: "a, b and c". */
export const listed = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(", ")} and ${names.at(-1)}` : (names[0] ?? "");
