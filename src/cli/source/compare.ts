/** Where two lists of digests differ. Pure: no files, no words. */

/** A paragraph that is not as the ledger knows it. Numbers count from 1. */
export type Difference =
  /** Paragraph `at` of the ledger reads otherwise in the copy, as its paragraph `copyAt`. */
  | { readonly kind: "changed"; readonly at: number; readonly copyAt: number }
  /** Paragraph `at` of the ledger is not in the copy. */
  | { readonly kind: "missing"; readonly at: number }
  /** The copy's paragraph `copyAt` is new: it follows the ledger's paragraph `after`, or 0, the title. */
  | { readonly kind: "added"; readonly copyAt: number; readonly after: number };

/**
 * The differences of a copy from the ledger, in the ledger's order. Both are aligned by what they share,
 * so that one paragraph more or less does not mark all that follow it.
 */
export function compare(ledger: readonly string[], copy: readonly string[]): Difference[] {
  const ends = [ledger.length, copy.length] as const;
  let [at, copyAt] = [0, 0];
  return [...shared(ledger, copy), ends].flatMap(([nextAt, nextCopyAt]) => {
    const gap = differencesOf(at, nextAt - at, copyAt, nextCopyAt - copyAt);
    [at, copyAt] = [nextAt + 1, nextCopyAt + 1];
    return gap;
  });
}

/** A gap between two shared paragraphs: as many as stand on both sides were changed, the rest came or went. */
function differencesOf(at: number, length: number, copyAt: number, copyLength: number): Difference[] {
  return Array.from({ length: Math.max(length, copyLength) }, (_, index): Difference => {
    const [here, there] = [at + index + 1, copyAt + index + 1];
    if (index >= length) return { kind: "added", copyAt: there, after: at + length };
    return index < copyLength ? { kind: "changed", at: here, copyAt: there } : { kind: "missing", at: here };
  });
}

/** Index pairs of the longest common subsequence, in order. */
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
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if (tail(i + 1, j) >= tail(i, j + 1)) i++;
    else j++;
  return pairs;
}
