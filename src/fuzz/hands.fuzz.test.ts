/** Hands on every picture of the built talk, and windows that change under it. */
import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { talk } from "../../slides/deck.ts";
import { type Driver, drive } from "../cli/browser/drive.ts";
import { expectSound, told } from "./fresh.ts";
import { storm } from "./pointers.ts";
import { many, patience, randomFrom } from "./random.ts";
import { openAlone } from "./windows.ts";

let driver: Driver;
beforeAll(async () => {
  driver = await drive();
});
afterAll(() => driver?.close());
afterEach(async () => {
  for (const context of driver.browser.contexts()) await context.close();
  expect(driver.complaints.splice(0), told("complaints")).toEqual([]);
});

const at = (slide: string, step: string) => `#/${slide}/${step}`;

describe("pointers, fingers and keys at once", () => {
  for (const slide of talk.slides)
    test(`storm the figure of ${slide.id} and leave a sound deck`, { timeout: patience }, async () => {
      const random = randomFrom(`storm ${slide.id}`);
      const options = { hasTouch: true };
      const page = await openAlone(driver, "", at(slide.id, random.pick(slide.steps)), options);
      await storm(page, random, many(100));
      await expectSound(driver, talk, page, options);
    });
});

interface Screen {
  readonly width: number;
  readonly height: number;
}

const screens: readonly [Screen, ...Screen[]] = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
  { width: 435, height: 800 },
  { width: 436, height: 800 },
  { width: 844, height: 390 },
  { width: 3840, height: 2160 },
  { width: 320, height: 256 },
];

describe("a window that turns from wall to hand and back", () => {
  const [wall, hand] = screens;
  const ways: Readonly<Record<string, (page: Page) => Promise<void>>> = {
    "keeps its place when it turns at once": async (page) => {
      for (const screen of [hand, wall, hand]) await page.setViewportSize(screen as Screen);
    },
    "shows its slide when it turns out of the overview": async (page) => {
      await page.keyboard.press("o");
      await page.waitForSelector(".reveal.overview");
      await page.setViewportSize(hand as Screen);
    },
    "shows its slide when it has come back": async (page) => {
      await page.keyboard.press("o");
      await page.waitForSelector(".reveal.overview");
      for (const screen of [hand, wall]) await page.setViewportSize(screen as Screen);
    },
    "keeps its place when it turns while keys are pressed": async (page) => {
      await page.keyboard.press("Home");
      for (const { steps } of talk.slides.slice(0, 2))
        for (const _ of steps) await page.keyboard.press("ArrowRight");
      await page.setViewportSize(hand as Screen);
    },
  };
  for (const [name, turn] of Object.entries(ways))
    test(name, async () => {
      const page = await openAlone(driver, "", "#/the-scale", { reducedMotion: "no-preference" });
      await turn(page);
      const viewport = page.viewportSize() ?? wall;
      const stand = await expectSound(driver, talk, page, { viewport });
      expect(`${stand.slide}/${stand.step}`).toBe("the-scale/level");
      const copies = viewport.width > 435 ? await page.locator(".slides article").count() : 0;
      expect(copies, "copies of pictures that nobody sees").toBe(0);
    });
});

for (const last of screens.slice(0, 2))
  test(`a window that changes its size while pictures move ends sound at ${last.width} x ${last.height}`, {
    timeout: patience,
  }, async () => {
    const random = randomFrom(`sizes ${last.width}`);
    const page = await openAlone(driver, "", "", { reducedMotion: "no-preference" });
    for (let round = 0; round < many(40); round++) {
      for (let press = random.below(4); press > 0; press--)
        await page.keyboard.press(random.pick(["ArrowRight", "ArrowRight", "ArrowLeft", "End", "Home", "o"]));
      if (random.oneIn(3))
        await page.evaluate(
          (screens) => document.body.scrollBy({ top: innerHeight * screens }),
          random.below(3),
        );
      await page.setViewportSize(random.pick(screens));
    }
    await page.setViewportSize(last);
    // An overview is left: what is compared is the slide.
    if (await page.locator(".reveal.overview").count()) await page.keyboard.press("Escape");
    await expectSound(driver, talk, page, { viewport: last });
  });
