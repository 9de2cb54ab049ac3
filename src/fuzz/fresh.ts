/** What a window shows after all that was done to it, against the same position drawn afresh. */
import type { BrowserContextOptions, Page } from "playwright";
import { expect } from "vitest";
import type { Driver } from "../cli/browser/drive.ts";
import { whenReady } from "../cli/browser/wait.ts";
import type { Talk } from "../slide/slide.ts";
import { seed } from "./random.ts";

/** Where a deck stands, its figure's state included. */
export interface Stand {
  readonly slide: string;
  readonly step: string;
  readonly view: unknown;
}

/** Says after which seed an expectation failed: with it, the same happens again. */
export const told = (what: string): string => `${what} (COUNTERPOISE_SEED=${seed})`;

/** The deck's own word on where it stands: it is asked as a speaker's window asks. */
export function standOf(page: Page, talk: Talk): Promise<Stand> {
  return page.evaluate(
    ([title]) =>
      new Promise<Stand>((resolve) => {
        const channel = new BroadcastChannel(
          `counterpoise ${location.pathname.replace(/[^/]*\.html$/, "")} ${title}`,
        );
        const me = { id: "fuzz", role: "speaker" };
        channel.onmessage = ({ data }) => {
          const { role, state, answers } = JSON.parse(data);
          if (role !== "audience" || answers !== 7) return;
          channel.postMessage(JSON.stringify({ ...me, kind: "bye" }));
          channel.close();
          resolve({ slide: state.slide, step: state.step, view: state.view });
        };
        const nowhere = { slide: "", step: "", view: null, black: false, theme: null };
        const state = { stamp: { clock: 0, id: "" }, ...nowhere };
        channel.postMessage(JSON.stringify({ ...me, kind: "state", state, asks: 7 }));
      }),
    [talk.title] as const,
  );
}

/** The slide that a deck or a speaker's window shows now, a line a mark; attributes and declarations in order. */
export const pictureOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { slide, step } = document.documentElement.dataset;
    const here = `article[data-slide="${slide}"][data-step="${step}"]`;
    const scrolling = document.body.classList.contains("reveal-scroll");
    const article = document.querySelector(scrolling ? `.slides ${here}` : `:is(.stage, .stage-now) ${here}`);
    return [...(article?.querySelectorAll("*") ?? [])].map((mark) => {
      const attributes = [...mark.attributes].map(({ name, value }) =>
        name === "style" ? value.split(/;\s*/).filter(Boolean).sort().join("; ") : `${name}=${value}`,
      );
      return [mark.tagName, ...attributes.sort(), mark.children.length ? "" : mark.textContent].join(" ");
    });
  });

/**
 * Holds a deck to what it is to be after anything: at a place that the talk has, in a state that its figure
 * takes, and showing what a window shows that is opened there. Answers with where it stands.
 */
export async function expectSound(
  driver: Driver,
  talk: Talk,
  page: Page,
  options: BrowserContextOptions = {},
): Promise<Stand> {
  const stand = await standOf(page, talk);
  const slide = talk.slides.find(({ id }) => id === stand.slide);
  expect(slide?.steps, told(`the deck stands at ${stand.slide}/${stand.step}`)).toContain(stand.step);
  expect(slide?.figure.viewOf(stand.step, stand.view), told("its figure's state")).toEqual(stand.view);
  const context = await driver.context(options);
  try {
    const fresh = await context.newPage();
    await fresh.addInitScript((view) => history.replaceState({ view }, ""), stand.view);
    await fresh.goto(`${driver.address}#/${stand.slide}/${stand.step}`);
    await whenReady(fresh);
    await expect
      .poll(async () => differences(await pictureOf(page), await pictureOf(fresh)), {
        message: told(`${stand.slide}/${stand.step} as it is drawn afresh`),
      })
      .toEqual([]);
  } finally {
    await context.close();
  }
  return stand;
}

/** The lines in which two pictures differ, of each the first few. */
function differences(shown: readonly string[], fresh: readonly string[]): string[] {
  if (shown.length === 0 || fresh.length === 0)
    return [`${shown.length} marks are shown, ${fresh.length} are drawn afresh`];
  const lines = Math.max(shown.length, fresh.length);
  return Array.from({ length: lines }, (_, line) => [shown[line], fresh[line]])
    .filter(([one, other]) => one !== other)
    .slice(0, 4)
    .map(([one, other]) => `shown: ${one}\nfresh: ${other}`);
}
