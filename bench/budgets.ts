/** What the figures are to reach, from the issue "The talk, presented in a browser". */
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
  /** 400 slides over 24. */
  many: { firstSlide: 1.2, heap: 1.5, key: 1.2 },
} as const;
