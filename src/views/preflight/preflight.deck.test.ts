/** Preflight in the built talk: each row where all is well, and where it is not. */
import type { BrowserContext, BrowserContextOptions, Page } from "playwright";
import { describe, expect, test, vi } from "vitest";
import { driven, findings, position } from "../../cli/browser/drive.ts";
import { whenReady, whenSteered } from "../../cli/browser/wait.ts";

// All slides are drawn for each look: on a busy machine that takes its time.
vi.setConfig({ testTimeout: 120_000, expect: { poll: { timeout: 60_000 } } });

const driver = driven();

/** The page in a context, once all was measured. */
async function look(context: BrowserContext, query = ""): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${driver.address}?view=preflight${query}`);
  await whenReady(page);
  return page;
}
/** The page in a context of its own; `stage` is run in it before anything else. */
async function preflight(
  options: BrowserContextOptions = {},
  stage: () => void = () => {},
  query = "",
): Promise<Page> {
  const context = await driver.context({ reducedMotion: "no-preference", ...options });
  // A page is first an empty one, without what only a secure one has.
  await context.addInitScript(`if (location.protocol !== "about:") (${stage})()`);
  return look(context, query);
}

const row = (page: Page, name: string) => page.locator(".check", { hasText: new RegExp(`^${name}`) });
const verdict = (page: Page, name: string) => row(page, name).getAttribute("data-verdict");
const words = (page: Page, name: string) => row(page, name).innerText();
const isVerdict = (page: Page, name: string, is: string) => expect.poll(() => verdict(page, name)).toBe(is);
/** Right, or, on a busy machine, slow: both say that all are there. */
const inSync = (page: Page) =>
  expect.poll(() => words(page, "Windows in sync")).toContain("1 deck and 1 speaker answer");
/** How far the page runs over its window, in pixels. */
const overrun = (page: Page) =>
  page.evaluate(() => {
    const { scrollHeight, scrollWidth } = document.documentElement;
    return { down: scrollHeight - innerHeight, across: scrollWidth - innerWidth };
  });

const screens = [
  { width: 1280, height: 720 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
];

describe("the page", () => {
  test("V opens it in a tab beside the deck, and the help leads to it", async () => {
    const deck = await driver.open("#/the-scale");
    const [page] = await Promise.all([deck.waitForEvent("popup"), deck.keyboard.press("v")]);
    await whenReady(page);
    expect(new URL(page.url()).search).toBe("?view=preflight");
    expect(await position(deck)).toBe("the-scale/level");
    await deck.keyboard.press("?");
    const link = deck.locator(".help a", { hasText: "Preflight" });
    expect(await link.getAttribute("href")).toContain("?view=preflight");
  });

  test("fits one screen, and axe-core finds nothing in either theme", async () => {
    const page = await preflight();
    // A small laptop's window as well, where not all is wrong at once.
    for (const screen of [...screens, { width: 1280, height: 600 }]) {
      await page.setViewportSize(screen);
      await expect.poll(() => words(page, "Screen and scale")).toContain(`Window ${screen.width} ×`);
      expect(await overrun(page), `${screen.width}`).toEqual({ down: 0, across: 0 });
    }
    await page.waitForFunction(() => !document.querySelector(".check[aria-busy]"));
    expect(await findings(page)).toBe("");
  });

  test("tells every verdict by a word and a shape of its own", async () => {
    const page = await preflight();
    const told = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>(".check")].map((check) => [
        check.dataset.verdict,
        check.querySelector(".verdict")?.textContent,
        [...check.querySelectorAll(".shape path")].map((path) => path.getAttribute("d")).join(),
      ]),
    );
    expect(told).toHaveLength(14);
    for (const column of [1, 2])
      expect(new Set(told.map((one) => one[column])).size).toBe(new Set(told.map(([first]) => first)).size);
  });

  test("is worked by keys alone, and gives the report as text", async () => {
    const page = await preflight({ permissions: ["clipboard-read", "clipboard-write"] });
    const reached: (string | null)[] = [];
    for (let index = 0; index < 4; index++) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement?.textContent ?? null));
      const outline = await page.evaluate(
        () => document.activeElement && getComputedStyle(document.activeElement).outlineStyle,
      );
      expect(outline).toBe("solid");
    }
    expect(reached).toEqual(["Measure again", "Copy as text", "To the talk", "Try it"]);
    await page.locator("button", { hasText: "Copy as text" }).focus();
    await page.keyboard.press("Enter");
    await page.locator("button", { hasText: "Copied" }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain("[Right] Fonts: ");
    expect(text).toContain(page.url());
    expect(text.match(/^\[/gm)).toHaveLength(14);
  });
});

describe("screen and sizes", () => {
  test("are right at 1280 x 720, and follow the window to one that is too small, and back", async () => {
    const page = await preflight();
    for (const name of ["Screen and scale", "Smallest type", "Smallest control"])
      expect(await verdict(page, name), name).toBe("right");
    expect(await words(page, "Smallest type")).toContain("20 px here, 20 on the canvas");
    await page.setViewportSize({ width: 640, height: 360 });
    for (const name of ["Screen and scale", "Smallest type", "Smallest control"])
      await isVerdict(page, name, "mind");
    // As the deck stands there: its bar takes a little of the height.
    expect(await words(page, "Smallest type")).toContain("9.9 px here, 20 on the canvas");
    await page.setViewportSize({ width: 1920, height: 1080 });
    await isVerdict(page, "Smallest type", "right");
    expect(await words(page, "Smallest type")).toContain("30 px here, 20 on the canvas");
  });

  test("are a hand's on a phone", async () => {
    const page = await preflight({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 });
    expect(await words(page, "Screen and scale")).toContain("slide for a hand stands at 0.61");
    expect(await verdict(page, "Smallest type")).toBe("right");
  });

  test("leave nothing of what was drawn on the page", async () => {
    const page = await preflight();
    expect(await page.locator(".offstage").count()).toBe(0);
  });
});

describe("fonts", () => {
  test("are right where all that the slides ask for are loaded", async () => {
    const page = await preflight();
    expect(await verdict(page, "Fonts")).toBe("right");
    for (const font of ["Newsreader 500", "Libre Franklin 400", "Libre Franklin 600"])
      expect(await words(page, "Fonts")).toContain(font);
  });

  test("are wrong where the network holds them back", async () => {
    const context = await driver.context();
    await context.route("**/*.woff2", (route) => route.abort());
    const page = await look(context);
    expect(await verdict(page, "Fonts")).toBe("wrong");
    expect(await words(page, "Fonts")).toContain("Newsreader 500");
    expect(driver.complaints.splice(0).every((line) => line.includes("Failed to load resource"))).toBe(true);
  });
});

describe("other windows", () => {
  test("in sync: deck and speaker answer, with their delay, and neither is moved or counts one more", async () => {
    const deck = await driver.open("#/the-scale/frame");
    const [speaker] = await Promise.all([deck.waitForEvent("popup"), deck.keyboard.press("s")]);
    await whenReady(speaker);
    const company = () => speaker.locator(".wall").textContent();
    await expect.poll(company).toContain("In step with");
    const before = (await company())?.replace(/[\d.,]+ ms/, "");
    const page = await look(deck.context());
    await inSync(page);
    expect(await words(page, "Windows in sync")).toMatch(
      /1 deck and 1 speaker answer in [\d.]+ ms, at worst [\d.]+ ms, of \d+ round trips\. All stand at the-scale\/frame\./,
    );
    expect(await position(deck)).toBe("the-scale/frame");
    expect((await company())?.replace(/[\d.,]+ ms/, "")).toBe(before);
    await deck.bringToFront();
    await deck.keyboard.press("ArrowRight");
    await page.bringToFront();
    await expect.poll(() => words(page, "Windows in sync")).toContain(`All stand at ${await position(deck)}`);
    await speaker.close();
    await isVerdict(page, "Windows in sync", "try");
    await deck.close();
    await expect.poll(() => words(page, "Windows in sync")).toContain("No other window of this talk answers");
  });

  test("a preflight that is open is no speaker to the deck: S still opens one", async () => {
    const deck = await driver.open();
    const page = await look(deck.context());
    await expect.poll(() => words(page, "Windows in sync")).toContain("1 deck and 0 speakers");
    await deck.bringToFront();
    const [speaker] = await Promise.all([deck.waitForEvent("popup"), deck.keyboard.press("s")]);
    await whenReady(speaker);
    await page.bringToFront();
    await inSync(page);
  });

  test("Try it opens the speaker's window and hears it", async () => {
    const page = await preflight();
    expect(await verdict(page, "Speaker’s window")).toBe("try");
    const [speaker] = await Promise.all([page.waitForEvent("popup"), page.click("button.act")]);
    expect(new URL(speaker.url()).search).toContain("view=speaker");
    await isVerdict(page, "Speaker’s window", "right");
  });

  test("Try it says so where the browser blocks the window", async () => {
    const page = await preflight({}, () => {
      window.open = () => null;
    });
    await page.click("button.act");
    await isVerdict(page, "Speaker’s window", "wrong");
    expect(await words(page, "Speaker’s window")).toContain("Allow pop-ups");
  });
});

describe("the offline copy", () => {
  /** A service worker that is there, as the page asks for it. */
  const served = (waiting: boolean) =>
    waiting
      ? () => {
          navigator.serviceWorker.getRegistration = async () => ({ active: {}, waiting: {} }) as never;
        }
      : () => {
          navigator.serviceWorker.getRegistration = async () => ({ active: {}, waiting: null }) as never;
        };
  /** Fills a cache as a build's service worker does, but for what is left out. */
  const fill = (page: Page, ...leftOut: string[]) =>
    page.evaluate(async (without) => {
      const cache = await caches.open("counterpoise test");
      const list = ["./", "./assets/a.js", "./assets/b.css"];
      await cache.put("./precache.json", new Response(JSON.stringify(list)));
      for (const name of list) if (!without.includes(name)) await cache.put(name, new Response("kept"));
      await caches.open("of another talk");
    }, leftOut);
  const again = async (page: Page, is: string) => {
    await page.click("text=Measure again");
    await isVerdict(page, "Offline copy", is);
  };

  test("is not there before anything is kept", async () => {
    const page = await preflight({}, () => {
      navigator.serviceWorker.getRegistration = async () => undefined;
    });
    expect(await verdict(page, "Offline copy")).toBe("mind");
  });

  test("is wrong while a file is missing, and right once all are kept", async () => {
    const page = await preflight({}, served(false));
    await fill(page, "./assets/b.css");
    await again(page, "wrong");
    expect(await words(page, "Offline copy")).toContain("2 of 3 files are kept; missing: b.css");
    await fill(page);
    await again(page, "right");
    expect(await words(page, "Offline copy")).toContain("All 3 files are kept");
  });

  test("says what to do while a newer build waits", async () => {
    const page = await preflight({}, served(true));
    await fill(page);
    // It is "mind" before, too: what it says tells when it was measured again.
    await page.click("text=Measure again");
    await expect.poll(() => words(page, "Offline copy")).toContain("Close all windows of the talk to use it");
    expect(await verdict(page, "Offline copy")).toBe("mind");
  });
});

describe("browser, keeping, power, system", () => {
  test("are right in a current browser", async () => {
    const page = await preflight({}, () => {
      (navigator as { getBattery?: unknown }).getBattery = async () =>
        Object.assign(new EventTarget(), { charging: true, level: 0.9, dischargingTime: Infinity });
    });
    for (const name of ["Browser", "Kept in this browser", "System settings", "Power"])
      expect(await verdict(page, name), name).toBe("right");
  });

  test("say what is lost where they are not, and it all still fits one screen", async () => {
    const page = await preflight(
      { forcedColors: "active", reducedMotion: "reduce", viewport: { width: 1024, height: 768 } },
      () => {
        const gone = globalThis as { BroadcastChannel?: unknown; requestIdleCallback?: unknown };
        delete gone.BroadcastChannel;
        delete gone.requestIdleCallback;
        Object.defineProperty(window, "localStorage", {
          get: () => {
            throw new DOMException("forbidden", "SecurityError");
          },
        });
        window.open = () => null;
        navigator.serviceWorker.getRegistration = async () => undefined;
        navigator.wakeLock.request = () => Promise.reject(new DOMException("no", "NotAllowedError"));
        (navigator as { getBattery?: unknown }).getBattery = async () =>
          Object.assign(new EventTarget(), { charging: false, level: 0.2, dischargingTime: 600 });
      },
    );
    expect(await words(page, "Browser")).toContain("2 of 16 missing. Without windows that hear each other");
    await page.click("button.act");
    await page.keyboard.press("F5");
    for (const [name, is] of [
      ["Browser", "wrong"],
      ["Speaker’s window", "wrong"],
      ["Kept in this browser", "mind"],
      ["System settings", "mind"],
      ["Power", "mind"],
      ["Screen stays on", "mind"],
      ["Clicker and keys", "mind"],
    ] as const)
      await isVerdict(page, name, is);
    expect(await page.locator("h1").textContent()).toMatch(/^Two things are not right/);
    for (const screen of screens) {
      await page.setViewportSize(screen);
      await expect.poll(() => words(page, "Screen and scale")).toContain(`Window ${screen.width} ×`);
      expect(await overrun(page), `${screen.width}`).toEqual({ down: 0, across: 0 });
    }
    await page.emulateMedia({ forcedColors: "none", reducedMotion: "no-preference" });
    await isVerdict(page, "System settings", "right");
  });
});

test("a clicker's keys are told and not obeyed: on and back make it right", async () => {
  const page = await preflight({ viewport: { width: 640, height: 360 } });
  expect(await verdict(page, "Clicker and keys")).toBe("try");
  await page.keyboard.press("PageDown");
  await expect.poll(() => words(page, "Clicker and keys")).toContain("PageDown came: next step");
  await page.keyboard.press("PageUp");
  await isVerdict(page, "Clicker and keys", "right");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.keyboard.press("b");
  await expect.poll(() => words(page, "Clicker and keys")).toContain("B came: black screen");
});

test("the deck asks that the screen stays on, and again whenever it comes back into sight", async () => {
  const context = await driver.context();
  await context.addInitScript(() => {
    if (!navigator.wakeLock) return;
    const counted = globalThis as { asked?: number };
    counted.asked = 0;
    navigator.wakeLock.request = async () => {
      counted.asked = (counted.asked ?? 0) + 1;
      throw new DOMException("refused", "NotAllowedError");
    };
  });
  const page = await context.newPage();
  await page.goto(driver.address);
  await whenSteered(page);
  const asked = () => page.evaluate(() => (globalThis as { asked?: number }).asked);
  expect(await asked()).toBe(1);
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  expect(await asked()).toBe(2);
});
