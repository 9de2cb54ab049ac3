/** A talk whose every text is hostile, built and driven: all of it is shown as text, in its place, and none of it runs. */
import type { Page } from "playwright";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Driver, drive, position } from "../../cli/browser/drive.ts";
import { look } from "../../cli/browser/look.ts";
import { checks } from "../../cli/pdf/checks.ts";
import { exportPdf } from "../../cli/pdf/export.ts";
import { readPdf } from "../../cli/pdf/read.ts";
import { checkTexts } from "../../slide/texts.ts";
import { planPages } from "../../views/print/plan.ts";
import { plain } from "../../views/print/query.ts";
import { whole } from "../../visual/whole.ts";
import { talk as written } from "./slides/deck.ts";
import { reported, texts } from "./texts.ts";

/** As every view gets it. */
const talk = whole(written);
const all = talk.slides.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step}`));

let driver: Driver;
beforeAll(async () => {
  driver = await drive({ talk: import.meta.dirname });
});
afterAll(() => driver?.close());
afterEach(async () => {
  for (const context of driver.browser.contexts()) {
    for (const page of context.pages())
      expect(
        await page.evaluate(
          () => "ran" in globalThis || document.querySelectorAll("[onload], [onerror]").length,
        ),
        page.url(),
      ).toBe(0);
    await context.close();
  }
  expect(driver.complaints.splice(0)).toEqual([]);
});

async function open(query: string, width = 1280, height = 720): Promise<Page> {
  const page = await (await driver.context({ viewport: { width, height } })).newPage();
  page.on("dialog", (dialog) => driver.complaints.push(`a dialog: ${dialog.message().slice(0, 80)}`));
  await page.goto(`${driver.address}${query}`);
  await page.waitForSelector(/view=/.test(query) ? "html[data-ready]" : "html[data-steered]", {
    state: "attached",
  });
  return page;
}

/** How far a page can be scrolled sideways. */
const spills = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("the checks tell of each text that does not fit or cannot be shown, with its place", () => {
  const told = checkTexts(written);
  for (const id of reported)
    for (const place of [
      `the label of claim "${id}"`,
      `what claim "${id}" says`,
      `the name of section "${id}"`,
      `point 1 of slide "all-${id}"`,
      `the title of slide "all-${id}"`,
      `the notes of all-${id}/left`,
    ])
      expect(told.filter((line) => line.startsWith(place)).length, place).toBeGreaterThan(0);
  for (const place of [
    "the talk's title",
    "the talk's author",
    "the talk's subject",
    "a keyword",
    "the source's title",
  ])
    expect(told.filter((line) => line.startsWith(place)).length, place).toBeGreaterThan(0);
});

test("every step shows its texts as text on a wall and in a hand, and nothing of them runs off the slide", async () => {
  const wrong: string[] = [];
  for (const [width, height, host] of [
    [1280, 720, ".stage > article:not(.ahead)"],
    [390, 844, ".reveal-scroll section.present article"],
  ] as const) {
    const page = await open("", width, height);
    for (const slide of talk.slides)
      for (const step of slide.steps) {
        const there = `${slide.id}/${step}`;
        const here = `${host}[data-slide="${slide.id}"][data-step="${step}"]`;
        await page.waitForSelector(here);
        const { cut } = await look(page, here);
        const shown = await page
          .locator(here)
          .evaluate((article) =>
            [".kicker", ".title", ".point"].flatMap((part) =>
              [...article.querySelectorAll(part)].map(({ textContent }) => textContent),
            ),
          );
        const wanted = [slide.kicker, slide.title, ...slide.points.map(({ says }) => says)];
        wrong.push(...cut.map((text) => `${there} at ${width}: cut: ${text}`));
        if (JSON.stringify(shown) !== JSON.stringify(wanted)) wrong.push(`${there} shows other texts`);
        await page.keyboard.press("ArrowRight");
      }
  }
  expect(wrong).toEqual([]);
});

test("panels of the deck hold them, and keep to their sides", async () => {
  const page = await open("#/weighed/right");
  for (const slide of talk.slides.filter(({ id }) => /^all-(markup|turned|solid)|weighed/.test(id))) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${slide.id}`);
    for (const [key, panel] of [
      ["c", ".sources"],
      ["a", ".told"],
      ["i", ".parts"],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForSelector(`${panel}:not([hidden]) :is(li, table)`);
      const wide = await page.locator(panel).evaluate((box) => box.scrollWidth - box.clientWidth);
      expect(wide, `${panel} of ${slide.id}`).toBeLessThanOrEqual(0);
      await page.keyboard.press("Escape");
    }
  }
  await page.keyboard.press("/");
  for (const query of ["<img", "word word", "WWWW"]) {
    await page.fill(".query", query);
    expect(await page.locator(".results li").count()).toBeGreaterThan(0);
    expect(
      await page.locator(".search").evaluate((box) => box.scrollWidth - box.clientWidth),
    ).toBeLessThanOrEqual(0);
  }
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => !document.activeElement?.closest("dialog"));
  await page.keyboard.press("d");
  await page.waitForSelector(".drawer .notes li");
  expect(await spills(page)).toBeLessThanOrEqual(0);
  for (const key of ["d", "o"]) await page.keyboard.press(key);
  await page.waitForSelector(".reveal.overview .slides article svg");
});

