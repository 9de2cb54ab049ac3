/** Texts as every view can show them, whatever a ledger or a slide holds. */

/**
 * Half a character, a control, and what Unicode says is none: a page shows them or not, a description in a PDF
 * ends at them, XML forbids them. They stand as the mark for what is lost. Marks that turn the direction of all
 * that follows would turn words of others, too: they are left out. `counterpoise check` tells of each.
 */
const mended = (text: string): string =>
  text
    .replace(/(?![\n\t])\p{Control}|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, "\ufffd")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "");

/** Data with all of its texts mended; what needs no mending is returned as it is. */
export const whole = <Data>(data: Data): Data => eachText(data, mended);

/** Data with `change` made to each text, given the key that it stands under; returned as it is where none is changed. */
export function eachText<Data>(data: Data, change: (text: string, key: string) => string, key = ""): Data {
  if (typeof data === "string") return change(data, key) as Data;
  if (typeof data !== "object" || data === null || !isPlain(data)) return data;
  const parts = Object.entries(data);
  const changed = parts.map(([key, part]) => [key, eachText<unknown>(part, change, key)] as const);
  if (changed.every(([, part], index) => part === parts[index]?.[1])) return data;
  return (Array.isArray(data) ? changed.map(([, part]) => part) : Object.fromEntries(changed)) as Data;
}

/** Lists and records; whatever else data holds is its own. */
const isPlain = (value: object): boolean =>
  Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
