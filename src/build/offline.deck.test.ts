/** The hosted site under a path of its host: kept for when there is no network, and renewed between talks only. */
import { appendFileSync, cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright";
import type { Plugin } from "vite";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { talk } from "../../slides/deck.ts";
import { type Driver, drive, position } from "../cli/browser/drive.ts";
import { whenReady, whenSteered } from "../cli/browser/wait.ts";
import { buildSite, type Site } from "../cli/site.ts";

/** A build that differs in a file which only the speaker's window asks for. */
const renamed: Plugin = {
  name: "renamed",
  transform: (code, id) =>
    id.endsWith("speaker/window.ts") ? code.replace("Speaker: ", "Speaker of the next build: ") : null,
};

let driver: Driver;
let next: Site;
beforeAll(async () => {
  driver = await drive({ under: "/talks/a/", keeps: true });
  next = await buildSite({ plugins: [renamed] });
});
afterAll(async () => {
  next?.remove();
  await driver?.close();
});
afterEach(async () => {
  for (const context of driver.browser.contexts()) await context.close();
  driver.show(driver.folder);
  expect(driver.complaints.splice(0)).toEqual([]);
});

const all = talk.slides.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step}`));

/** Once the whole build is kept, and the page is served from what is kept. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => {}));
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function deck(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(driver.address);
  await whenSteered(page);
  return page;
}

async function titleOfSpeaker(page: Page): Promise<string> {
  const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
  await whenReady(speaker);
  const title = await speaker.title();
  await speaker.close();
  return title;
}

describe("the site under a path of its host", () => {
  test("after the first visit opens, steps, speaks and prints without a network, as preflight says", {
    timeout: 120_000,
  }, async () => {
    const page = await driver.open();
    await kept(page);
    await page.context().setOffline(true);
    await page.reload();
    await whenSteered(page);
    const visited = [await position(page)];
    for (let index = 1; index < all.length; index++) {
      await page.keyboard.press("ArrowRight");
      visited.push(await position(page));
    }
    expect(visited).toEqual(all);

    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.keyboard.press("s")]);
    await whenReady(speaker);
    // A key pressed before the deck has answered is taken back by its answer.
    await speaker.locator('[data-wall="there"]').waitFor();
    await speaker.keyboard.press("Home");
    await expect.poll(() => position(page)).toBe(all[0]);

    const preflight = await page.context().newPage();
    await preflight.goto(`${driver.address}?view=preflight`);
    await whenReady(preflight);
    const copy = preflight.locator(".check", { hasText: /^Offline copy/ });
    expect(await copy.getAttribute("data-verdict")).toBe("right");
    expect(await copy.innerText()).toMatch(/All \d\d files are kept/);

    for (const way of ["?view=print", "index.html?view=print"]) {
      const print = await page.context().newPage();
      await print.goto(`${driver.address}${way}`);
      await whenReady(print);
      expect(await print.locator(".page").count()).toBe(talk.slides.length);
      expect(
        await print.evaluate(() => [...document.fonts].filter(({ status }) => status === "error")),
      ).toEqual([]);
    }
  });

  test("keeps again what was lost of it, as long as there is a network", async () => {
    const page = await driver.open();
    await kept(page);
    const files = () =>
      page.evaluate(async () => {
        const [name = ""] = await caches.keys();
        return (await (await caches.open(name)).keys()).map(({ url }) => url);
      });
    const before = await files();
    const lost = before.find((url) => /controls-.*\.js$/.test(url)) ?? "";
    await page.evaluate(async (url) => {
      const [name = ""] = await caches.keys();
      await (await caches.open(name)).delete(url);
    }, lost);
    expect(await files()).not.toContain(lost);
    await page.reload();
    await whenSteered(page);
    expect((await files()).toSorted()).toEqual(before.toSorted());
  });

  test("is kept by whoever only reads it, or looks into preflight", async () => {
    for (const view of ["read", "preflight"]) {
      const page = await (await driver.context()).newPage();
      await page.goto(`${driver.address}?view=${view}`);
      await kept(page);
    }
  });

  test("asks for no copy before the first slide, and for nothing twice", async () => {
    const page = await (await driver.context()).newPage();
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto(driver.address);
    await whenSteered(page);
    expect(asked.filter((url) => url.endsWith("/sw.js"))).toEqual([]);
    expect(new Set(asked).size).toBe(asked.length);
    expect(asked.length).toBeLessThanOrEqual(8);
  });

  test("a new build waits until no window of the talk is open, reloaded or not", {
    timeout: 120_000,
  }, async () => {
    const page = await driver.open();
    const context = page.context();
    await kept(page);
    driver.show(next.folder);
    await page.reload();
    await whenSteered(page);
    await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.waiting);
    expect(await titleOfSpeaker(page)).toBe(`Speaker: ${talk.title}`);
    await page.reload();
    await whenSteered(page);
    const second = await deck(context);
    await page.close();
    expect(await titleOfSpeaker(second)).toBe(`Speaker: ${talk.title}`);
    await second.close();

    // A worker takes a moment to give way once the last window is gone: whoever asks leaves it that moment.
    await expect
      .poll(
        async () => {
          const fresh = await deck(context);
          const title = await titleOfSpeaker(fresh);
          await fresh.close();
          return title;
        },
        { timeout: 20_000, interval: 1000 },
      )
      .toBe(`Speaker of the next build: ${talk.title}`);
    const last = await deck(context);
    expect(await last.evaluate(() => caches.keys().then((keys) => keys.length))).toBe(1);
  });

  test("a build that is only half there is not taken", async () => {
    const half = mkdtempSync(join(tmpdir(), "counterpoise-half-"));
    try {
      const page = await driver.open();
      await kept(page);
      cpSync(next.folder, half, { recursive: true });
      appendFileSync(join(half, "index.html"), "<!-- the page of yet another build -->");
      driver.show(half);
      const became = await page.evaluate(async () => {
        const registration = await navigator.serviceWorker.ready;
        const found = new Promise<ServiceWorker | null>((resolve) =>
          registration.addEventListener("updatefound", () => resolve(registration.installing)),
        );
        // The browser may tell of the failure here as well.
        registration.update().catch(() => {});
        const worker = await found;
        return new Promise((resolve) => {
          const tell = () => worker?.state !== "installing" && resolve(worker?.state);
          worker?.addEventListener("statechange", tell);
          tell();
        });
      });
      expect(became).toBe("redundant");
      await page.reload();
      await whenSteered(page);
      expect(await titleOfSpeaker(page)).toBe(`Speaker: ${talk.title}`);
      const told = driver.complaints.splice(0).filter((line) => !line.includes("integrity"));
      expect(told).toEqual([]);
    } finally {
      rmSync(half, { recursive: true, force: true });
    }
  });

  test("can be installed as an app that has the talk's name", async () => {
    const page = await driver.open();
    await kept(page);
    const session = await page.context().newCDPSession(page);
    const { data = "", errors } = await session.send("Page.getAppManifest");
    expect(errors).toEqual([]);
    expect(JSON.parse(data)).toMatchObject({ name: talk.title, lang: talk.lang, display: "standalone" });
    const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
    expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual(
      [],
    );
  });
});
