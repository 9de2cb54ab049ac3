/** The rows as one table of plain text. */
import type { Row } from "./measure.ts";

const columns = ["", "ours", "budget", "", "bare reveal.js", "ours / it"];

export function table(rows: readonly Row[]): string {
  const lines = [columns, ...rows.map(cells)];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  // Names to the left, figures to the right.
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  return lines.map(line).join("\n");
}

function cells({ name, unit, ours, budget, peer }: Row): string[] {
  const figure = (value: number | undefined) =>
    value === undefined ? "" : `${digits(value)} ${unit}`.trim();
  const verdict = budget === undefined ? "" : ours <= budget ? "kept" : "OVER";
  const ratio = peer ? digits(ours / peer) : "";
  return [name, figure(ours), figure(budget), verdict, figure(peer), ratio];
}

/** Three digits that mean something. */
const digits = (value: number): string =>
  Number.isInteger(value) || value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2);
