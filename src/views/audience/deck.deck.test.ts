/** The built deck, driven as a presenter drives it. */
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { talk } from "../../../slides/deck.ts";
import { driven, findings, position } from "../../cli/browser/drive.ts";
import { whenReady, whenSteered } from "../../cli/browser/wait.ts";

const driver = driven();
const open = (hash?: string, options?: BrowserContextOptions, query?: string) =>
  driver.open(hash, options, query);

const stage = (page: Page) => page.evaluate(() => document.querySelector(".stage > .slide")?.outerHTML);
const all = talk.slides.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step}`));
const [firstSlide, secondSlide, thirdSlide] = talk.slides;
const many = talk.slides.find((slide) => slide.steps.length >= 3) ?? firstSlide;

describe("moving through the talk", () => {
  test("the right arrow visits every step of every slide in order, the left arrow all of them back, and forth again", async () => {
    const page = await open();
    const visited = [await position(page)];
    for (let index = 1; index < all.length; index++) {
      await page.keyboard.press("ArrowRight");
      visited.push(await position(page));
    }
    expect(visited).toEqual(all);
    await page.keyboard.press("ArrowRight");
    expect(await position(page)).toBe(all.at(-1));
    const back = [];
    for (let index = 1; index < all.length; index++) {
      await page.keyboard.press("ArrowLeft");
      back.push(await position(page));
    }
    expect(back).toEqual(all.slice(0, -1).reverse());
    for (const there of all.slice(1, 20)) {
      await page.keyboard.press("ArrowRight");
      expect(await position(page)).toBe(there);
    }
  });

  test("the slide that comes next is laid out behind the one that is shown, for nobody to see, hear or reach", async () => {
    const page = await open();
    const heading = secondSlide?.title ?? "";
    const next = page.locator(".stage > .ahead");
    await next.waitFor({ state: "attached" });
    const title = next.locator(".title");
    expect(await title.textContent()).toBe(heading);
    expect(await title.evaluate((words) => words.getBoundingClientRect().height)).toBeGreaterThan(40);
    expect(await title.evaluate((words) => words.checkVisibility())).toBe(false);
    expect(await page.locator("body").ariaSnapshot()).not.toContain(heading);
    const article = await next.elementHandle();
    for (const _ of firstSlide.steps) await page.keyboard.press("ArrowRight");
    const shown = await page.locator(".stage > .slide:not(.ahead)").elementHandle();
    expect(await article?.evaluate((one, other) => one === other, shown)).toBe(true);
    expect(await page.locator("body").ariaSnapshot()).toContain(heading);
  });

  test("a clicker's keys, Space, Home and End move too", async () => {
    const page = await open();
    for (const key of ["PageDown", "Space"]) await page.keyboard.press(key);
    expect(await position(page)).toBe(all[2]);
    await page.keyboard.press("PageUp");
    expect(await position(page)).toBe(all[1]);
    await page.keyboard.press("End");
    expect((await position(page)).split("/")[0]).toBe(talk.slides.at(-1)?.id);
    await page.keyboard.press("Home");
    expect(await position(page)).toBe(all[0]);
  });

  test("the mouse moves by the arrows at the foot", async () => {
    const page = await open();
    await page.click("button[aria-label='Next step']");
    expect(await position(page)).toBe(all[1]);
    await page.click("button[aria-label='Previous step']");
    expect(await position(page)).toBe(all[0]);
  });

  test("a swipe moves too", async () => {
    const page = await open("", { hasTouch: true });
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", x?: number) =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: x === undefined ? [] : [{ x, y: 160 }] });
    await touch("touchStart", 900);
    for (const x of [800, 700, 600]) await touch("touchMove", x);
    await touch("touchEnd");
    await expect.poll(() => position(page)).toBe(all[1]);
  });
});

describe("the address", () => {
  test("a deep link, a reload and the back button return to the very step", async () => {
    const step = many.steps[1];
    const page = await open(`#/${many.id}/${step}`);
    expect(await position(page)).toBe(`${many.id}/${step}`);
    const drawn = await stage(page);
    await page.reload();
    await whenSteered(page);
    expect(await position(page)).toBe(`${many.id}/${step}`);
    expect(await stage(page)).toBe(drawn);
    await page.keyboard.press("Home");
    await page.waitForFunction((id) => location.hash === `#/${id}`, firstSlide.id);
    await page.goBack();
    await expect.poll(() => position(page)).toBe(`${many.id}/${step}`);
    expect(await stage(page)).toBe(drawn);
  });

  test("a figure's state survives a reload", async () => {
    const page = await open("#/both-pans/right");
    const before = await stage(page);
    await page.focus(".stage a.slab");
    await page.keyboard.press("ArrowRight");
    const moved = await stage(page);
    expect(moved).not.toBe(before);
    await page.waitForFunction(() => JSON.stringify(history.state).includes("moved"));
    await page.waitForTimeout(300);
    await page.reload();
    await whenSteered(page);
    expect(await stage(page)).toBe(moved);
    await page.keyboard.press("r");
    expect(await stage(page)).toBe(before);
  });

  for (const [hash, there] of [
    ["#/the-scael", "the-scale/level"],
    ["#/the-scale/fraem", "the-scale/frame"],
    ["#/3", `${thirdSlide?.id}/${thirdSlide?.steps[0]}`],
    ["#/9999", `${talk.slides.at(-1)?.id}/${talk.slides.at(-1)?.steps[0]}`],
    ["#/%E0%A4%A", all[0]],
    ["#/<script>alert(1)</script>", all[0]],
    ["#postMessage", all[0]],
  ] as const)
    test(`${hash} falls back to the nearest that exists`, async () => {
      const page = await open(hash);
      expect(await position(page)).toBe(there);
    });

  test("a link to a claim leads to where it is told", async () => {
    const page = await open("#/claim/web3.security");
    const told = talk.slides.find((slide) => slide.tells.has("web3.security"));
    expect(await position(page)).toBe(`${told?.id}/${told?.tells.get("web3.security")}`);
  });

  test("every link in every picture leads to a claim that is told somewhere", async () => {
    const page = await open();
    const cited = new Set(talk.slides.flatMap((slide) => slide.cites));
    for (const place of all) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${place}`);
      const links = await page.evaluate(() =>
        [...document.querySelectorAll(".stage svg a")].map((link) => link.getAttribute("href") ?? ""),
      );
      for (const link of links)
        expect(cited, `${place} links to ${link}`).toContain(link.replace("#/claim/", ""));
    }
  });
});

describe("what keys and panels do", () => {
  test("C shows every claim of the slide with its role and its place in the article", async () => {
    const page = await open(`#/${many.id}`);
    await page.keyboard.press("c");
    const entries = page.locator(".citations li");
    expect(await entries.count()).toBe(many.cites.length);
    await expect.poll(() => entries.first().textContent()).toMatch(/paragraph \d+/);
    await page.keyboard.press("Escape");
    expect(await page.locator(".sources").isVisible()).toBe(false);
  });

  test("A tells the picture in words and as a table, step by step", async () => {
    const page = await open(`#/${many.id}`);
    await page.keyboard.press("c");
    await page.keyboard.press("a");
    expect(await page.locator(".sources").isVisible()).toBe(false);
    for (const step of many.steps) {
      const view = many.figure.start(step);
      const { caption, rows } = await many.figure.table(step, view);
      // Tables come a moment after their step, and the captions of two may be the same.
      await expect.poll(() => page.locator(".told tbody tr").count()).toBe(rows.length);
      await expect.poll(() => page.locator(".told caption").textContent()).toBe(caption);
      expect(await page.locator(".told p").first().textContent()).toBe(many.figure.describe(step, view));
      expect(await page.locator(".stage > :not(.ahead) figure").getAttribute("aria-details")).toBe(
        "in-words",
      );
      await page.keyboard.press("ArrowRight");
    }
    await page.keyboard.press("Escape");
    expect(await page.locator(".told").isVisible()).toBe(false);
    expect(await page.locator(".stage > :not(.ahead) figure").getAttribute("aria-details")).toBe(null);
  });

  test("the sources, the words, the parts and the drawer make room for one another", async () => {
    const page = await open("#/both-pans/right");
    const shown = () =>
      page
        .locator(".side:visible, .drawer:visible")
        .evaluateAll((panels) => panels.map((panel) => panel.ariaLabel));
    for (const keys of ["ci", "ai", "ic", "ac"]) {
      for (const key of keys) await page.keyboard.press(key);
      expect(await shown()).toHaveLength(1);
      await page.keyboard.press(keys.charAt(1));
      expect(await shown()).toHaveLength(0);
    }
    for (const key of "id") await page.keyboard.press(key);
    await expect.poll(shown).toEqual(["Speaker notes"]);
  });

  test("/ finds words in titles, points and notes, and a number jumps", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.keyboard.type("black box");
    expect(await page.locator(".results li").count()).toBeGreaterThan(0);
    await page.keyboard.press("Enter");
    expect(await page.locator("dialog.search").isVisible()).toBe(false);
    expect(await position(page)).not.toBe(all[0]);
    await page.keyboard.press("g");
    await page.keyboard.type("2");
    await page.keyboard.press("Enter");
    expect((await position(page)).split("/")[0]).toBe(secondSlide?.id);
  });

  test("? lists the keys, and T changes the theme", async () => {
    const page = await open();
    await page.keyboard.press("?");
    expect(await page.locator("dialog.help").isVisible()).toBe(true);
    await page.keyboard.press("Escape");
    const theme = () => page.evaluate(() => document.documentElement.dataset.theme);
    expect(await theme()).toBe("paper");
    await page.keyboard.press("t");
    expect(await theme()).toBe("night");
  });

  test("B blacks the wall out and lets nothing move until it is back", async () => {
    const page = await open();
    await page.keyboard.press("b");
    await page.keyboard.press("ArrowRight");
    expect(await position(page)).toBe(all[0]);
    for (const key of "/v") await page.keyboard.press(key);
    expect(await page.locator(".reveal.paused").count()).toBe(1);
    // What lies behind it is not to be worked either.
    for (let press = 0; press < 5; press++) {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
    }
    expect(await position(page)).toBe(all[0]);
    await page.keyboard.press("b");
    await page.keyboard.press("ArrowRight");
    expect(await position(page)).toBe(all[1]);
  });

  test("Escape closes what lies on top: a search with words in it, a panel wherever the focus is", async () => {
    const page = await open();
    await page.keyboard.press("/");
    await page.fill(".query", "token");
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog.search").isVisible()).toBe(false);
    for (const [key, panel] of [
      ["c", ".sources"],
      ["i", ".parts"],
    ] as const) {
      await page.keyboard.press(key);
      await page.waitForSelector(panel);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await page.keyboard.press("Escape");
      expect(await page.locator(panel).isVisible()).toBe(false);
      expect(await page.locator(".reveal.overview").count()).toBe(0);
    }
  });

  test("O shows the slides around this one, and returns to the one that is chosen", async () => {
    const page = await open();
    await page.keyboard.press("o");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await page.locator(".slides article svg").count()).toBeGreaterThan(2);
    await page.keyboard.press("Enter");
    expect((await position(page)).split("/")[0]).toBe(thirdSlide?.id);
    expect(await page.locator(".slides article").count()).toBe(0);
    expect(await page.locator(".stage").isVisible()).toBe(true);
  });

  test("Enter and Space on a focused control of a picture do not move the talk", async () => {
    const page = await open("#/two-directions/tree");
    const control = page.locator(".stage svg [role=button][tabindex='0']").first();
    await control.focus();
    await page.keyboard.press("Space");
    expect(await position(page)).toBe("two-directions/tree");
  });
});

