import type { Browser, Page } from "playwright-core";
import { budgets } from "../budgets.ts";
import { type Measure, ofEach, rowOf } from "../measure.ts";
import { fast, onPage } from "../page.ts";
import type { Deck } from "../sites.ts";
import { heapOf, SETTLE } from "../walk.ts";

/** Random steps, after a pass through the whole deck, which ends where so many presses in a row changed nothing. */
const STEPS = 500;
const STILL = 3;
const FURTHEST = 500;

/** Between two presses, in milliseconds: what waits for a pause (history, reveal.js) has its turn. */
const PAUSE = 60;

/** Whether a talk that is gone through again and again keeps what it no longer needs. */
export const heap: Measure = {
  name: "heap",
  async run(bench) {
    const all = await ofEach(bench, (deck) => heapsOf(bench.browser, deck));
    return [
      rowOf(all, { name: "heap after the first full pass", unit: "MB" }, ({ first }) => first / 1e6),
      rowOf(
        all,
        { name: `heap after ${STEPS} random steps, over it`, unit: "x", budget: budgets.heapAfterSteps },
        ({ first, after }) => after / first,
      ),
    ];
  },
};

function heapsOf(browser: Browser, deck: Deck): Promise<{ readonly first: number; readonly after: number }> {
  return onPage(browser, deck, fast, async (page, protocol) => {
    await protocol.send("Performance.enable");
    await page.waitForTimeout(SETTLE);
    for (let press = 0, still = 0; press < FURTHEST && still < STILL; press++)
      still = (await moves(page, "ArrowRight")) ? 0 : still + 1;
    await page.waitForTimeout(SETTLE);
    const first = await heapOf(protocol);
    // The same way in every run: Lehmer's generator (Park and Miller 1988).
    let state = 7;
    for (let step = 0; step < STEPS; step++) {
      state = (state * 48271) % 2147483647;
      await moves(page, state % 2 ? "ArrowLeft" : "ArrowRight");
    }
    await page.waitForTimeout(SETTLE);
    return { first, after: await heapOf(protocol) };
  });
}

/** Presses a key; whether the deck has moved. */
async function moves(page: Page, key: string): Promise<boolean> {
  await page.keyboard.press(key);
  await page.waitForTimeout(PAUSE);
  return page.evaluate(() => {
    const { moves } = globalThis.noted;
    globalThis.noted.moves = 0;
    return moves > 0;
  });
}
