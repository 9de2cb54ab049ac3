/** Pictures of the real deck: every step of the slides, in one theme on one screen. */
import type { Browser, Page } from "playwright-core";
import type { Slide } from "../../slide/slide.ts";
import type { Theme } from "../../theme/theme.ts";
import type { Screen } from "./screens.ts";

export interface Shot {
  readonly slide: string;
  readonly step: string;
  readonly png: Buffer;
}

export interface Taken {
  readonly shots: readonly Shot[];
  /** What the page complained of, each with the position it stood at. */
  readonly complaints: readonly string[];
}

/** How long the deck may take to a position, in milliseconds: past it, the picture shows where it stands. */
const PATIENCE = 1500;

/** Opens the deck once and walks it by its addresses. */
export async function shoot(
  browser: Browser,
  url: string,
  slides: readonly Slide[],
  theme: Theme,
  screen: Screen,
): Promise<Taken> {
  const { width, height, phone } = screen;
  const page = await browser.newPage({
    viewport: { width, height },
    isMobile: phone,
    hasTouch: phone,
    reducedMotion: "reduce",
  });
  const complaints: string[] = [];
  let at = "the start";
  const complain = (words: string) => complaints.push(`${theme} ${screen.name}, ${at}: ${words}`);
  page.on("pageerror", (error) => complain(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complain(message.text());
  });
  try {
    await page.goto(`${url}?theme=${theme}`);
    await page.waitForFunction(() => "steered" in document.documentElement.dataset);
    const shots: Shot[] = [];
    for (const { id, steps } of slides)
      for (const step of steps) {
        at = `${id}/${step}`;
        const elsewhere = await arrive(page, id, step);
        if (elsewhere) complain(`the deck does not come to rest here: ${elsewhere}`);
        shots.push({ slide: id, step, png: await page.screenshot() });
      }
    return { shots, complaints };
  } finally {
    await page.close();
  }
}

/**
 * Goes to a position by its address, and waits until the page says so, shows it in its middle, and stands
 * still. Answers with what it says and shows instead, where it does not come to that in time.
 */
export function arrive(
  page: Page,
  slide: string,
  step: string,
  patience = PATIENCE,
): Promise<string | undefined> {
  return page.evaluate(
    async ({ there, patience }) => {
      location.hash = `#/${there}`;
      await document.fonts.ready;
      for (const end = performance.now() + patience; ; ) {
        // A scroll view may still be on its way, or filling what just came into sight.
        for (let frame = 0; frame < 3; frame++)
          await new Promise((painted) => requestAnimationFrame(painted));
        const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest("article");
        const [says, shows] = [document.documentElement, middle].map(
          (here) => `${here?.dataset.slide}/${here?.dataset.step}`,
        );
        const moves = document.getAnimations().some(({ playState }) => playState === "running");
        if (says === there && shows === there && !moves) return undefined;
        if (performance.now() > end) return `it says ${says} and shows ${shows}`;
      }
    },
    { there: `${slide}/${step}`, patience },
  );
}
