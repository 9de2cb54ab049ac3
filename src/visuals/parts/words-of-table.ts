/** Words that the tables of pictures share. */
import type { Table } from "../../visual/contract.ts";

/** A table whose empty cells say that there is nothing: a cell without words tells a listener nothing. */
export const tableOf = (
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Table => ({
  caption: caption.trim(),
  columns,
  rows: rows.map((row) => row.map((cell) => cell.trim() || "None")),
});

/** "a; b": a label may hold a comma. */
export const labels = (claims: readonly { readonly label: string }[]): string =>
  claims.map(({ label }) => label).join("; ");

/** `1 crack`, `2 cracks`. */
export const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