describe("the scale in hand", () => {
  const beam = (page: Page) => page.locator(".stage .scale-beam").getAttribute("style");
  const slab = (page: Page) => page.locator(".stage a.slab[href$='blackbox.opacity']");
  const lies = async (page: Page) =>
    /: (.*?)\./.exec((await slab(page).getAttribute("aria-label")) ?? "")?.[1];

  test("a weight dragged across lies in the other pan, and the beam answers while it is held and after", async () => {
    const page = await open("#/both-pans/right");
    const before = await beam(page);
    const from = await slab(page).boundingBox();
    const to = await page.locator(".stage .scale-pan").nth(1).boundingBox();
    if (!from || !to) throw new Error("the scale is not there");
    await page.mouse.move(from.x + 40, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(640, 300, { steps: 5 });
    expect(await lies(page)).toBe("in hand");
    const held = await beam(page);
    expect(held).not.toBe(before);
    await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 5 });
    await page.mouse.up();
    expect(await lies(page)).toBe("in the right pan");
    expect(await beam(page)).not.toBe(held);
    expect(await position(page)).toBe("both-pans/right");
    await page.click(".stage .reset [role=button]");
    expect(await beam(page)).toBe(before);
    // A mouse holds no keys back: what a clicker sends now is for the talk.
    await page.keyboard.press("ArrowRight");
    expect(await position(page)).not.toBe("both-pans/right");
  });

  test("what is in hand is over all that lies in the pans", async () => {
    const page = await open("#/both-pans/right");
    const from = await slab(page).boundingBox();
    const onto = await page.locator(".stage a.slab[href$='scalability']").boundingBox();
    if (!from || !onto) throw new Error("the scale is not there");
    await page.mouse.move(from.x + 40, from.y + 10);
    await page.mouse.down();
    await page.mouse.move(onto.x + onto.width / 2, onto.y + onto.height / 2, { steps: 5 });
    const last = page.locator(".stage svg :is(a.slab > g, .in-hand > g)").last();
    expect(await last.textContent()).toBe("The black box");
    expect(await slab(page).locator("text").isVisible()).toBe(false);
    await page.mouse.up();
    expect(await page.locator(".stage .in-hand > g").count()).toBe(0);
  });

  test("the arrow keys move the weight that has the focus, and nothing else", async () => {
    const page = await open("#/both-pans/right");
    await slab(page).focus();
    await page.keyboard.press("ArrowRight");
    expect(await lies(page)).toBe("in the right pan");
    await page.keyboard.press("ArrowDown");
    expect(await lies(page)).toBe("taken off");
    expect(await position(page)).toBe("both-pans/right");
    await page.keyboard.press("Enter");
    const told = talk.slides.find((slide) => slide.tells.has("blackbox.opacity"));
    await expect.poll(() => position(page)).toBe(`${told?.id}/${told?.tells.get("blackbox.opacity")}`);
  });
});

