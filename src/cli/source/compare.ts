/** Where two lists of digests differ. Pure: no files, no words. */

/** A paragraph that is not as the ledger knows it. Numbers count from 1. */
export type Difference =
  /** Paragraph `at` of the ledger reads otherwise in the copy, as its paragraph `copyAt`. */
  | { readonly kind: "changed"; readonly at: number; readonly copyAt: number }
  /** Paragraph `at` of the ledger reads the same, but others stand before it now: it is `copyAt` of the copy. */
  | { readonly kind: "moved"; readonly at: number; readonly copyAt: number }
  /** Paragraph `at` of the ledger is not in the copy. */
  | { readonly kind: "missing"; readonly at: number }
  /** The copy's paragraph `copyAt` is new: it follows the ledger's paragraph `after`, or 0, the title. */
  | { readonly kind: "added"; readonly copyAt: number; readonly after: number };

/**
 * The differences of a copy from the ledger, in the ledger's order. Both are aligned by what they share,
 * so that one paragraph more or less does not mark all that follow it.
 */
export function compare(ledger: readonly string[], copy: readonly string[]): Difference[] {
  const pairs = shared(ledger, copy);
  const moved = movedBetween(ledger, copy, pairs);
  const arrived = new Set(moved.values());
  const found = gapsOf(pairs, ledger.length, copy.length).flatMap(({ here, there, after }) => [
    ...here.flatMap((at) => movedTo(at, moved.get(at))),
    ...differencesOf(
      here.filter((at) => !moved.has(at)),
      there.filter((at) => !arrived.has(at)),
      after,
    ),
  ]);
  const placeOf = (difference: Difference) =>
    difference.kind === "added" ? difference.after : difference.at;
  return found.sort((a, b) => placeOf(a) - placeOf(b));
}

const movedTo = (at: number, copyAt: number | undefined): Difference[] =>
  copyAt === undefined ? [] : [{ kind: "moved", at, copyAt }];

/** Where each paragraph of the ledger stands in the copy, in the ledger's order; undefined where it does not. */
export function placesAfter(
  differences: readonly Difference[],
  ledgerLength: number,
  copyLength: number,
): (number | undefined)[] {
  const told = new Map<number, number | undefined>();
  for (const d of differences)
    if (d.kind !== "added") told.set(d.at, d.kind === "missing" ? undefined : d.copyAt);
  const taken = new Set(differences.map((d) => (d.kind === "missing" ? undefined : d.copyAt)));
  // What no difference names is shared, and shared paragraphs are in the same order on both sides.
  const rest = range(1, copyLength + 1).filter((at) => !taken.has(at));
  return range(1, ledgerLength + 1).map((at) => (told.has(at) ? told.get(at) : rest.shift()));
}

/** A gap between two shared paragraphs: as many as stand on both sides were changed, the rest came or went. */
function differencesOf(here: readonly number[], there: readonly number[], after: number): Difference[] {
  const changed = here.slice(0, there.length).map((at, index) => ({ at, copyAt: there[index] ?? at }));
  return [
    ...changed.map((both): Difference => ({ kind: "changed", ...both })),
    ...here.slice(there.length).map((at): Difference => ({ kind: "missing", at })),
    ...there.slice(here.length).map((copyAt): Difference => ({ kind: "added", copyAt, after })),
  ];
}

/** What stands between shared paragraphs: numbers of the ledger, of the copy, and the last of the ledger so far. */
interface Gap {
  readonly here: readonly number[];
  readonly there: readonly number[];
  readonly after: number;
}

function gapsOf(pairs: readonly [number, number][], length: number, copyLength: number): Gap[] {
  let [at, copyAt] = [1, 1];
  return [...pairs, [length + 1, copyLength + 1] as const].map(([nextAt, nextCopyAt]) => {
    const gap = { here: range(at, nextAt), there: range(copyAt, nextCopyAt), after: nextAt - 1 };
    [at, copyAt] = [nextAt + 1, nextCopyAt + 1];
    return gap;
  });
}

/** Paragraphs that read the same on both sides and share no place in the order: each once. */
function movedBetween(
  ledger: readonly string[],
  copy: readonly string[],
  pairs: readonly [number, number][],
): Map<number, number> {
  const [here, there] = [new Set(pairs.map(([at]) => at)), new Set(pairs.map(([, copyAt]) => copyAt))];
  const free = range(1, copy.length + 1).filter((copyAt) => !there.has(copyAt));
  const moved = new Map<number, number>();
  for (const at of range(1, ledger.length + 1)) {
    const found = here.has(at) ? -1 : free.findIndex((copyAt) => copy[copyAt - 1] === ledger[at - 1]);
    for (const copyAt of found < 0 ? [] : free.splice(found, 1)) moved.set(at, copyAt);
  }
  return moved;
}

/** From `from` up to, not including, `to`. */
const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);

/** Pairs of numbers of the longest common subsequence, in order. */
function shared(a: readonly string[], b: readonly string[]): [number, number][] {
  // longest[i][j]: how many the tails a[i..] and b[j..] share.
  const longest = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const tail = (i: number, j: number) => longest[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = longest[i];
      if (row) row[j] = a[i] === b[j] ? tail(i + 1, j + 1) + 1 : Math.max(tail(i + 1, j), tail(i, j + 1));
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length; )
    if (a[i] === b[j]) pairs.push([++i, ++j]);
    else if (tail(i + 1, j) >= tail(i, j + 1)) i++;
    else j++;
  return pairs;
}
