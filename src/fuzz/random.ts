/** Chance that can be had again: the same seed gives the same choices. */

/** `COUNTERPOISE_SEED=7` takes another way through; a failure says which seed it had. */
export const seed = asked("COUNTERPOISE_SEED", 1);

/**
 * `COUNTERPOISE_FUZZ=1` does all of it, ten thousand of most: minutes of work. Every test run does a share of that,
 * so that what a change breaks at once is found at once.
 */
const share = asked("COUNTERPOISE_FUZZ", 0.03);

/** So many of what is tried, as a test is asked for. */
export const many = (usual: number): number => Math.ceil(usual * share);

/** Milliseconds that a test may take: it fails for what it finds, never for how long it takes on a busy machine. */
export const patience = 600_000 * Math.max(1, share);

export interface Random {
  /** From 0 up to `limit`, `limit` left out. */
  below(limit: number): number;
  /** Whether something happens that happens in one of `cases`. */
  oneIn(cases: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** A source of choices; `name` keeps the ways of several tests apart. (Mulberry32, Tommy Ettinger 2017.) */
export function randomFrom(name: string): Random {
  let state = [...name].reduce((sum, letter) => Math.imul(sum, 31) + (letter.codePointAt(0) ?? 0), seed);
  const below = (limit: number) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    oneIn: (cases) => below(cases) === 0,
    pick: (items) => items[below(items.length)] ?? items[0],
  };
}

function asked(variable: string, usual: number): number {
  const value = Number(process.env[variable] ?? usual);
  if (value > 0 && value < 2 ** 31) return value;
  throw new RangeError(`${variable}=${process.env[variable]} is no number above 0`);
}
