/** A fresh page on a machine and a line of a given speed, with the probe in it. */
import type { Browser, CDPSession, Page } from "playwright-core";
import type { Deck } from "./sites.ts";

export interface Speed {
  readonly name: string;
  /** How many times slower the processor is. */
  readonly cpu: number;
  readonly line?: { readonly latency: number; readonly download: number; readonly upload: number };
}

/** Kilobits a second, as bytes. */
const kilobits = (value: number) => (value * 1000) / 8;

export const fast: Speed = { name: "1x", cpu: 1 };
export const slow: Speed = { name: "4x CPU", cpu: 4 };
/** Slow 4G, as Lighthouse has it: 150 ms to an answer, 1.6 Mbit/s down, 750 kbit/s up. */
export const slowOverAir: Speed = {
  name: "slow 4G + 4x CPU",
  cpu: 4,
  line: { latency: 150, download: kilobits(1600), upload: kilobits(750) },
};

/** Opens a deck, waits until its first slide is painted, and hands page and protocol to `use`. */
export async function onPage<Result>(
  browser: Browser,
  { url, probe }: Deck,
  speed: Speed,
  use: (page: Page, protocol: CDPSession) => Promise<Result>,
): Promise<Result> {
  // A context of its own: no cache, no code kept compiled from the visit before.
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  try {
    const page = await context.newPage();
    const protocol = await context.newCDPSession(page);
    await protocol.send("Network.enable");
    await protocol.send("Network.setCacheDisabled", { cacheDisabled: true });
    await protocol.send("Emulation.setCPUThrottlingRate", { rate: speed.cpu });
    if (speed.line) {
      const { latency, download, upload } = speed.line;
      const line = { latency, downloadThroughput: download, uploadThroughput: upload };
      await protocol.send("Network.emulateNetworkConditions", { offline: false, ...line });
    }
    // tsx gives functions their names by a helper that a page does not have.
    await page.addInitScript("globalThis.__name = (named) => named");
    await page.addInitScript(probe);
    await page.goto(url, { waitUntil: "load" });
    await page.waitForFunction(() => globalThis.noted.ready !== undefined);
    return await use(page, protocol);
  } finally {
    await context.close();
  }
}
