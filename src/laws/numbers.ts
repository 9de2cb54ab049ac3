/** Every number that a slide may show: what can be counted in the ledger, what it says, and nothing else. */
import type { Ledger } from "../slide/slide.ts";

export function ledgerNumbers({
  claims,
  source,
  systems = {},
  categories = {},
  numbers = [],
}: Ledger): Set<number> {
  const all = Object.entries(claims);
  const remedies = all.flatMap(([, claim]) => (claim.kind === "remedy" ? [claim] : []));
  const lifted = new Set(remedies.flatMap((remedy) => remedy.lifts.map((lift) => lift.burden)));
  const said = all.flatMap(([, { label, says }]) => `${label} ${says}`.match(/\d+/g) ?? []);
  const counts = [
    all.length,
    source.digests.length,
    Object.keys(source.outline).length,
    ...groups(all, ([, claim]) => claim.kind),
    ...groups(all, ([, claim]) => [claim.kind, claim.side ?? "both"].join()),
    ...groups(all, ([, claim]) => (claim.kind === "remedy" || claim.kind === "outlook" ? "for" : "other")),
    ...groups(all, ([id, claim]) => (claim.kind === "burden" ? `${claim.side} ${lifted.has(id)}` : "other")),
    ...groups(all, ([id, claim]) => (claim.kind === "burden" ? lifted.has(id) : "other")),
    ...all.map(([, claim]) => claim.at),
    Object.keys(systems).length,
    Object.keys(categories).length,
    ...groups(Object.values(systems), (system) => system.category),
    ...groups(Object.values(systems), (system) => categories[system.category]?.from),
    ...groups(Object.values(categories), (category) => category.from),
  ];
  return new Set([...counts, ...said.map(Number), ...numbers]);
}

/** How many there are of each sort. */
function groups<Item>(items: readonly Item[], sort: (item: Item) => unknown): number[] {
  const counts = new Map<unknown, number>();
  for (const item of items) counts.set(sort(item), (counts.get(sort(item)) ?? 0) + 1);
  return [...counts.values()];
}
