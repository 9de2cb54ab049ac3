/** Ten thousand keys, over all views of the built talk. */
import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { talk } from "../../slides/deck.ts";
import { type Driver, drive, position } from "../cli/browser/drive.ts";
import { whenReady } from "../cli/browser/wait.ts";
import { expectSound, pictureOf, told } from "./fresh.ts";
import { mash } from "./keys.ts";
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

const nowhere = async () => {};
const drawer = async (page: Page) => {
  // Keys may have opened it in the round before.
  if (!(await page.isVisible(".drawer"))) await page.keyboard.press("d");
  await page.waitForSelector(".drawer .notes li");
};

/** Where mashing starts; from there it goes wherever the keys lead. */
const starts: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "in the deck": nowhere,
  "in the overview": (page) => page.keyboard.press("o"),
  "in the search": (page) => page.keyboard.press("/"),
  "in the help": (page) => page.keyboard.press("?"),
  "beside the sources": (page) => page.keyboard.press("c"),
  "beside the drawer": drawer,
};

for (const [name, begin] of Object.entries(starts))
  test(`keys mashed ${name} leave a sound deck`, { timeout: patience }, async () => {
    const random = randomFrom(`keys ${name}`);
    const page = await openAlone(driver);
    for (let round = 0; round < 3; round++) {
      const { slides } = talk;
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        `/${random.pick(slides).id}`,
      );
      await begin(page);
      await mash(page, random, many(450));
      await quiet(page);
      await expectSound(driver, talk, page);
    }
  });

test("keys mashed in the speaker's window and in the deck leave both in step", {
  timeout: patience,
}, async () => {
  const random = randomFrom("keys of a speaker");
  const deck = await openAlone(driver);
  const speaker = await deck.context().newPage();
  await speaker.goto(`${driver.address}?view=speaker`);
  await whenReady(speaker);
  for (let round = 0; round < 3; round++) {
    await mash(speaker, random, many(500));
    await quiet(speaker);
    await expect.poll(async () => (await position(deck)) === (await position(speaker))).toBe(true);
    await expectSound(driver, talk, deck);
    await expect
      .poll(async () => (await pictureOf(speaker)).join("\n"))
      .toBe((await pictureOf(deck)).join("\n"));
  }
});

test("keys mashed over the printed pages change none of them", { timeout: patience }, async () => {
  const page = await openAlone(driver, "?view=print");
  const pages = () => page.evaluate(() => document.querySelector("main")?.outerHTML);
  const before = await pages();
  await mash(page, randomFrom("keys over paper"), many(400));
  expect(await pages()).toBe(before);
});

/** Closes whatever panel is open: a picture that is told beside it says so. */
async function quiet(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const dialog of document.querySelectorAll("dialog")) dialog.close();
    for (const close of document.querySelectorAll<HTMLElement>(".side:not([hidden]) .close")) close.click();
  });
}
