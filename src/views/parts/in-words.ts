/** A picture at a step for those who read it: its description, and its table. */
import type { SlideState } from "../../slide/draw.ts";
import type { Table } from "../../visual/contract.ts";
import { type Branch, h } from "./tree.ts";

/** The description and the table. Rejects where the picture cannot tell itself. */
export async function inWords({ slide, step, view }: SlideState): Promise<Branch[]> {
  const { figure, title } = slide;
  const table = tableOf(await figure.table(step, view));
  // On a narrow screen a wide table is scrolled: by keys, too.
  const wide = { class: "wide", role: "region", tabindex: "0", "aria-label": `Table: ${title}` };
  return [h("p", {}, figure.describe(step, view)), h("div", wide, table)];
}

/** The first column names its row. */
const tableOf = ({ caption, columns, rows }: Table): Branch =>
  h(
    "table",
    {},
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, ...columns.map((name) => h("th", { scope: "col" }, name)))),
    h(
      "tbody",
      {},
      ...rows.map(([name = "", ...cells]) =>
        h("tr", {}, h("th", { scope: "row" }, name), ...cells.map((cell) => h("td", {}, cell))),
      ),
    ),
  );
