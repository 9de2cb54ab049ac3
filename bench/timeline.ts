/**
 * When what a key changed was painted, as Chromium itself takes it down (its Event Timing, with the end of the commit
 * that followed). A page cannot tell: after a key Chromium holds back whatever would note it until the next frame.
 */
import type { Browser } from "playwright-core";

/** What is used of an event of the timeline. Times are milliseconds of the page, `duration` since `timeStamp`. */
export interface TimelineEvent {
  readonly name: string;
  readonly ph: string;
  readonly args?: {
    readonly data?: {
      readonly type?: string;
      readonly timeStamp?: number;
      readonly commitFinishTime?: number;
      readonly duration?: number;
    };
  };
}

/** Milliseconds from a key press: until its frame was painted and handed over, and until it was on the screen. */
export interface Painted {
  readonly painted: number;
  readonly presented: number;
}

/** Starts to record; the function it returns ends that, and answers with every key press in order. */
export async function recordTimeline(browser: Browser): Promise<() => Promise<Painted[]>> {
  const session = await browser.newBrowserCDPSession();
  const paints: Painted[] = [];
  session.on("Tracing.dataCollected", ({ value }) => {
    paints.push(...paintsIn(value as unknown as TimelineEvent[]));
  });
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["devtools.timeline"] },
  });
  return async () => {
    const complete = new Promise((resolve) => session.once("Tracing.tracingComplete", resolve));
    await session.send("Tracing.end");
    await complete;
    await session.detach();
    return paints;
  };
}

/** What the timeline says of each key press that a frame followed; events of any other kind are passed over. */
export const paintsIn = (events: readonly TimelineEvent[]): Painted[] =>
  events.flatMap(({ name, ph, args }) => {
    const { type, timeStamp, commitFinishTime, duration } = args?.data ?? {};
    if (name !== "EventTiming" || ph !== "b" || type !== "keydown") return [];
    if (timeStamp === undefined || commitFinishTime === undefined || duration === undefined) return [];
    return [{ painted: commitFinishTime - timeStamp, presented: duration }];
  });