describe("themes", () => {
  test("the theme follows the system, and the address where it names one", async () => {
    const dark = await open("", { colorScheme: "dark" });
    expect(await dark.evaluate(() => document.documentElement.dataset.theme)).toBe("night");
    const asked = await open("", { colorScheme: "dark" }, "?theme=paper");
    expect(await asked.evaluate(() => document.documentElement.dataset.theme)).toBe("paper");
    await asked.keyboard.press("t");
    await asked.reload();
    expect(await asked.evaluate(() => document.documentElement.dataset.theme)).toBe("night");
  });

  test("?theme=neon says which themes there are", async () => {
    const page = await open("", {}, "?theme=neon");
    const told = () => page.locator(".notice").textContent();
    expect(await told()).toBe("There is no theme “neon”. There are: paper, night.");
    for (const view of ["speaker", "read", "preflight"]) {
      await page.goto(`${driver.address}?view=${view}&theme=neon`);
      await expect.poll(told).toContain("There is no theme “neon”");
    }
  });
});

describe("for those who listen, and those who hold it in a hand", () => {
  test("axe finds nothing in the deck, its panels and its scroll view", async () => {
    const page = await open("#/why-now/meet");
    expect(await findings(page)).toBe("");
    await page.keyboard.press("c");
    expect(await findings(page)).toBe("");
    await page.keyboard.press("a");
    await page.waitForSelector(".told table");
    expect(await findings(page)).toBe("");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    expect(await findings(page)).toBe("");
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await page.keyboard.type("scale");
    expect(await findings(page)).toBe("");
    const phone = await open("#/why-now/meet", { viewport: { width: 390, height: 844 } });
    expect(await findings(phone)).toBe("");
  }, 120_000);

  test("there is no role=application, and each move is announced", async () => {
    const page = await open();
    expect(await page.locator("[role=application]").count()).toBe(0);
    await page.keyboard.press("End");
    await expect.poll(() => page.locator("[aria-live]").textContent()).toContain(talk.slides.at(-1)?.title);
  });

  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

  test("on a phone the talk scrolls, a screen a step, on a canvas of its own", async () => {
    const page = await open("", phone);
    expect(await page.locator("body.reveal-scroll").count()).toBe(1);
    expect(await page.locator(".slides article[data-canvas=hand]").count()).toBeGreaterThan(0);
    for (const there of all.slice(1, 15)) {
      await page.evaluate(() => document.body.scrollBy({ top: innerHeight, behavior: "instant" }));
      await expect.poll(() => position(page)).toBe(there);
      const shown = await page.evaluate(() => {
        const middle = document.elementsFromPoint(innerWidth / 2, innerHeight / 2);
        const slide = middle.find((element) => element.matches("article")) as HTMLElement | undefined;
        return `${slide?.dataset.slide}/${slide?.dataset.step}`;
      });
      expect(shown).toBe(there);
    }
  });

  test("on a phone the parts that are listed are those of the slide that is shown", async () => {
    const page = await open("#/both-pans/right", phone);
    await page.click(".bar [aria-label^=Parts]");
    const parts = page.locator(".parts .list");
    await expect.poll(() => parts.textContent()).toContain("The black box");
    await page.click(".bar [aria-label='Next step']");
    await expect.poll(() => parts.textContent()).not.toContain("The black box");
    await page.click(".bar [aria-label='Next step']");
    await expect.poll(() => parts.textContent()).toContain("Computing power");
  });

  test("on a phone a quick scroll is not called back", async () => {
    const page = await open("", phone);
    await page.evaluate(async () => {
      for (let turn = 0; turn < 12; turn++) {
        document.body.scrollBy({ top: innerHeight, behavior: "instant" });
        await new Promise(requestAnimationFrame);
      }
    });
    await page.waitForTimeout(300);
    expect(await position(page)).toBe(all[12]);
  });

  test("on a phone an arrow key that is pressed the moment a screen stands is not lost", async () => {
    const page = await open("", phone);
    for (const there of all) {
      const [slide, step] = there.split("/");
      await page.waitForSelector(
        `.reveal-scroll section.present article[data-slide="${slide}"][data-step="${step}"]`,
        { timeout: 5000 },
      );
      await page.keyboard.press("ArrowRight");
    }
  });

  test("on a phone deep links, taps and the address are as exact as on the wall", async () => {
    for (const there of [all[7], all.at(-3), all.at(-1)]) {
      const page = await open(`#/${there}`, phone);
      await page.waitForTimeout(300);
      expect(await position(page)).toBe(there);
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${all[9]}`);
      await page.waitForTimeout(300);
      expect(await position(page)).toBe(all[9]);
      await page.goBack();
      await page.waitForTimeout(300);
      expect(await position(page)).toBe(there);
      await page.tap("button[aria-label='Previous step']");
      await expect.poll(() => position(page)).toBe(all[all.indexOf(there ?? "") - 1]);
    }
  });

  test("reveal.js's message interface stays shut, whatever the address asks for", async () => {
    const page = await open("", {}, "?postMessage=true&postMessageEvents=true&controls=true");
    const heard = await page.evaluate(async () => {
      const messages: unknown[] = [];
      addEventListener("message", ({ data }) => messages.push(data));
      postMessage(JSON.stringify({ method: "next", args: [] }), "*");
      await new Promise((resolve) => setTimeout(resolve, 100));
      return messages.length;
    });
    expect(heard).toBe(1);
    expect(await position(page)).toBe(all[0]);
  });
});

describe("when something breaks", () => {
  test("a deck without reveal.js still shows its slide and says what to do", async () => {
    const page = await (await driver.context()).newPage();
    await page.route(/controls.*\.js$/, (route) => route.abort());
    await page.goto(driver.address);
    await whenReady(page);
    await expect.poll(() => page.locator(".notice").textContent()).toContain("Reload the page");
    expect(await page.locator(".stage > :not(.ahead) svg").count()).toBe(1);
    expect(driver.complaints.splice(0).join()).toContain("controls did not start");
  });
});
