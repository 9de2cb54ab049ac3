/** Where progress is written; `process.stderr` is one. */
export interface ProgressOutput {
  isTTY?: boolean;
  write(text: string): unknown;
}

/**
 * A line such as "fetching a headless Chromium, 66 MB, once: 45 %". A terminal sees it change in place;
 * a log gets it once, without a share, for it would get a line for every step.
 */
export function progressLine(title: string, output: ProgressOutput = process.stderr) {
  if (!output.isTTY) {
    output.write(`${title}\n`);
    return { at: (_share: number) => {}, end: () => {} };
  }
  const at = (share: number) => {
    const percent = Math.min(100, Math.floor(share * 100));
    output.write(`\r${title}: ${percent} %`);
  };
  at(0);
  return { at, end: () => void output.write("\n") };
}
