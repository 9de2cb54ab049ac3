import type { BrowserContext, Page } from "playwright-core";
import { budgets } from "../budgets.ts";
import type { Measure } from "../measure.ts";
import { median, quantile } from "../statistics.ts";

/** Presses, half of them in either window, and the pause between two, in milliseconds. */
const STEPS = 500;
const PAUSE = 150;

/** The speaker's window beside the deck: how soon it is there, how soon it follows, what it adds. */
export const speaker: Measure = {
  name: "speaker",
  async run({ browser, sites }) {
    const { url } = await sites.talk();
    const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
    try {
      const deck = await context.newPage();
      await deck.goto(url);
      await until(deck, "steered");
      await deck.waitForTimeout(1000);
      const alone = await heapOf(deck);
      const [popup, opened] = await open(deck);
      await popup.waitForTimeout(1000);
      const together = await heapOf(deck);
      const delays = [...(await follow(deck, popup, STEPS / 2)), ...(await follow(popup, deck, STEPS / 2))];
      const late = await joinLate(context, deck, url);
      return [
        { name: "speaker window opens", unit: "ms", ours: opened, budget: budgets.speaker.opens },
        { name: "key here to drawn there, median", unit: "ms", ours: median(delays) },
        {
          name: `key here to drawn there, p99 of ${delays.length}`,
          unit: "ms",
          ours: quantile(delays, 0.99),
          budget: budgets.speaker.sync,
        },
        { name: "joins late, from load to exact", unit: "ms", ours: late, budget: budgets.speaker.late },
        {
          name: "heap with the speaker window over without",
          unit: "x",
          ours: together / alone,
          budget: budgets.speaker.heap,
        },
      ];
    } finally {
      await context.close();
    }
  },
};

/** Opens the window by its key; the milliseconds until it has drawn the position. */
async function open(deck: Page): Promise<[Page, number]> {
  const start = Date.now();
  const [popup] = await Promise.all([deck.waitForEvent("popup"), deck.keyboard.press("s")]);
  await until(popup, "ready");
  return [popup, Date.now() - start];
}

/** Milliseconds from each press in `from` to the paint of where it led in `to`. */
async function follow(from: Page, to: Page, steps: number): Promise<number[]> {
  await from.bringToFront();
  await from.evaluate(() => {
    const pressed: number[] = [];
    Object.assign(globalThis, { pressed });
    addEventListener("keydown", (event) => pressed.push(performance.timeOrigin + event.timeStamp), true);
  });
  await to.evaluate(() => {
    const drawn: number[] = [];
    Object.assign(globalThis, { drawn });
    new MutationObserver(() =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => drawn.push(performance.timeOrigin + performance.now());
        port2.postMessage(null);
      }),
    ).observe(document.documentElement, { attributes: true, attributeFilter: ["data-slide", "data-step"] });
  });
  const delays: number[] = [];
  for (let press = 0; press < steps; press++) {
    // There and back again, from one end of the talk towards the other.
    const key = Math.floor(press / 60) % 2 ? "ArrowLeft" : "ArrowRight";
    await from.keyboard.press(key);
    await from.waitForTimeout(PAUSE + ((press * 7) % 17));
    const pressed = await from.evaluate(() => (globalThis as unknown as { pressed: number[] }).pressed.pop());
    const drawn = await to.evaluate(() =>
      (globalThis as unknown as { drawn: number[] }).drawn.splice(0).at(-1),
    );
    if (pressed !== undefined && drawn !== undefined) delays.push(drawn - pressed);
  }
  if (delays.length < steps * 0.9) throw new Error(`only ${delays.length} of ${steps} presses were followed`);
  return delays;
}

/** Milliseconds from the load of a further window, at another address, until it stands where the deck stands. */
async function joinLate(context: BrowserContext, deck: Page, url: string): Promise<number> {
  const there = await deck.evaluate(() => document.documentElement.dataset.slide);
  const page = await context.newPage();
  await page.goto(`${url}?view=speaker#/3`);
  while ((await page.evaluate(() => document.documentElement.dataset.slide)) !== there)
    await page.waitForTimeout(5);
  return page.evaluate(() => performance.now());
}

/** Waits for an attribute of the page, asking by hand: Playwright's own waiting leaves half a megabyte in the heap. */
async function until(page: Page, name: "ready" | "steered"): Promise<void> {
  while (!(await page.evaluate((key) => key in document.documentElement.dataset, name)))
    await page.waitForTimeout(5);
}

/** Bytes that scripts hold in the deck's process after a collection, whichever window they belong to. */
async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  await session.detach();
  return usedSize;
}
