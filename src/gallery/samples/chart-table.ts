/**
 * A plain table by Observable Plot: words in columns, to read off.
 *
 * Data: columns and rows of words. Steps: as named, here one, `table`. To look at.
 */
import { ruleY, text } from "@observablehq/plot";
import { inkOf } from "counterpoise";
import { type ChartTable, chart } from "counterpoise/plot";
import { gearTable } from "./gears.ts";
import { figure, specimen } from "./kit.ts";

const table = chart<ChartTable, "table">(
  ({ columns, rows }, _, { width }) => ({
    x: { type: "point", domain: columns, axis: "top", label: null, padding: 0.5 },
    y: { type: "band", domain: rows.map((_, row) => row), axis: null },
    marks: [
      ruleY(rows, { y: (_, row) => row, dy: 18, stroke: inkOf("faint") }),
      text(
        rows.flatMap((cells, row) => cells.map((says, column) => ({ says, row, column: columns[column] }))),
        { x: "column", y: "row", text: "says" },
      ),
    ],
    marginLeft: 0,
    marginRight: Math.max(0, width - 520),
    marginBottom: 8,
  }),
  {
    steps: ["table"],
    describe: ({ caption, rows }) => `${caption}: ${rows.map((row) => row.join(", ")).join("; ")}.`,
    table: (data) => data,
  },
);

export default specimen("chart-table", "The same, to read off", figure(table, gearTable));
