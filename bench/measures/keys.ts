import { budgets } from "../budgets.ts";
import type { Measure, Row } from "../measure.ts";
import { fast, type Speed, slow } from "../page.ts";
import { quantile } from "../statistics.ts";
import { type Cost, type Walk, walk } from "../walk.ts";

/** From key press to the next position's paint over every slide and step, and what a step costs. */
export const keys: Measure = {
  name: "keys",
  async run({ browser, sites }) {
    const [talk, peer] = [await sites.talk(), await sites.peer()];
    const both = async (speed: Speed) =>
      [await walk(browser, talk.url, speed), await walk(browser, peer.url, speed)] as const;
    const [ours, theirs] = await both(fast);
    const [oursSlow, theirsSlow] = await both(slow);
    return [
      ...latency(ours, theirs, fast, budgets.key.fast),
      ...latency(oursSlow, theirsSlow, slow, budgets.key.slow),
      ...(["all", "style", "layout", "script"] as const).map((kind) => cost(kind, ours, theirs)),
      { name: "heap after the last step", unit: "MB", ours: ours.heap / 1e6, peer: theirs.heap / 1e6 },
    ];
  },
};

function latency(ours: Walk, peer: Walk, speed: Speed, budget: Record<"median" | "p95", number>): Row[] {
  const row = (what: "median" | "p95", share: number): Row => ({
    name: `key to paint, ${speed.name}, ${what} of ${ours.keys.length}`,
    unit: "ms",
    ours: quantile(ours.keys, share),
    peer: quantile(peer.keys, share),
    budget: budget[what],
  });
  return [row("median", 0.5), row("p95", 0.95)];
}

const words = {
  all: "main thread a step, motion included",
  style: "  of it style recalculation",
  layout: "  of it layout",
  script: "  of it script",
} as const satisfies { [K in keyof Cost]: string };

const cost = (kind: keyof Cost, ours: Walk, peer: Walk): Row => ({
  name: words[kind],
  unit: "ms",
  ours: ours.cost[kind],
  peer: peer.cost[kind],
});
