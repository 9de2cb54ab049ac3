/**
 * Bars: how many there are of each, one below another, and one of them in focus.
 *
 * Data: names and counts. Steps: `all`, and `most`, the largest in focus. A hand brings any bar into focus.
 */
import type { Visual, Words } from "counterpoise";
import { drawWords, fieldsOf, inkOf, layer, pressable, round, shift, textWidth, words } from "counterpoise";

/** How many there are of a name. */
export type Count = { readonly name: string; readonly count: number };
type View = { readonly focus: string | null };
type Bar = Count & { readonly x: number; readonly y: number; readonly width: number; readonly lit: boolean };
type Scene = { readonly bars: readonly Bar[]; readonly labels: readonly Words[] };

export const bars: Visual<readonly Count[], View, Scene, "all" | "most"> = {
  name: "bars",
  steps: ["all", "most"],
  start: (data, step) => ({ focus: step === "most" ? mostOf(data).name : null }),
  accepts(data, value): value is View {
    const view = fieldsOf(value, "focus");
    return view !== null && (view.focus === null || data.some(({ name }) => name === view.focus));
  },
  layout(data, _, { focus }, { width, height }) {
    const left = 20 + Math.max(...data.map(({ name }) => textWidth(name, { size: 20, weight: 600 })));
    const unit = (width - left - 50) / mostOf(data).count;
    const bars = data.map((one, index): Bar => {
      const lit = focus === null || focus === one.name;
      return { ...one, x: left, y: (index * height) / data.length, width: one.count * unit, lit };
    });
    const labels = bars.flatMap(({ name, count, y, x, width }) => [
      words(`name-${name}`, name, 0, y + 23, { weight: name === focus ? 600 : 400 }),
      words(`count-${name}`, String(count), x + width + 12, y + 23, { weight: 600 }),
    ]);
    return { bars, labels };
  },
  draw(svg, { bars, labels }, change) {
    const bar = layer(svg, "bars")
      .selectAll<SVGRectElement, Bar>("rect")
      .data(bars, ({ name }) => name)
      .join("rect")
      .attr("width", ({ width }) => round(width))
      .attr("height", 32)
      .style("fill", ({ lit }) => inkOf(lit ? "left" : "faint"))
      .style("transform", ({ x, y }) => shift(x, y));
    const label = ({ name, count }: Bar) => `${name}: ${count}`;
    pressable(bar, label, ({ name }) => change({ focus: name }));
    drawWords(svg, "labels", labels);
  },
  describe(data, _, { focus }) {
    return `Bars, one for each: ${data.map(({ name, count }) => `${name}, ${count}`).join("; ")}.${focus === null ? "" : ` In focus: ${focus}.`}`;
  },
  table: (data, _, { focus }) => ({
    caption: focus === null ? "All of them" : `In focus: ${focus}`,
    columns: ["Name", "Count"],
    rows: data.map(({ name, count }) => [name, String(count)]),
  }),
};

const mostOf = (data: readonly Count[]) => data.reduce((a, b) => (b.count > a.count ? b : a));
