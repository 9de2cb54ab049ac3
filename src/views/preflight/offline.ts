/** Whether the talk is there without a network: all that it needs, in the cache that the service worker fills. */
import type { Row } from "./row.ts";

/** How the page came here, and what is kept of it. */
export type OfflineFacts =
  | { readonly from: "file" }
  | { readonly from: "workshop" }
  | { readonly from: "unsafe" }
  | {
      readonly from: "host";
      /** A service worker answers for this address. */
      readonly served: boolean;
      /** A newer build is ready and waits until all windows of this one are closed. */
      readonly waiting: boolean;
      /** What has to be there, and which of it is not; undefined where no list was found. */
      readonly list: { readonly needed: number; readonly missing: readonly string[] } | undefined;
    };

/** Names of the caches that builds fill start with this; each holds the list of what it is to hold. */
const PREFIX = "counterpoise ";
const LIST = "./precache.json";

export async function offlineNow(): Promise<OfflineFacts> {
  if (location.protocol === "file:") return { from: "file" };
  if (import.meta.env.MODE === "development") return { from: "workshop" };
  if (!("serviceWorker" in navigator) || !("caches" in globalThis)) return { from: "unsafe" };
  // Where cookies are blocked both are refused: then nothing is kept.
  const registration = await navigator.serviceWorker.getRegistration().catch(() => undefined);
  const names = await caches.keys().catch(() => []);
  const lists = (await Promise.all(names.map(listIn))).filter((list) => list !== undefined);
  return {
    from: "host",
    served: Boolean(registration?.active),
    waiting: Boolean(registration?.waiting),
    // While a newer build waits there are two: whole is what one of them has whole.
    list: lists.toSorted((a, b) => a.missing.length - b.missing.length)[0],
  };
}

/** What a cache has to hold of this talk, and what of it is missing; nothing for a cache of something else. */
async function listIn(name: string) {
  if (!name.startsWith(PREFIX)) return undefined;
  const cache = await caches.open(name);
  const here = new URL(LIST, location.href);
  const kept = await cache.match(here);
  const listed: unknown = await kept?.json().catch(() => undefined);
  const needed = addressesIn(listed).map((address) => new URL(address, here).href);
  if (needed.length === 0) return undefined;
  const found = await Promise.all(needed.map((address) => cache.match(address, { ignoreSearch: true })));
  return { needed: needed.length, missing: needed.filter((_, index) => !found[index]) };
}

/** Addresses in a list: plain ones, or entries with a `url`. What is no list holds none. */
export function addressesIn(list: unknown): string[] {
  if (!Array.isArray(list)) return [];
  return list
    .map((entry: unknown) => (typeof entry === "string" ? entry : (entry as { url?: unknown } | null)?.url))
    .filter((address) => typeof address === "string");
}

export function offlineRow(facts: OfflineFacts): Row {
  if (facts.from === "file") return { verdict: "right", found: "This file needs no network." };
  if (facts.from === "workshop")
    return {
      verdict: "unknown",
      found: "This is the development server: it keeps no copy.",
      todo: "npm run build, and present what it wrote.",
    };
  const file = "Stay connected, or take the single file with you.";
  if (facts.from === "unsafe")
    return {
      verdict: "mind",
      found: "At this address a browser keeps no copy: it is not https.",
      todo: file,
    };
  const { served, waiting, list } = facts;
  if (!served || !list)
    return {
      verdict: "mind",
      found: served ? "A copy is being made." : "No offline copy is here.",
      todo: `Open the deck once while there is a network, then measure again. ${file}`,
    };
  const { needed, missing } = list;
  if (missing.length > 0)
    return {
      verdict: "wrong",
      found: `${needed - missing.length} of ${needed} files are kept; missing: ${nameOf(missing[0])}${missing.length > 1 ? ` and ${missing.length - 1} more` : ""}.`,
      todo: `Reload the deck while there is a network, then measure again. ${file}`,
    };
  const whole = `All ${needed} files are kept in this browser: it goes on without a network.`;
  if (!waiting) return { verdict: "right", found: whole };
  return {
    verdict: "mind",
    found: `${whole} A newer build waits.`,
    todo: "Close all windows of the talk to use it.",
  };
}

const nameOf = (address = ""): string => address.split("/").at(-1) || "the page itself";
