/** Hands on every picture of the built talk, and windows that change under it. */
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
      const page = await openAlone(driver, "", at(slide.id, random.pick(slide.steps)), { hasTouch: true });
      await storm(page, random, many(100));
      await expectSound(driver, talk, page);
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
    await page.evaluate(() => document.querySelector(".reveal.overview") && document.body.click());
    await expectSound(driver, talk, page, { viewport: last });
  });
