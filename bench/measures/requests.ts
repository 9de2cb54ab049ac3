import type { Browser } from "playwright-core";
import { budgets } from "../budgets.ts";
import { type Measure, ofEach, rowOf } from "../measure.ts";
import type { Deck } from "../sites.ts";

/** What the page asks for until it asks no more, whom, and how much comes over the wire. */
export const requests: Measure = {
  name: "requests",
  async run(bench) {
    const all = await ofEach(bench, (deck) => askedBy(bench.browser, deck));
    const bytes = (name: string, of: (kind: string) => boolean) =>
      rowOf(all, { name: `over the wire, ${name}`, unit: "kB" }, ({ kilobytes }) =>
        [...kilobytes].reduce((sum, [kind, size]) => (of(kind) ? sum + size : sum), 0),
      );
    return [
      rowOf(all, { name: "requests", unit: "", budget: budgets.requests }, ({ count }) => count),
      rowOf(
        all,
        { name: "requests to elsewhere", unit: "", budget: budgets.foreignRequests },
        ({ foreign }) => foreign,
      ),
      bytes("in all", () => true),
      ...kinds.map(([name, kind]) => bytes(name, (own) => own === kind)),
      bytes("the rest", (own) => kinds.every(([, kind]) => own !== kind)),
    ];
  },
};

/** As the protocol names them. */
const kinds = [
  ["page", "Document"],
  ["script", "Script"],
  ["styles", "Stylesheet"],
  ["fonts", "Font"],
  ["pictures", "Image"],
] as const;

interface Asked {
  readonly count: number;
  readonly foreign: number;
  /** By kind, as they were sent: packed, with their headers. */
  readonly kilobytes: ReadonlyMap<string, number>;
}

async function askedBy(browser: Browser, { url }: Deck): Promise<Asked> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  const asked = new Map<string, { readonly address: string; readonly kind: string }>();
  const kilobytes = new Map<string, number>();
  protocol.on("Network.requestWillBeSent", ({ requestId, request, type = "Other" }) => {
    if (!request.url.startsWith("data:")) asked.set(requestId, { address: request.url, kind: type });
  });
  protocol.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = asked.get(requestId)?.kind;
    if (kind !== undefined) kilobytes.set(kind, (kilobytes.get(kind) ?? 0) + encodedDataLength / 1000);
  });
  try {
    await protocol.send("Network.enable");
    await page.goto(url, { waitUntil: "networkidle" });
    const { origin } = new URL(url);
    const all = [...asked.values()];
    const foreign = all.filter(({ address }) => new URL(address).origin !== origin).length;
    return { count: all.length, foreign, kilobytes };
  } finally {
    await context.close();
  }
}
