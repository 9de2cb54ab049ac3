/** The bench's vocabulary: a measure takes what is to be measured and answers with rows of the table. */
import type { Browser } from "playwright-core";
import type { Sites } from "./sites.ts";

/** One figure. `budget` is the most it may be. */
export interface Row {
  readonly name: string;
  readonly unit: "ms" | "kB" | "MB" | "x" | "";
  readonly ours: number;
  readonly budget?: number;
  /** The same of a bare reveal.js deck, measured by the same code in the same run. */
  readonly peer?: number;
}

export interface Bench {
  readonly browser: Browser;
  readonly sites: Sites;
}

export interface Measure {
  /** What `--only` picks it by. */
  readonly name: string;
  run(bench: Bench): Promise<Row[]>;
}