test("the speaker's window tells them, and keeps to one screen", async () => {
  const page = await open("?view=speaker");
  for (const there of all) {
    await expect.poll(() => position(page)).toBe(there);
    expect(await spills(page), there).toBeLessThanOrEqual(0);
    const notes = talk.slides.find(({ id }) => there.startsWith(`${id}/`))?.notes[there.split("/")[1] ?? ""];
    if (!/\*|\n/.test(notes ?? ""))
      expect(await page.locator(".notes [aria-current] p").first().textContent()).toBe(notes);
    await page.keyboard.press("ArrowRight");
  }
  for (const key of ["o", "y", "/"]) {
    await page.keyboard.press(key);
    expect(
      await page.locator("dialog[open]").evaluate((box) => box.scrollWidth - box.clientWidth),
      key,
    ).toBeLessThanOrEqual(0);
    await page.keyboard.press("Escape");
  }
});

for (const query of ["?view=print&notes"])
  test(`${query} prints them within their sheets, and says which notes are too long for one`, async () => {
    const page = await open(query);
    const out = await page.evaluate(() =>
      [...document.querySelectorAll(".page")].flatMap((sheet) => {
        const edge = sheet.getBoundingClientRect();
        return [...sheet.querySelectorAll("text, h1, li, p")]
          .filter((text) => {
            const { left, right, width } = text.getBoundingClientRect();
            return (
              text.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
              width > 0 &&
              (left < edge.left - 1 || right > edge.right + 1)
            );
          })
          .map(
            (text) =>
              `${(sheet as HTMLElement).dataset.label}: ${text.tagName} ${text.textContent?.slice(0, 40)}`,
          );
      }),
    );
    expect(out).toEqual([]);
    const faults = await page.evaluate(() => document.documentElement.dataset.faults ?? "");
    expect(faults.includes("do not fit")).toBe(query.includes("notes"));
  });

for (const width of [320])
  test(`the reading view holds them, ${width} px wide`, async () => {
    const page = await open("?view=read", width);
    await page.evaluate(() => {
      for (const folded of document.querySelectorAll("details")) folded.open = true;
    });
    expect(await spills(page)).toBe(0);
    const said = await page.locator("body").textContent();
    for (const text of Object.values(whole(texts))) if (!/\*/.test(text)) expect(said).toContain(text.trim());
  });

test("the page without script holds them as text", async () => {
  const page = await (
    await driver.context({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } })
  ).newPage();
  await page.goto(driver.address);
  const html = await (await page.request.get(driver.address)).text();
  expect(html).not.toMatch(/<(img|svg)\b/);
  expect(html.match(/<script\b/g)?.length).toBe(1);
  expect(await page.title()).toBe(talk.title.replace(/\s+/g, " "));
});

describe("the PDF", () => {
  test("holds them, and is whole", async () => {
    const options = plain;
    const { file, pages } = await exportPdf(
      { browser: driver.browser, url: driver.address },
      { talk, options, theme: "paper" },
    );
    const read = await readPdf(file);
    const wrong: string[] = [];
    for (const check of checks.filter(({ name }) => !name.startsWith("every word")))
      for (const line of await check.find(read, { talk, options, pages }))
        wrong.push(JSON.stringify(`${check.name}: ${line}`).slice(0, 400));
    expect(wrong).toEqual([]);
    expect(read.pageCount).toBe(planPages(talk, options).length);
    // What libraries read: XML that any parser takes, as UTF-8 that any reader takes.
    const packet =
      /<\?xpacket begin[\s\S]*<\?xpacket end="w"\?>/.exec(Buffer.from(file).toString("latin1"))?.[0] ?? "";
    new TextDecoder("utf-8", { fatal: true }).decode(Buffer.from(packet, "latin1"));
    const blank = await driver.browser.newPage();
    const title = await blank.evaluate(
      (xml) => new DOMParser().parseFromString(xml, "text/xml").querySelector("title")?.textContent?.trim(),
      read.xmp,
    );
    await blank.close();
    expect(title).toBe(talk.title.trim());
    await read.close();
  });
});
