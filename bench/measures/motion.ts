import type { Browser } from "playwright-core";
import { budgets } from "../budgets.ts";
import { type Measure, ofEach, rowOf } from "../measure.ts";
import { fast, onPage } from "../page.ts";
import type { Deck } from "../sites.ts";
import { between, droppedIn, quantile } from "../statistics.ts";
import { PAUSE, SETTLE } from "../walk.ts";

/** Steps that are watched, from the first on. */
const STEPS = 80;

/** How evenly frames come while a step's motion runs, at full speed: which were dropped, and the longest. */
export const motion: Measure = {
  name: "motion",
  async run(bench) {
    const all = await ofEach(bench, (deck) => framesOf(bench.browser, deck));
    return [
      rowOf(all, { name: "longest frame in motion, 1x", unit: "ms", budget: budgets.longestFrame }, (steps) =>
        Math.max(...steps.flatMap(between)),
      ),
      rowOf(all, { name: "frame in motion, 1x, p99", unit: "ms" }, (steps) =>
        quantile(steps.flatMap(between), 0.99),
      ),
      rowOf(
        all,
        { name: `frames dropped a step, 1x, mean of ${all.ours.length}`, unit: "" },
        (steps) => steps.reduce((sum, frames) => sum + droppedIn(frames), 0) / steps.length,
      ),
    ];
  },
};

/**
 * When each frame began, in milliseconds, step by step: from the frame in which the key is pressed until motion is
 * over. A page that draws at every frame by itself is the only way to hear of each one; it does nothing else there.
 */
function framesOf(browser: Browser, deck: Deck): Promise<number[][]> {
  return onPage(browser, deck, fast, async (page) => {
    await page.waitForTimeout(SETTLE);
    await page.evaluate(() => {
      const frames: number[] = [];
      Object.assign(globalThis, { frames });
      const next = (time: number) => {
        frames.push(time);
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    });
    const steps: number[][] = [];
    for (let step = 0; step < STEPS; step++) {
      const before = await page.evaluate(() => globalThis.noted.moves);
      await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames.splice(0));
      await page.keyboard.press("ArrowRight");
      await page.waitForTimeout(PAUSE);
      if ((await page.evaluate(() => globalThis.noted.moves)) === before) break;
      steps.push(await page.evaluate(() => (globalThis as unknown as { frames: number[] }).frames.splice(0)));
    }
    if (steps.length === 0)
      throw new Error(`${deck.url} does not move on ArrowRight: no frame can be counted`);
    return steps;
  });
}
