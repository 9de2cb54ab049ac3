/** No picture has room for more, in characters: names and labels stand on marks, all else is wrapped beside them. */
const ROOM = { name: 48, text: 160 } as const;

/** Keys of a picture's data that hold what stands on a mark. */
const names: ReadonlySet<string> = new Set(["label", "name"]);

/**
 * A picture's data with every text cut to what any picture has room for, with "…" at its end: however long a text of
 * the ledger is, a layout reckons with lengths that it was made for. Data that fits is returned as it is.
 */
export function shortened<Data>(data: Data, key = ""): Data {
  if (typeof data === "string") return cut(data, names.has(key) ? ROOM.name : ROOM.text) as Data;
  if (typeof data !== "object" || data === null || !isPlain(data)) return data;
  const parts = Object.entries(data);
  const fitting = parts.map(([key, part]) => [key, shortened<unknown>(part, key)] as const);
  if (fitting.every(([, part], index) => part === parts[index]?.[1])) return data;
  return (Array.isArray(data) ? fitting.map(([, part]) => part) : Object.fromEntries(fitting)) as Data;
}

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

/** Lists and records; whatever else a picture's data holds is its own. */
const isPlain = (value: object): boolean =>
  Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
