import { budgets } from "../budgets.ts";
import { type Measure, type OfEach, ofEach, type Row, rowOf } from "../measure.ts";
import { fast, type Speed, slow } from "../page.ts";
import { quantile } from "../statistics.ts";
import type { Painted } from "../timeline.ts";
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
  const row = (
    name: string,
    of: keyof Painted,
    share: number,
    more: { readonly budget?: number } = {},
  ): Row =>
    rowOf(walks, { name: `${name} of ${walks.ours.keys.length}`, unit: "ms", ...more }, ({ keys }) =>
      quantile(
        keys.map((key) => key[of]),
        share,
      ),
    );
  return [
    row(`key to paint, ${speed.name}, median`, "painted", 0.5, { budget: budget.median }),
    row(`key to paint, ${speed.name}, p95`, "painted", 0.95, { budget: budget.p95 }),
    row(`key to screen, ${speed.name}, median`, "presented", 0.5),
  ];
}

const words = {
  all: "main thread a step, motion included",
  style: "  of it style recalculation",
  layout: "  of it layout",
  script: "  of it script",
} as const satisfies { [K in keyof Cost]: string };
