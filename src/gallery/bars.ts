/**
 * Bars: how many there are of each, one below another, and one of them in focus.
 *
 * Data: names and counts. Steps: `all`, and `most`, the largest in focus. A hand brings any bar into focus.
 */
import {
  drawWords,
  fieldsOf,
  inkOf,
  layer,
  pressable,
  round,
  shift,
  type Visual,
  type Words,
  words,
  wordsWidth,
} from "counterpoise";

export interface Counted {
  readonly name: string;
  readonly count: number;
}

type Focus = { readonly focus: string | null };
type Mark = Counted & {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lit: boolean;
};
type Scene = { readonly marks: readonly Mark[]; readonly labels: readonly Words[] };

const HEIGHT = 32;

export const bars: Visual<readonly Counted[], Focus, Scene, "all" | "most"> = {
  name: "bars",
  steps: ["all", "most"],
  start: (data, step) => ({ focus: step === "most" ? mostOf(data).name : null }),
  accepts(data, value): value is Focus {
    const view = fieldsOf(value, "focus");
    return view !== null && (view.focus === null || data.some(({ name }) => name === view.focus));
  },
  layout(data, _, { focus }, frame) {
    const pitch = Math.min(72, frame.height / data.length);
    const name = ({ name, count }: Counted, y: number) => [
      words(`name-${name}`, name, 0, y + 23, { weight: focus === name ? 600 : 400 }),
      words(`count-${name}`, String(count), frame.width, y + 23, { anchor: "end", weight: 600 }),
    ];
    const labels = data.flatMap((one, index) => name(one, index * pitch));
    const left = Math.max(...labels.filter(({ anchor }) => anchor === "start").map(wordsWidth)) + 20;
    const unit = (frame.width - left - 44) / mostOf(data).count;
    const marks = data.map((one, index) => {
      const lit = focus === null || focus === one.name;
      return { ...one, x: left, y: index * pitch, width: one.count * unit, lit };
    });
    return { marks, labels };
  },
  draw(svg, { marks, labels }, change) {
    const bar = layer(svg, "bars")
      .selectAll<SVGRectElement, Mark>("rect")
      .data(marks, ({ name }) => name)
      .join("rect")
      .attr("width", ({ width }) => round(width))
      .attr("height", HEIGHT)
      .style("fill", ({ lit }) => inkOf(lit ? "ai" : "faint"))
      .style("transform", ({ x, y }) => shift(x, y));
    const label = ({ name, count }: Mark) => `${name}: ${count}`;
    pressable(bar, label, ({ name }) => change({ focus: name }));
    drawWords(svg, "labels", labels);
  },
  describe(data, _, { focus }) {
    const said = data.map(({ name, count }) => `${name}, ${count}`).join("; ");
    return `Bars, one for each: ${said}.${focus === null ? "" : ` In focus: ${focus}.`}`;
  },
};

const mostOf = (data: readonly Counted[]) => data.reduce((a, b) => (b.count > a.count ? b : a));
