/** The bench's vocabulary: a measure takes what is to be measured and answers with rows of the table. */
import type { Browser } from "playwright-core";
import type { Deck, Sites } from "./sites.ts";

/** One figure. `budget` is the most it may be. */
export interface Row {
  readonly name: string;
  readonly unit: "ms" | "kB" | "MB" | "x" | "";
  readonly ours: number;
  readonly budget?: number;
  /** The same of a bare reveal.js deck, measured by the same code in the same run. */
  readonly peer?: number;
  /** The same of the deck that `--against` names. */
  readonly against?: number;
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

/** One measure taken of each deck: the talk, the bare reveal.js deck, and the one it is held against, if any. */
export interface OfEach<Figures> {
  readonly ours: Figures;
  readonly peer: Figures;
  readonly against?: Figures;
}

/** Takes the same measure of each deck, one after another. */
export async function ofEach<Figures>(
  { sites }: Bench,
  take: (deck: Deck) => Promise<Figures>,
): Promise<OfEach<Figures>> {
  const ours = await take(await sites.talk());
  const peer = await take(await sites.peer());
  return sites.against ? { ours, peer, against: await take(sites.against) } : { ours, peer };
}

/** A row with the same figure of each deck. */
export function rowOf<Figures>(
  { ours, peer, against }: OfEach<Figures>,
  what: Pick<Row, "name" | "unit" | "budget">,
  figure: (figures: Figures) => number,
): Row {
  const also = against === undefined ? {} : { against: figure(against) };
  return { ...what, ours: figure(ours), peer: figure(peer), ...also };
}
