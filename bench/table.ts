/** The rows as one table of plain text. */
import type { Row } from "./measure.ts";
import { movedSince, type Run } from "./record.ts";

/** A column; what none of the rows has is not shown. */
interface Column {
  readonly head: string;
  cell(row: Row): string;
}

/** The table; with a recorded run, what has moved since. */
export function table(rows: readonly Row[], record?: Run): string {
  const columns: readonly Column[] = [
    { head: "", cell: ({ name }) => name },
    { head: "ours", cell: ({ ours, unit }) => figure(ours, unit) },
    { head: "budget", cell: ({ budget, unit }) => figure(budget, unit) },
    { head: "", cell: ({ budget, ours }) => (budget === undefined ? "" : ours <= budget ? "kept" : "OVER") },
    { head: "since", cell: (row) => movedSince(record, row) },
    { head: "bare reveal.js", cell: ({ peer, unit }) => figure(peer, unit) },
    { head: "ours / it", cell: ({ ours, peer }) => (peer ? digits(ours / peer) : "") },
    { head: "against", cell: ({ against, unit }) => figure(against, unit) },
    { head: "ours / it", cell: ({ ours, against }) => (against ? digits(ours / against) : "") },
  ];
  const shown = columns
    .map(({ head, cell }) => [head, ...rows.map(cell)])
    .filter(([, ...cells]) => cells.some(Boolean));
  const widths = shown.map((cells) => Math.max(...cells.map((cell) => cell.length)));
  // Names to the left, figures to the right.
  const line = (row: number) =>
    shown
      .map((cells, column) => {
        const [cell, width] = [cells[row] ?? "", widths[column] ?? 0];
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  return Array.from({ length: rows.length + 1 }, (_, row) => line(row)).join("\n");
}

const figure = (value: number | undefined, unit: Row["unit"]): string =>
  value === undefined ? "" : `${digits(value)} ${unit}`.trim();

/** Three digits that mean something. */
const digits = (value: number): string =>
  Number.isInteger(value) || value >= 100 ? String(Math.round(value)) : value.toFixed(value >= 10 ? 1 : 2);
