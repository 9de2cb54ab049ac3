/** Waiting for pages of the talk. Playwright's own waiting for an element may look again only half a second later. */
import type { Page } from "playwright-core";

/** Until the first slide, or all that another view shows, is drawn. */
export const whenReady = (page: Page): Promise<void> => until(page, "ready");

/** Until the deck can be moved, too. */
export const whenSteered = (page: Page): Promise<void> => until(page, "steered");

/** Looks at every frame for what the page says of itself. */
async function until(page: Page, name: "ready" | "steered"): Promise<void> {
  await page.waitForFunction((key) => key in document.documentElement.dataset, name);
}
