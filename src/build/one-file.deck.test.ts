/** The talk in one file, taken away from all others and opened as by a double click. */
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { talk } from "../../slides/deck.ts";
import { type Driver, drive, findings, position } from "../cli/browser/drive.ts";
import { whenReady, whenSteered } from "../cli/browser/wait.ts";
import { oneFile } from "./one-file.ts";

const folder = mkdtempSync(join(tmpdir(), "a stick, in a #drawer "));
const file = join(folder, "talk.html");
const address = pathToFileURL(file).href;

let driver: Driver;
beforeAll(async () => {
  driver = await drive({
    changes: { plugins: [oneFile(fileURLToPath(new URL("../../", import.meta.url)))] },
  });
  copyFileSync(join(driver.folder, "talk.html"), file);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await driver?.close();
});
afterEach(async () => {
  for (const context of driver.browser.contexts()) await context.close();
  // All that was ever asked for is the file itself, by windows that show it.
  const asked = driver.complaints.splice(0).map((line) => line.split(/[?#]/)[0]);
  expect(asked.filter((line) => line !== `asked for ${address}`)).toEqual([]);
});

const all = talk.slides.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step}`));

async function open(more = "", options = {}, ready = "html[data-steered]"): Promise<Page> {
  const page = await (await driver.context(options)).newPage();
  await page.goto(address + more);
  await page.waitForSelector(ready, { state: "attached" });
  return page;
}

async function both(hash = ""): Promise<readonly [deck: Page, speaker: Page]> {
  const deck = await open(hash);
  const [speaker] = await Promise.all([deck.waitForEvent("popup"), deck.keyboard.press("s")]);
  await whenReady(speaker);
  await expect.poll(() => speaker.locator(".wall").textContent()).toContain("In step with");
  return [deck, speaker];
}

const figureOf = (page: Page) =>
  page.evaluate(() =>
    [
      ...document.querySelectorAll(
        ":is(.stage > :not(.ahead), .stage-now) figure :is(path, circle, rect, text, g, a)",
      ),
    ].map((mark) =>
      [mark.tagName, mark.textContent, mark.getAttribute("d"), (mark as SVGElement).style.transform].join(
        " ",
      ),
    ),
  );

describe("the talk in one file", { timeout: 60_000 }, () => {
  test("is at most 700 kB, asks for nothing, and is under a policy of hashes", () => {
    const html = readFileSync(file, "utf8");
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(700_000);
    const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
    expect(policy).toMatch(/script-src 'sha256-[^' ]+';/);
    expect(policy).not.toMatch(/unsafe|https?:|'self'/);
    expect(html).not.toMatch(/<(script|link)[^>]* (src|href)="(?!data:)/);
  });

  test("is the talk as an article where no script may run", async () => {
    const page = await (await driver.context({ javaScriptEnabled: false })).newPage();
    await page.goto(address);
    const words = (await page.locator("body").innerText()).replace(/\s+/g, " ");
    for (const { title, points } of talk.slides)
      for (const told of [title, ...points.map(({ says }) => says)]) expect(words).toContain(told);
  });

  test("steps through the whole talk, in its own letters, from the address it is given", {
    timeout: 60_000,
  }, async () => {
    const page = await open(`#/${all[3]}`);
    expect(await position(page)).toBe(all[3]);
    await page.keyboard.press("Home");
    for (const there of all.slice(1)) {
      await page.keyboard.press("ArrowRight");
      expect(await position(page)).toBe(there);
    }
    const fonts = await page.evaluate(async () => {
      await document.fonts.ready;
      return [...document.fonts].filter(({ status }) => status === "loaded").map(({ family }) => family);
    });
    expect(fonts.join()).toContain("Newsreader");
    expect(fonts.join()).toContain("Libre Franklin");
    await page.waitForFunction((hash) => location.hash === hash, `#/${all.at(-1)}`);
    await page.reload();
    await whenSteered(page);
    expect(await position(page)).toBe(all.at(-1));
  });

  test("opens its speaker's window, and the two are in step both ways, figures too", async () => {
    const [deck, speaker] = await both(`#/${all[4]}`);
    expect(await position(speaker)).toBe(all[4]);
    await speaker.keyboard.press("ArrowRight");
    await expect.poll(() => position(deck)).toBe(all[5]);
    await deck.keyboard.press("ArrowRight");
    await expect.poll(() => position(speaker)).toBe(all[6]);
  });

  test("shows on the wall what the speaker's hand does to a figure, and the other way round", async () => {
    const [deck, speaker] = await both("#/both-pans/right");
    const untouched = await figureOf(deck);
    await expect.poll(() => figureOf(speaker)).toEqual(untouched);
    await speaker.focus(".stage-now a.slab");
    await speaker.keyboard.press("ArrowRight");
    await expect.poll(() => figureOf(deck)).not.toEqual(untouched);
    expect(await figureOf(deck)).toEqual(await figureOf(speaker));
    await deck.keyboard.press("r");
    await expect.poll(() => figureOf(speaker)).toEqual(untouched);
    await deck.focus(".stage a.slab");
    await deck.keyboard.press("ArrowRight");
    await expect.poll(() => figureOf(speaker)).not.toEqual(untouched);
  });

  test("has the print view, a page a slide, in the kit's letters and with nothing of the deck's style", async () => {
    const page = await open("?view=print", {}, "html[data-ready]");
    expect(await page.locator(".page").count()).toBe(talk.slides.length);
    const styles = await page.evaluate(() => [
      [...document.fonts].some(({ family, status }) => family.includes("Newsreader") && status === "loaded"),
      document.adoptedStyleSheets.length,
    ]);
    expect(styles).toEqual([true, 1]);
    const site = await (await driver.context()).newPage();
    await site.goto(`${driver.address}?view=print`);
    await whenReady(site);
    const pages = async (of: Page) =>
      (await of.pdf({ preferCSSPageSize: true })).toString("latin1").match(/\/MediaBox[^\n]*/g);
    expect(await pages(page)).toEqual(await pages(site));
  });

  test("does in a hand, in the overview and by its panels what the site does", async () => {
    const phone = await open("", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    await phone.evaluate(() => document.body.scrollBy({ top: innerHeight, behavior: "instant" }));
    await expect.poll(() => position(phone)).toBe(all[1]);
    const page = await open();
    expect(await findings(page)).toBe("");
    for (const [key, shown] of [
      ["c", ".citations li"],
      ["/", "dialog.search[open]"],
      ["?", "dialog.help[open]"],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForSelector(shown);
      await page.keyboard.press("Escape");
      await page.waitForFunction(() => !document.activeElement?.closest("dialog"));
    }
    await page.keyboard.press("d");
    await page.waitForSelector(".drawer .notes li");
    await page.keyboard.press("d");
    await page.keyboard.press("o");
    await page.waitForSelector(".reveal.overview .slides article svg");
  });
});
