/** What a check found, in words; and all of it as plain text, for a message to whoever looks after the room. Pure. */

/** How a check ended; each is told by a word and a shape of its own. */
export const verdicts = {
  right: "Right",
  mind: "Mind this",
  wrong: "Not right",
  try: "To try",
  unknown: "Not known",
} as const;
export type Verdict = keyof typeof verdicts;

export interface Row {
  readonly verdict: Verdict;
  /** What was measured. */
  readonly found: string;
  /** What to do where it is not right. */
  readonly todo?: string;
}

/** Numbers as words where they are small: a headline is no table. */
const small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];
const inWords = (count: number) => small[count] ?? String(count);

/** The whole in a sentence; `rows` are undefined while they are measured. */
export function headline(rows: readonly (Row | undefined)[]): string {
  const count = (verdict: Verdict) => rows.filter((row) => row?.verdict === verdict).length;
  const [wrong, mind, open] = [count("wrong"), count("mind"), count("try")];
  const further = [
    ...(mind ? [`${inWords(mind).toLowerCase()} to mind`] : []),
    ...(open ? [`${inWords(open).toLowerCase()} to try`] : []),
  ].join(", ");
  if (rows.includes(undefined)) return "Looking at this room";
  if (wrong)
    return `${inWords(wrong)} ${wrong === 1 ? "thing is" : "things are"} not right${further ? `; ${further}` : ""}`;
  return further ? `Nothing is wrong; ${further}` : "All is ready";
}

/** The report: `facts` first, a line each, then each check with its verdict and what to do. */
export function asText(
  title: string,
  facts: readonly string[],
  rows: readonly (readonly [name: string, row: Row | undefined])[],
): string {
  const lines = rows.flatMap(([name, row]) => [
    `[${row ? verdicts[row.verdict] : "Not measured yet"}] ${name}: ${row?.found ?? ""}`.trimEnd(),
    ...(row?.todo ? [`    ${row.todo}`] : []),
  ]);
  return [
    `${title}: preflight`,
    ...facts,
    "",
    `${headline(rows.map(([, row]) => row))}.`,
    "",
    ...lines,
    "",
  ].join("\n");
}
