import { expect, test } from "vitest";
import { retelling } from "./content.ts";

const widthOf = (_: string, glyph: number) => 400 + glyph;

/** Where each glyph stands, as a reader of the PDF puts it: `Td` counts from the `Td` before, letters from one another. */
function places(text: string): string[] {
  const found: string[] = [];
  let [size, start, at] = [0, 0, 0];
  for (const line of text.split("\n")) {
    size = Number(/ (\S+) Tf$/.exec(line)?.[1] ?? size);
    const move = /^(\S+) 0 Td/.exec(line);
    if (move) start = at = start + Number(move[1]);
    for (const [, glyphs, back] of line.matchAll(/<(\w+)>|(-?[\d.]+)(?=<)/g)) {
      if (back) at -= (Number(back) * size) / 1000;
      for (const glyph of glyphs?.match(/.{4}/g) ?? []) {
        found.push(`${glyph} at ${at.toFixed(1)}`);
        at += (widthOf("", Number.parseInt(glyph, 16)) * size) / 1000;
      }
    }
  }
  return found;
}

test("letters keep their places in runs, one a line or several, near one another or far apart", () => {
  const lines = [
    "BT",
    "/F1 20 Tf",
    "1 0 0 -1 0 0 Tm",
    "<0041> Tj",
    "9.3 0 Td <0042> Tj",
    "9.32 0 Td <0043000A> Tj",
    "17.54 0 Td <0044> Tj",
    "9.36 0 Td <0045> Tj",
    "40 0 Td <00460047> Tj",
    "18.8 0 Td <0048> Tj",
    "ET",
  ];
  const raw = lines.join("\n");
  const { text } = retelling(widthOf)(raw);
  expect(text.split("\n").length).toBeLessThan(lines.length);
  expect(places(text)).toEqual(places(raw));
});
