import type { Browser } from "playwright-core";
import { budgets } from "../budgets.ts";
import type { Measure } from "../measure.ts";

/** What the page asks for until it asks no more, and whom. */
export const requests: Measure = {
  name: "requests",
  async run({ browser, sites }) {
    const ours = await requestsOf(browser, (await sites.talk()).url);
    const peer = await requestsOf(browser, (await sites.peer()).url);
    return [
      { name: "requests", unit: "", ours: ours.all, peer: peer.all, budget: budgets.requests },
      {
        name: "requests to elsewhere",
        unit: "",
        ours: ours.foreign,
        peer: peer.foreign,
        budget: budgets.foreignRequests,
      },
    ];
  },
};

async function requestsOf(browser: Browser, url: string): Promise<{ all: number; foreign: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith("data:")) asked.push(request.url());
  });
  try {
    await page.goto(url, { waitUntil: "networkidle" });
    return { all: asked.length, foreign: asked.filter((address) => !address.startsWith(url)).length };
  } finally {
    await page.close();
  }
}
