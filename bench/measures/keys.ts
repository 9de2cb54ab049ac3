import { budgets } from "../budgets.ts";
import { type Measure, type OfEach, ofEach, type Row, rowOf } from "../measure.ts";
import { fast, type Speed, slow } from "../page.ts";
import { quantile } from "../statistics.ts";
import { type Cost, type Walk, walk } from "../walk.ts";

/** From key press to the next position's paint over every slide and step, and what a step costs. */
export const keys: Measure = {
  name: "keys",
  async run(bench) {
    const at = (speed: Speed) => ofEach(bench, (deck) => walk(bench.browser, deck, speed));
    const walks = await at(fast);
    return [
      ...latency(walks, fast, budgets.key.fast),
      ...latency(await at(slow), slow, budgets.key.slow),
      ...(["all", "style", "layout", "script"] as const).map((kind) =>
        rowOf(walks, { name: words[kind], unit: "ms" }, ({ cost }) => cost[kind]),
      ),
      rowOf(walks, { name: "heap after the last step", unit: "MB" }, ({ heap }) => heap / 1e6),
    ];
  },
};

function latency(walks: OfEach<Walk>, speed: Speed, budget: Record<"median" | "p95", number>): Row[] {
  const row = (what: "median" | "p95", share: number): Row =>
    rowOf(
      walks,
      {
        name: `key to paint, ${speed.name}, ${what} of ${walks.ours.keys.length}`,
        unit: "ms",
        budget: budget[what],
      },
      ({ keys }) => quantile(keys, share),
    );
  return [row("median", 0.5), row("p95", 0.95)];
}

const words = {
  all: "main thread a step, motion included",
  style: "  of it style recalculation",
  layout: "  of it layout",
  script: "  of it script",
} as const satisfies { [K in keyof Cost]: string };
