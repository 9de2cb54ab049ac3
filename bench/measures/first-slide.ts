import type { Browser } from "playwright-core";
import { budgets } from "../budgets.ts";
import type { Measure } from "../measure.ts";
import { fast, onPage, type Speed, slowOverAir } from "../page.ts";
import { median } from "../statistics.ts";

const RUNS = 7;

/** From the start of the navigation to the paint of the first slide, nothing cached. */
export const firstSlide: Measure = {
  name: "first-slide",
  async run({ browser, sites }) {
    const [ours, peer] = [(await sites.talk()).url, (await sites.peer()).url];
    const row = async (speed: Speed, budget: number) => ({
      name: `first slide, ${speed.name}`,
      unit: "ms" as const,
      ours: median(await timesToFirst(browser, ours, speed)),
      peer: median(await timesToFirst(browser, peer, speed)),
      budget,
    });
    return [await row(fast, budgets.firstSlide.fast), await row(slowOverAir, budgets.firstSlide.slow)];
  },
};

/** Milliseconds of each run; one before them, not counted, wakes browser and disk. */
async function timesToFirst(browser: Browser, url: string, speed: Speed): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run++) times.push(await timeToFirst(browser, url, speed));
  return times.slice(1);
}

/** Milliseconds of one visit. */
export const timeToFirst = (browser: Browser, url: string, speed: Speed): Promise<number> =>
  onPage(browser, url, speed, (page) => page.evaluate(() => globalThis.noted.ready ?? Number.NaN));
