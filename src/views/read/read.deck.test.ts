/** The talk as a page to read, built and driven: with script, and without. */
import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright";
import { describe, expect, test } from "vitest";
import { talk } from "../../../slides/deck.ts";
import { withArticle } from "../../build/article.ts";
import { driven, findings, position } from "../../cli/browser/drive.ts";
import { whenReady, whenSteered } from "../../cli/browser/wait.ts";
import { citationsOf, type Talk } from "../../slide/slide.ts";

const driver = driven();

async function read(hash = "", options: BrowserContextOptions = {}, theme = "paper"): Promise<Page> {
  const page = await (await driver.context(options)).newPage();
  await page.goto(`${driver.address}?view=read&theme=${theme}${hash}`);
  await whenReady(page);
  return page;
}

async function withoutScript(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await (await driver.context({ javaScriptEnabled: false, ...options })).newPage();
  await page.goto(driver.address);
  return page;
}

/** Scrolls to every picture in turn, as a reader does, until it is drawn. */
async function throughAll(page: Page): Promise<void> {
  for (const figure of await page.locator("figure[data-of]").all()) {
    await figure.scrollIntoViewIfNeeded();
    await expect.poll(() => figure.getAttribute("data-drawn")).toBe("");
  }
}

const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });

const plain = (text: string) => text.replace(/\s+/g, " ").trim();
const [first] = talk.slides;
/** All that a talk shows and says, as it is to be found in the article. */
const sayings = talk.slides.flatMap((slide) => [
  slide.title,
  ...slide.points.map(({ says }) => says),
  ...Object.values(slide.notes).flatMap((note) =>
    note
      .replace(/\*([^*\n]+)\*/g, "$1")
      .replace(/\[([^\]\n]+)\]\([^)]+\)/g, "$1")
      .split(/\n\s*\n/),
  ),
  ...citationsOf(talk.ledger, slide).map(({ claim }) => claim.says),
]);
const missingIn = (text: string) => sayings.filter((saying) => !plain(text).includes(plain(saying)));
/** Whether a page can be scrolled sideways, or something in it is cut at its edge. */
const spills = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe("the reading view", () => {
  test("holds every title, point, note and claim, and draws every picture that comes near", async () => {
    const page = await read();
    expect(missingIn((await page.locator("body").textContent()) ?? "")).toEqual([]);
    const drawn = () => page.locator("figure[data-drawn]").count();
    expect(await page.locator("figure[data-of]").count()).toBe(talk.slides.length);
    expect(await drawn()).toBeLessThan(talk.slides.length);
    await throughAll(page);
    expect(await drawn()).toBe(talk.slides.length);
    for (const svg of await page.locator("figure svg").all()) {
      expect(await svg.locator(":scope > *").count()).toBeGreaterThan(0);
      expect(await svg.getAttribute("aria-label")).toMatch(/\w+ \w+/);
      expect(await svg.locator("[tabindex], [role], a[href]").count()).toBe(0);
    }
  });

  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ])
    test(`axe finds nothing at ${viewport.width} x ${viewport.height}, all of it unfolded`, async () => {
      const page = await read("", { viewport });
      await throughAll(page);
      await unfold(page);
      expect(await findings(page)).toBe("");
    }, 120_000);

  test("axe finds nothing where it is folded", async () => {
    expect(await findings(await read(), "main details")).toBe("");
  });

  test("nothing spills over the edge of any screen, between which the window may change", async () => {
    const page = await read("", { viewport: { width: 320, height: 640 } });
    await throughAll(page);
    await unfold(page);
    for (const [name, width, height] of [
      ["the narrowest screen", 320, 640],
      ["a wall", 3840, 2160],
      ["a phone", 390, 844],
      ["a laptop at 200 %", 640, 360],
    ] as const) {
      await page.setViewportSize({ width, height });
      await expect.poll(() => page.evaluate(() => innerWidth)).toBe(width);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll("figure")]
          .map((figure) => figure.getBoundingClientRect())
          .filter(({ left, right }) => left < 0 || right > innerWidth + 1),
      );
      expect({ name, spills: await spills(page), wide }).toEqual({ name, spills: 0, wide: [] });
    }
  });

  test("the deck's addresses lead to their place, and each place leads into the deck", async () => {
    const { id, steps } = talk.slides.find((slide) => slide.steps.length > 2) ?? first;
    const page = await read(`#/${id}/${steps[1]}`);
    const focused = () => page.evaluate(() => document.activeElement?.id);
    expect(await focused()).toBe(`/${id}`);
    const [claim, told] = [...(talk.slides.at(-2)?.tells ?? [])][0] ?? [];
    if (claim !== undefined && told !== undefined) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/claim/${claim}`);
      const there = talk.slides.find(({ tells }) => tells.has(claim));
      await expect.poll(focused).toBe(`/${there?.id}`);
    }
    const last = talk.slides.at(-1) ?? first;
    await page.getByRole("navigation", { name: "Contents" }).getByRole("link", { name: last.title }).click();
    await expect.poll(focused).toBe(`/${last.id}`);
    await page.locator(`article[id="/${last.id}"] .to-deck`).click();
    await whenSteered(page);
    expect(await position(page)).toBe(`${last.id}/${last.steps[0]}`);
  });

  test("headings go down one level at a time, and landmarks are there", async () => {
    const page = await read();
    const levels = await page.evaluate(() =>
      [...document.querySelectorAll("h1, h2, h3, h4")].map(({ tagName }) => Number(tagName.slice(1))),
    );
    expect(levels[0]).toBe(1);
    for (const [index, level] of levels.slice(1).entries())
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    for (const landmark of ["main", "navigation", "banner", "contentinfo"] as const)
      expect(await page.getByRole(landmark).count()).toBe(1);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("contents");
  });

  test("on paper all is drawn and unfolded, dark on light, and the screen is as it was afterwards", async () => {
    const page = await read("", {}, "night");
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    expect(await page.locator("figure[data-drawn]").count()).toBe(talk.slides.length);
    expect(await page.locator("details:not([open])").count()).toBe(0);
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe("paper");
    await page.evaluate(() => dispatchEvent(new Event("afterprint")));
    expect(await theme()).toBe("night");
  });

  test("the deck's help leads to it", async () => {
    const page = await driver.open();
    await page.keyboard.press("?");
    await page.getByRole("link", { name: "Read the whole talk" }).click();
    await page.waitForSelector("html[data-view=read][data-ready]");
    expect(await page.locator("h1").textContent()).toBe(talk.title);
  });
});

describe("the page without script", () => {
  test("shows every title, point, note and claim, and a table for every picture", async () => {
    const page = await withoutScript();
    expect(missingIn(await page.locator("body").innerText())).toEqual([]);
    expect(await page.locator("table").count()).toBe(talk.slides.length);
    expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).not.toBe("hidden");
    expect(await spills(page)).toBe(0);
  });

  for (const viewport of [
    { width: 1280, height: 720 },
    { width: 390, height: 844 },
  ])
    test(`axe finds nothing at ${viewport.width} x ${viewport.height}, light or dark`, async () => {
      // Where scripts are forbidden, axe is too: here the talk's own never comes.
      const page = await (await driver.context({ viewport })).newPage();
      await page.route(driver.address, async (route) => {
        const response = await route.fetch();
        const body = (await response.text()).replace(/<script type="module".*?<\/script>/, "");
        await route.fulfill({ response, body });
      });
      await page.goto(driver.address);
      expect(await page.locator(".read article").count()).toBe(talk.slides.length);
      expect(await findings(page)).toBe("");
    }, 120_000);

  test("previews have a title, a summary and a picture of the talk", async () => {
    const page = await withoutScript();
    const content = (name: string) =>
      page.locator(`meta[name="${name}"], meta[property="${name}"]`).getAttribute("content");
    expect(await content("description")).toBe(talk.subject);
    expect(await content("og:title")).toBe(talk.title);
    expect(await content("twitter:card")).toBe("summary_large_image");
    const picture = await page.request.get(new URL((await content("og:image")) ?? "", page.url()).href);
    expect(picture.status()).toBe(200);
    const bytes = await picture.body();
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 675]);
  });

  test("until the script is there, the title stands where the first slide will have it", async () => {
    const waiting = await (await driver.context()).newPage();
    await waiting.route(/index.*\.js$/, (route) => route.abort());
    await waiting.goto(driver.address);
    const before = await waiting.locator("h1").boundingBox();
    expect(driver.complaints.splice(0).join()).toContain("ERR_FAILED");
    const page = await driver.open();
    const after = await page.locator(".stage > :not(.ahead) .title").boundingBox();
    for (const edge of ["x", "y"] as const)
      expect(Math.abs((before?.[edge] ?? Number.NaN) - (after?.[edge] ?? Number.NaN))).toBeLessThan(2);
    expect(await page.locator(".read").count()).toBe(0);
  });
});

test("whatever a talk holds is text in the page", async () => {
  const evil = `</title></p><script>globalThis.ran=1</script>"'><img src=x onerror="globalThis.ran=1"> \u202egnp \ud800 \u0000 $& &amp;`;
  const shown = evil.replace("\ud800", "\ufffd").replace("\u0000", "\ufffd");
  const [slide] = talk.slides;
  const hostile: Talk = {
    ...talk,
    title: `T ${evil}`,
    subject: evil,
    address: "https://example.org/talk",
    slides: [
      {
        ...slide,
        id: 'x"><y',
        title: evil,
        kicker: evil,
        points: [{ at: slide.steps[0], says: evil, cites: "opening.scope" }],
        notes: { [slide.steps[0]]: evil },
        figure: {
          ...slide.figure,
          describe: () => evil,
          table: async () => ({ caption: evil, columns: [evil], rows: [[evil]] }),
        },
      },
    ],
  };
  const source = readFileSync(new URL("../../index.html", import.meta.url), "utf8");
  const html = (await withArticle(source, hostile, true)).replace(/<(link|script)\b.*?(<\/script>|\/>)/g, "");
  const page = await (await driver.context()).newPage();
  await page.setContent(html);
  expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
  expect(await page.locator("script, img").count()).toBe(0);
  expect(await page.locator("h3").textContent()).toBe(shown);
  expect(await page.locator("caption").textContent()).toBe(shown);
  expect(await page.locator(".said p:not(.label)").textContent()).toBe(shown);
  expect(await page.locator(".points li").textContent()).toBe(shown);
  expect(await page.locator("meta[name=description]").getAttribute("content")).toBe(shown);
  expect(await page.locator("meta[property='og:image']").getAttribute("content")).toBe(
    "https://example.org/talk/preview.png",
  );
});
