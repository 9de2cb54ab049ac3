/** Windows that fight over the position, that sleep, and that the browser refuses what others are given. */
import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
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

async function both(): Promise<readonly [deck: Page, speaker: Page]> {
  const deck = await openAlone(driver);
  const speaker = await deck.context().newPage();
  await speaker.goto(`${driver.address}?view=speaker`);
  await whenReady(speaker);
  await expect.poll(() => speaker.locator(".wall").textContent()).toContain("In step with");
  return [deck, speaker];
}

async function expectInStep(deck: Page, speaker: Page): Promise<void> {
  await expect
    .poll(async () => [await position(deck), (await pictureOf(deck)).join("\n")])
    .toEqual([await position(speaker), (await pictureOf(speaker)).join("\n")]);
}

describe("two windows", () => {
  test("that both press at once agree in the end", { timeout: patience }, async () => {
    const [deck, speaker] = await both();
    const [one, other] = [randomFrom("the deck's hand"), randomFrom("the speaker's hand")];
    await Promise.all([mash(deck, one, many(300)), mash(speaker, other, many(300))]);
    for (const page of [deck, speaker])
      await page.evaluate(() => {
        for (const dialog of document.querySelectorAll("dialog")) dialog.close();
      });
    await expect.poll(async () => (await position(deck)) === (await position(speaker))).toBe(true);
    await expectSound(driver, talk, deck);
    await expectInStep(deck, speaker);
  });

  test("of which one sleeps while the other goes on agree once it wakes", { timeout: patience }, async () => {
    const [deck, speaker] = await both();
    for (const [asleep, awake] of [
      [deck, speaker],
      [speaker, deck],
    ] as const) {
      const session = await asleep.context().newCDPSession(asleep);
      await session.send("Page.setWebLifecycleState", { state: "frozen" });
      for (let press = 0; press < 7; press++) await awake.keyboard.press("ArrowRight");
      // Longer than a window may be silent until it counts as gone.
      await awake.waitForTimeout(3500);
      await session.send("Page.setWebLifecycleState", { state: "active" });
      await expect.poll(async () => (await position(deck)) === (await position(speaker))).toBe(true);
      await expectInStep(deck, speaker);
      await asleep.keyboard.press("ArrowRight");
      await expect.poll(async () => (await position(deck)) === (await position(speaker))).toBe(true);
      await expectSound(driver, talk, deck);
    }
  });
});

/** What browsers refuse, and windows full of what never was ours. Each runs in the page, before its own scripts. */
const refusals: Readonly<Record<string, () => void>> = {
  "where storage is forbidden": () => {
    for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException("forbidden", "SecurityError");
        },
      });
  },
  "where storage throws at every turn": () => {
    for (const name of ["getItem", "setItem", "removeItem"] as const)
      Storage.prototype[name] = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
  },
  "where storage holds what is not ours": () => {
    const junk = [
      "[]",
      "null",
      "{",
      '"\\ud800"',
      "1e999",
      '{"since":1e300,"gone":-1,"until":"99:99"}',
      '{"since":null,"before":1e300,"until":"x"}',
      '[{"began":1e300,"lasted":null,"moves":[]}]',
      '[{"began":0,"lasted":1e300,"moves":[{"at":-1e300,"slide":"no","step":"no"},{"at":1,"slide":"","step":""}]}]',
      "[null]",
      '[{"began":0,"lasted":null,"moves":[null]}]',
    ];
    let turn = 0;
    Storage.prototype.getItem = () => junk[turn++ % junk.length] ?? null;
  },
  "where the history takes one entry of three": () => {
    for (const name of ["pushState", "replaceState"] as const) {
      const own = history[name].bind(history);
      let calls = 0;
      history[name] = (...entry) => {
        if (calls++ % 3 !== 1) throw new DOMException("more than 100 times per 30 seconds", "SecurityError");
        own(...entry);
      };
    }
  },
  "where the history takes nothing": () => {
    for (const name of ["pushState", "replaceState"] as const)
      history[name] = () => {
        throw new DOMException("the operation is insecure", "SecurityError");
      };
  },
};

describe("what a browser refuses", () => {
  for (const [name, refuse] of Object.entries(refusals))
    test(`${name}, deck and speaker's window go on`, { timeout: patience }, async () => {
      const context = await driver.context();
      await context.addInitScript(refuse);
      const random = randomFrom(name);
      for (const [query, width] of [
        ["", 1280],
        ["", 390],
        ["?view=speaker", 1280],
      ] as const) {
        const page = await context.newPage();
        await page.setViewportSize({ width, height: 720 });
        await page.addInitScript(() => {
          window.open = () => null;
        });
        await page.goto(`${driver.address}${query}#/nowhere`);
        await page.waitForSelector(query ? "html[data-ready]" : "html[data-steered]");
        const slides = Array.from({ length: many(150) }, () => random.pick(talk.slides).id);
        await page.evaluate(async (all) => {
          for (const slide of all) {
            location.hash = slide;
            await new Promise((resolve) => setTimeout(resolve, 5));
          }
        }, slides);
        for (const key of ["w", "y", "Escape", "+", "-", "ArrowRight", "t", "d"])
          await page.keyboard.press(key);
        await page.keyboard.press("Home");
        await expect.poll(() => position(page)).toBe(`${talk.slides[0].id}/${talk.slides[0].steps[0]}`);
        await expect
          .poll(async () => (await pictureOf(page)).length, { message: told(name) })
          .toBeGreaterThan(5);
        await page.close();
      }
    });
});

test("a key without a name, as a browser sends it that fills in a field, is no key of the talk", async () => {
  for (const query of ["", "?view=speaker"]) {
    const page = await openAlone(driver, query);
    const before = await position(page);
    await page.keyboard.press("/");
    await page.evaluate(() => {
      for (const target of [document.activeElement, document.body])
        for (const type of ["keydown", "keyup"]) target?.dispatchEvent(new Event(type, { bubbles: true }));
    });
    expect(await position(page)).toBe(before);
  }
});
