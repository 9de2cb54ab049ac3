/** Steps through a deck by the keyboard, as a presenter does, and takes down what each step costs. */
import type { Browser, CDPSession, Page } from "playwright-core";
import { onPage, type Speed } from "./page.ts";
import type { Deck } from "./sites.ts";
import { type Painted, recordTimeline } from "./timeline.ts";

export interface Walk {
  /** What followed each press that moved the deck. */
  readonly keys: readonly Painted[];
  /** Milliseconds of the main thread that a step takes, with all the motion that follows. */
  readonly cost: Cost;
  /** Bytes that scripts hold at the end, after a collection. */
  readonly heap: number;
}

export interface Cost {
  readonly script: number;
  readonly style: number;
  readonly layout: number;
  readonly all: number;
}

/** No deck is walked further: one that moves at every key would have no end. */
const FURTHEST = 500;

/** Between two presses, in milliseconds. Motion takes 500: nobody reads a slide in less. */
export const PAUSE = 800;

/** Before the first press, in milliseconds: what loads after the first slide is there by then. */
export const SETTLE = 2000;

/** Walks on from the first step until the deck has moved `most` times or does no longer move. */
export function walk(browser: Browser, deck: Deck, speed: Speed, most = FURTHEST): Promise<Walk> {
  return onPage(browser, deck, speed, async (page, protocol) => {
    // Time of the thread, not of the clock: what else runs on the machine does not count.
    await protocol.send("Performance.enable", { timeDomain: "threadTicks" });
    await page.waitForTimeout(SETTLE);
    const recorded = await recordTimeline(browser);
    const before = await costSoFar(protocol);
    let moved = 0;
    for (let press = 0; press < most; press++) {
      await page.keyboard.press("ArrowRight");
      // Uneven, so that presses do not keep step with the screen's frames.
      await page.waitForTimeout(PAUSE + ((press * 7) % 17));
      if (!(await hasMoved(page, press + 1))) break;
      moved++;
    }
    if (moved === 0) throw new Error(`${deck.url} does not move on ArrowRight: there is nothing to measure`);
    const after = await costSoFar(protocol);
    // The last press moved nothing, unless there was no need for it.
    const keys = (await recorded()).slice(0, moved);
    if (keys.length < moved) throw new Error(`Chromium tells of ${keys.length} frames after ${moved} keys`);
    return { keys, cost: perStep(before, after, moved), heap: await heapOf(protocol) };
  });
}

/** Whether the deck has moved so many times; a slow machine is given a moment more. */
async function hasMoved(page: Page, times: number): Promise<boolean> {
  for (let wait = 0; wait < 5; wait++) {
    if (wait > 0) await page.waitForTimeout(PAUSE);
    if ((await page.evaluate(() => globalThis.noted.moves)) >= times) return true;
  }
  return false;
}

/** Milliseconds of the main thread since the page was opened, by kind. */
async function costSoFar(protocol: CDPSession): Promise<Cost> {
  const seconds = await metricsOf(protocol);
  const milliseconds = (name: string) => 1000 * (seconds.get(name) ?? Number.NaN);
  return {
    script: milliseconds("ScriptDuration"),
    style: milliseconds("RecalcStyleDuration"),
    layout: milliseconds("LayoutDuration"),
    all: milliseconds("TaskDuration"),
  };
}

function perStep(before: Cost, after: Cost, steps: number): Cost {
  const share = (kind: keyof Cost) => (after[kind] - before[kind]) / steps;
  return { script: share("script"), style: share("style"), layout: share("layout"), all: share("all") };
}

export async function heapOf(protocol: CDPSession): Promise<number> {
  await protocol.send("HeapProfiler.collectGarbage");
  return (await metricsOf(protocol)).get("JSHeapUsedSize") ?? Number.NaN;
}

async function metricsOf(protocol: CDPSession): Promise<Map<string, number>> {
  const { metrics } = await protocol.send("Performance.getMetrics");
  return new Map(metrics.map(({ name, value }) => [name, value]));
}
