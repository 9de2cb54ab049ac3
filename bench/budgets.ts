/** What the figures are to reach, from the issues that ask for them. */
export const budgets = {
  /** Milliseconds for a cold production build. */
  build: 3000,
  /** Kilobytes, gzipped. */
  scriptToFirst: 85,
  styles: 18,
  requests: 8,
  foreignRequests: 0,
  /** Milliseconds from the start of the navigation to the first slide's paint. */
  firstSlide: { fast: 350, slow: 1300 },
  /** Milliseconds from a key press to the next position's paint. */
  key: { fast: { median: 12, p95: 25 }, slow: { median: 35, p95: 60 } },
  /** The talk as one file, in kilobytes as it stands on disk. */
  singleFile: 700,
  /** Milliseconds that the longest frame of any motion takes. */
  longestFrame: 50,
  /** After 500 random steps, over the heap after the first full pass. */
  heapAfterSteps: 1.1,
  /** 400 slides over 24. */
  many: { firstSlide: 1.2, heap: 1.5, key: 1.2 },
  /** The speaker's window: milliseconds to open, from key to drawn (p99) and to join late; heap over the deck's own. */
  speaker: { opens: 1000, sync: 50, late: 1000, heap: 1.4 },
  /** Milliseconds from nothing to the file, kilobytes, and the time over what the browser itself prints for. */
  pdf: { pages120: 5000, slides400: 12_000, size120: 500, overPrint: 1.5 },
} as const;
