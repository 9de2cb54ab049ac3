/** The value that a share of the sorted values does not exceed: 0.5 is the median, 0.95 the p95. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const position = (sorted.length - 1) * share;
  const [low = Number.NaN, high = low] = [sorted[Math.floor(position)], sorted[Math.ceil(position)]];
  return low + (high - low) * (position % 1);
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The times between neighbours. */
export const between = (times: readonly number[]): number[] =>
  times.slice(1).map((time, index) => time - (times[index] ?? time));

/** Frames that a screen of 60 Hz had time for between those that came, and that did not come. */
export const droppedIn = (frames: readonly number[]): number =>
  between(frames).reduce((sum, time) => sum + Math.max(0, Math.round(time / (1000 / 60)) - 1), 0);
