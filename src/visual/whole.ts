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

/** What nearly no text holds, and all of the above. */
const suspect = /[^\n\t -~\xa0-\u2029\u202f-\u2065\u206a-\ud7ff\ue000-\ufdcf\ufdf0-\ufffd]/;

/** Data with all of its texts mended; what needs no mending is returned as it is. */
export const whole = <Data>(data: Data): Data => (mayNeedMending(data) ? eachText(data, mended) : data);

/**
 * Quicker than to go through all texts, which a talk is before its first slide is drawn: as JSON they are one, with
 * controls and halves of characters escaped.
 */
function mayNeedMending(data: unknown): boolean {
  try {
    const texts = JSON.stringify(data) ?? "";
    return /\\[ubfr]/.test(texts) || suspect.test(texts);
  } catch {
    return true;
  }
}

/** Data with `change` made to each text, given the key that it stands under; returned as it is where none is changed. */
export function eachText<Data>(data: Data, change: (text: string, key: string) => string, key = ""): Data {
  if (typeof data === "string") return change(data, key) as Data;
  if (typeof data !== "object" || data === null || !isPlain(data)) return data;
  let changed: Record<string, unknown> | undefined;
  for (const [key, part] of Object.entries(data)) {
    const now = eachText<unknown>(part, change, key);
    if (now === part) continue;
    changed ??= (Array.isArray(data) ? [...data] : { ...data }) as Record<string, unknown>;
    changed[key] = now;
  }
  return (changed ?? data) as Data;
}

/** Lists and records; whatever else data holds is its own. */
const isPlain = (value: object): boolean =>
  Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype;
