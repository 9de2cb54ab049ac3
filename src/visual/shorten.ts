import { cutText } from "./text.ts";
import { eachText } from "./whole.ts";

/** No picture has room for more: names and labels stand on marks, in canvas pixels at 20; all else, in characters, is wrapped. */
const ROOM = { name: 420, text: 160 } as const;

/** Keys of a picture's data that hold what stands on a mark. */
const names: ReadonlySet<string> = new Set(["label", "name"]);

/**
 * A picture's data with every text cut to what any picture has room for, with "…" at its end: however long a text of
 * the ledger is, a layout reckons with lengths that it was made for. Data that fits is returned as it is.
 */
export const shortened = <Data>(data: Data): Data =>
  eachText(data, (text, key) =>
    names.has(key) ? cutText(text, ROOM.name, { size: 20, weight: 600 }) : cut(text, ROOM.text),
  );

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
