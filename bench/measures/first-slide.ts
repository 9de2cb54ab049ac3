import type { Browser } from "playwright-core";
import { budgets } from "../budgets.ts";
import { type Bench, type Measure, ofEach, rowOf } from "../measure.ts";
import { fast, onPage, type Speed, slowOverAir } from "../page.ts";
import type { Deck } from "../sites.ts";
import { median } from "../statistics.ts";

const RUNS = 7;

/** From the start of the navigation to the paint of the first slide, nothing cached. */
export const firstSlide: Measure = {
  name: "first-slide",
  async run(bench) {
    const row = async (speed: Speed, budget: number) =>
      rowOf(
        await timesAt(bench, speed),
        { name: `first slide, ${speed.name}`, unit: "ms", budget },
        (times) => median(times),
      );
    return [await row(fast, budgets.firstSlide.fast), await row(slowOverAir, budgets.firstSlide.slow)];
  },
};

/** Milliseconds of each run; one before them, not counted, wakes browser and disk. */
const timesAt = (bench: Bench, speed: Speed) =>
  ofEach(bench, async (deck) => {
    const times: number[] = [];
    for (let run = 0; run <= RUNS; run++) times.push(await timeToFirst(bench.browser, deck, speed));
    return times.slice(1);
  });

/** Milliseconds of one visit. */
export const timeToFirst = (browser: Browser, deck: Deck, speed: Speed): Promise<number> =>
  onPage(browser, deck, speed, (page) => page.evaluate(() => globalThis.noted.ready ?? Number.NaN));
