/** Notes and sources of any length on one sheet: first the picture gives room, then the letters. */

/** Shares of the usual size, roomiest first. */
const stages = [
  { picture: 1, text: 1 },
  { picture: 0.88, text: 1 },
  { picture: 0.8, text: 0.94 },
  { picture: 0.72, text: 0.88 },
  { picture: 0.64, text: 0.82 },
  { picture: 0.56, text: 0.76 },
] as const;

/** Room above the foot, in pixels. */
const BREATH = 12;

/** Sets each page at the first stage at which nothing runs over its foot; answers with those that none fits. */
export function fitPages(pages: readonly HTMLElement[]): HTMLElement[] {
  let left = [...pages];
  for (const { picture, text } of stages) {
    for (const page of left) {
      page.style.setProperty("--picture", String(picture));
      page.style.setProperty("--text", String(text));
    }
    left = left.filter(runsOver);
  }
  return left;
}

/** Whether what stands on a page comes down to its foot. */
function runsOver(page: HTMLElement): boolean {
  const [foot, ...others] = [...page.children].reverse().map((child) => child.getBoundingClientRect());
  return foot !== undefined && others.some(({ bottom }) => bottom > foot.top - BREATH);
}
