/** What the built page shuts out, and that nothing of the talk itself is shut out. */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { talk } from "../../slides/deck.ts";
import { driven, position } from "../cli/browser/drive.ts";
import { whenReady } from "../cli/browser/wait.ts";

const driver = driven({ keeps: true });

const all = talk.slides.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step}`));
const many = talk.slides.find((slide) => slide.steps.length >= 3) ?? talk.slides[0];

/** What the page answers when it is told to take text for markup. */
const slipIn = (page: Page, text: string) =>
  page.evaluate((markup) => {
    try {
      document.createElement("div").innerHTML = markup;
      return "taken";
    } catch (error) {
      return String(error);
    }
  }, text);

describe("under its policy", () => {
  test("the deck takes no text for markup but what it knows, and says so", async () => {
    const page = await driver.open();
    expect(await slipIn(page, "")).toBe("taken");
    const answer = await slipIn(page, "<img src=x onerror=alert(1)>");
    expect(answer).toContain("trusted.ts lists; this is not listed: <img src=x");
    expect(await slipIn(page, '<button class="navigate-left" onclick="alert(1)"></button>')).toContain(
      "not listed",
    );
  });

  for (const view of ["speaker", "print"])
    test(`the ${view} view takes no text for markup at all`, async () => {
      const page = await (await driver.context()).newPage();
      await page.goto(`${driver.address}?view=${view}`);
      await whenReady(page);
      expect(await slipIn(page, "<img>")).toContain("TrustedHTML");
      await expect.poll(() => driver.complaints.splice(0).join()).toContain("trusted-types-sink");
    });

  test("scripts, frames, styles and addresses from elsewhere are stopped", async () => {
    const page = await driver.open();
    const stopped = await page.evaluate(async () => {
      const told: string[] = [];
      document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) =>
        told.push(effectiveDirective),
      );
      const frame = document.createElement("iframe");
      frame.src = "https://elsewhere.example/";
      const image = document.createElement("img");
      image.src = "https://elsewhere.example/x.png";
      const style = document.createElement("style");
      style.textContent = "body { display: none }";
      document.body.append(frame, image, style);
      await fetch("https://elsewhere.example/").catch(() => {});
      const late = new Promise((resolve) => setTimeout(resolve, 200));
      await late;
      return [...new Set(told)].sort();
    });
    expect(stopped).toEqual(["connect-src", "frame-src", "img-src", "style-src-elem"]);
    expect(driver.complaints.splice(0).length).toBeGreaterThan(0);
  });

  for (const query of [
    "?slideNumber=true",
    "?view=print-pdf",
    "?dependencies=1&plugins=2",
    "?showNotes=true&rtl=true",
  ])
    test(`${query} reaches nothing of reveal.js`, async () => {
      const page = await driver.open("", {}, query);
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("o");
      await page.waitForSelector(".reveal.overview");
      await page.keyboard.press("Escape");
      expect(await position(page)).toBe(all[1]);
      expect(new URL(page.url()).search).toBe(query);
    });

  test("everything the talk does goes on: steps, panels, overview, drawer, speaker, all of it", {
    timeout: 120_000,
  }, async () => {
    const page = await driver.open();
    for (let index = 1; index < all.length; index++) await page.keyboard.press("ArrowRight");
    expect(await position(page)).toBe(all.at(-1));
    for (const key of ["c", "/", "?"]) {
      await page.keyboard.press(key);
      await page.keyboard.press("Escape");
      // A panel gives the focus back when it can: until then it has the keys.
      await page.waitForFunction(() => !document.activeElement?.closest("dialog"));
    }
    for (const key of ["t", "b", "b", "d", "d", "o"]) await page.keyboard.press(key);
    await page.waitForSelector(".reveal.overview .slides article");
    await page.keyboard.press("Escape");
    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    await whenReady(speaker);
    for (const key of ["Home", "w", "x", "y", "ArrowRight"]) await speaker.keyboard.press(key);
    const print = await page.context().newPage();
    await print.goto(`${driver.address}?view=print&steps&notes`);
    await whenReady(print);
  });

  test("a window made as narrow as a phone and wide again keeps its slides, time and again", async () => {
    const page = await driver.open(`#/${many.id}`);
    await page.keyboard.press("o");
    await page.waitForSelector(".reveal.overview .slides article");
    await page.keyboard.press("Escape");
    for (let turn = 0; turn < 3; turn++) {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.waitForSelector(".reveal-scroll .slides article[data-canvas=hand]");
      await page.setViewportSize({ width: 1280, height: 720 });
      await page.waitForSelector("body:not(.reveal-scroll)");
      expect(await page.locator(".slides > section").count()).toBe(talk.slides.length);
      expect((await position(page)).split("/")[0]).toBe(many.id);
    }
    await page.keyboard.press("ArrowRight");
    expect(await position(page)).toBe(`${many.id}/${many.steps[1]}`);
  });
});
