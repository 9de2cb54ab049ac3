/** The speaker's window beside the built deck, driven as a speaker drives them. */
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { talk } from "../../../slides/deck.ts";
import { driven, findings, position } from "../../cli/browser/drive.ts";
import { whenReady, whenSteered } from "../../cli/browser/wait.ts";

const driver = driven();

const all = talk.slides.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step}`));
const wall = (page: Page) => page.locator(".wall").textContent();
const inStep = (page: Page) => expect.poll(() => wall(page)).toContain("In step with");
/** The figure's marks; the order in which attributes were first set says nothing. */
const figureOf = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll(":is(.stage > :not(.ahead), .stage-now) figure *")].map((mark) => {
      const attributes = [...mark.attributes].map(({ name, value }) =>
        name === "style" ? value.split("; ").sort().join("; ") : `${name}=${value}`,
      );
      return [mark.tagName, ...attributes.sort(), mark.children.length ? "" : mark.textContent].join(" ");
    }),
  );

/** The deck, and the speaker's window that S opens. */
async function both(hash = ""): Promise<readonly [deck: Page, speaker: Page]> {
  const deck = await driver.open(hash);
  const [speaker] = await Promise.all([deck.waitForEvent("popup"), deck.keyboard.press("s")]);
  await whenReady(speaker);
  await inStep(speaker);
  return [deck, speaker];
}

/** The speaker's view in a tab of its own. */
async function tab(context: BrowserContext, query = "", hash = ""): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${driver.address}?view=speaker${query}${hash}`);
  await whenReady(page);
  return page;
}

async function same(one: Page, other: Page): Promise<void> {
  await expect.poll(async () => (await position(one)) === (await position(other))).toBe(true);
  await expect.poll(async () => isDeepStrictEqual(await figureOf(one), await figureOf(other))).toBe(true);
}

describe("one position", () => {
  test("S opens the speaker's window at the deck's very step, and every key in either moves both", async () => {
    const [deck, speaker] = await both(`#/${all[4]}`);
    expect(await position(speaker)).toBe(all[4]);
    for (const [page, key, there] of [
      [speaker, "ArrowRight", all[5]],
      [deck, "PageDown", all[6]],
      [speaker, "Space", all[7]],
      [deck, "ArrowLeft", all[6]],
      [speaker, "End", undefined],
      [deck, "Home", all[0]],
    ] as const) {
      await page.keyboard.press(key);
      if (there) await expect.poll(() => position(deck)).toBe(there);
      await same(deck, speaker);
    }
  });

  test("S again says that the window is open already, and opens no other", async () => {
    const [deck] = await both();
    await deck.keyboard.press("s");
    await expect.poll(() => deck.locator(".notice").textContent()).toContain("open already");
    expect(deck.context().pages()).toHaveLength(2);
  });

  test("a deck that is opened while the wall is black is black", async () => {
    const [deck, speaker] = await both("#/both-pans/right");
    await speaker.keyboard.press("b");
    await deck.locator(".reveal.paused").waitFor();
    await deck.reload();
    await deck.locator(".reveal.paused").waitFor();
    await speaker.keyboard.press("b");
    await expect.poll(() => deck.locator(".reveal.paused").count()).toBe(0);
  });

  test("who has typed when to be done is back at the talk by Enter, and a clicker is never held up", async () => {
    const [deck, speaker] = await both("#/both-pans/left");
    await speaker.fill(".until", "14:30");
    await speaker.focus(".until");
    await speaker.keyboard.press("PageDown");
    await expect.poll(() => position(deck)).toBe("both-pans/right");
    await speaker.keyboard.press("Enter");
    await speaker.keyboard.press("ArrowLeft");
    await expect.poll(() => position(deck)).toBe("both-pans/left");
    expect(await speaker.inputValue(".until")).toBe("14:30");
  });

  test("a figure's own state is the same on both sides, whichever hand changed it", async () => {
    const [deck, speaker] = await both("#/both-pans/right");
    const untouched = await figureOf(deck);
    await speaker.focus(".stage-now a.slab");
    await speaker.keyboard.press("ArrowRight");
    await expect.poll(() => figureOf(deck)).not.toEqual(untouched);
    await same(deck, speaker);
    await deck.keyboard.press("r");
    await expect.poll(() => figureOf(speaker)).toEqual(untouched);
    await deck.focus(".stage a.slab");
    await deck.keyboard.press("ArrowRight");
    await same(deck, speaker);
    expect(await figureOf(speaker)).not.toEqual(untouched);
  });

  test("either side reloaded at any step stands where the other stands", { timeout: 180_000 }, async () => {
    const [deck, speaker] = await both();
    for (const [index, there] of all.entries()) {
      if (index > 0) await speaker.keyboard.press("ArrowRight");
      await expect.poll(() => position(deck)).toBe(there);
      const page = index % 2 ? deck : speaker;
      await page.reload();
      await (page === deck ? whenSteered(page) : whenReady(page));
      await inStep(speaker);
      await same(deck, speaker);
      expect(await position(page)).toBe(there);
    }
  });

  test("who joins late, in a tab without an opener and at another address, is where the deck is", async () => {
    const deck = await driver.open(`#/${all[20]}`);
    await deck.keyboard.press("ArrowRight");
    const late = await tab(deck.context(), "", `#/${all[2]}`);
    await expect.poll(() => position(late)).toBe(all[21]);
    await inStep(late);
  });

  for (const [name, ready] of [
    ["a speaker's tab", "ready"],
    ["a deck that is loaded anew", "steered"],
  ] as const)
    test(`the first key in ${name} counts from where the others are, though they have not said it yet`, async () => {
      const [deck, speaker] = await both(`#/${all[6]}`);
      const late = ready === "ready" ? await deck.context().newPage() : deck;
      await late.addInitScript((ready) => {
        new MutationObserver((_, observer) => {
          if (document.documentElement.dataset[ready] === undefined) return;
          observer.disconnect();
          for (const [key, keyCode] of [
            ["ArrowRight", 39],
            ["b", 66],
          ] as const)
            document.body.dispatchEvent(new KeyboardEvent("keydown", { key, keyCode, bubbles: true }));
        }).observe(document, { attributes: true, subtree: true });
      }, ready);
      await late.goto(`${driver.address}${ready === "ready" ? "?view=speaker" : `?again#/${all[2]}`}`);
      for (const page of [late, speaker, deck]) await expect.poll(() => position(page)).toBe(all[7]);
      await expect.poll(() => speaker.locator(".dark").isVisible()).toBe(true);
      await same(deck, speaker);
    });

  test("two speaker windows agree, and one move is one move", async () => {
    const [deck, speaker] = await both();
    const second = await tab(deck.context());
    for (const [index, page] of [speaker, second, deck, second, speaker].entries()) {
      await page.keyboard.press("ArrowRight");
      for (const other of [deck, speaker, second])
        await expect.poll(() => position(other)).toBe(all[index + 1]);
    }
    await expect.poll(() => wall(speaker)).toContain("2 speaker windows");
  });

  test("two decks without a speaker leave each other alone", async () => {
    const deck = await driver.open();
    const other = await deck.context().newPage();
    await other.goto(`${driver.address}#/${all[9]}`);
    await whenSteered(other);
    await deck.keyboard.press("ArrowRight");
    await deck.waitForTimeout(300);
    expect([await position(deck), await position(other)]).toEqual([all[1], all[9]]);
  });

  test("a deck that is closed is missed, and picked up where the speaker went on", async () => {
    const [deck, speaker] = await both(`#/${all[3]}`);
    const context = deck.context();
    await deck.close();
    await expect.poll(() => wall(speaker)).toContain("closed");
    await speaker.keyboard.press("ArrowRight");
    await speaker.keyboard.press("ArrowRight");
    expect(await position(speaker)).toBe(all[5]);
    const again = await context.newPage();
    await again.goto(driver.address);
    await whenSteered(again);
    await expect.poll(() => position(again)).toBe(all[5]);
    await inStep(speaker);
  });

  test("black-out and theme are shared, from either side", async () => {
    const [deck, speaker] = await both();
    await speaker.keyboard.press("b");
    await expect.poll(() => deck.locator(".reveal.paused").count()).toBe(1);
    expect(await speaker.locator(".dark").isVisible()).toBe(true);
    await speaker.keyboard.press("ArrowRight");
    await expect.poll(() => position(deck)).toBe(all[1]);
    await deck.keyboard.press("b");
    await expect.poll(() => speaker.locator(".dark").isVisible()).toBe(false);
    const theme = (page: Page) => page.evaluate(() => document.documentElement.dataset.theme);
    await deck.keyboard.press("t");
    await expect.poll(() => theme(speaker)).toBe(await theme(deck));
  });
});

describe("what the speaker sees", () => {
  test("the next step is shown, not only the next slide, and on the last one it says so", async () => {
    const [, speaker] = await both("#/why-now");
    const next = speaker.locator(".stage-next article");
    await expect.poll(() => next.getAttribute("data-step")).toBe("right");
    expect(await next.getAttribute("data-slide")).toBe("why-now");
    await speaker.keyboard.press("End");
    for (let step = 0; step < 4; step++) await speaker.keyboard.press("ArrowRight");
    await expect.poll(() => speaker.locator(".next .where").textContent()).toBe("This is the last step.");
    expect(await next.isVisible()).toBe(false);
  });

  test("notes are told step by step, this step's in focus, and a step's name goes there", async () => {
    const [deck, speaker] = await both("#/why-now/right");
    const current = speaker.locator(".notes [aria-current=step]");
    expect(await speaker.locator(".notes li").count()).toBe(3);
    expect(await current.locator(".step").textContent()).toBe("right");
    await speaker.click(".notes li:nth-child(3) .step");
    await expect.poll(() => position(deck)).toBe("why-now/meet");
    expect(await current.locator(".step").textContent()).toBe("meet");
  });

  test("notes grow by a key, and are as large after a reload", async () => {
    const [, speaker] = await both();
    const size = () => speaker.locator(".telling").evaluate((region) => getComputedStyle(region).fontSize);
    const before = await size();
    await speaker.keyboard.press("+");
    await speaker.keyboard.press("+");
    const after = await size();
    expect(Number.parseFloat(after)).toBeGreaterThan(Number.parseFloat(before));
    await speaker.reload();
    await whenReady(speaker);
    expect(await size()).toBe(after);
  });

  test("every claim of the slide is there with its place in the source", async () => {
    const [, speaker] = await both("#/three-elements");
    const slide = talk.slides.find(({ id }) => id === "three-elements");
    expect(await speaker.locator(".claims li").count()).toBe(slide?.cites.length);
    expect(await speaker.locator(".claims li").first().textContent()).toMatch(/paragraph \d+/);
  });

  test("the claims that the step tells are in focus, and in sight", async () => {
    const [, speaker] = await both("#/web3-burdens/scalability");
    const slide = talk.slides.find(({ id }) => id === "web3-burdens");
    const claim = slide?.cites.find((id) => slide.tells.get(id) === "scalability") ?? "";
    const current = speaker.locator(".claims [aria-current=step]");
    await expect.poll(() => current.count()).toBe(1);
    expect(await current.textContent()).toContain(talk.ledger.claims[claim]?.says);
    const isWithin = async () => {
      const [outer, inner] = [await speaker.locator(".claims").boundingBox(), await current.boundingBox()];
      return outer && inner && inner.y >= outer.y && inner.y + inner.height <= outer.y + outer.height;
    };
    await expect.poll(isWithin).toBe(true);
  });

  test("a number or words jump, and the overview too", async () => {
    const [deck, speaker] = await both();
    await speaker.keyboard.press("g");
    await speaker.keyboard.type("5");
    await speaker.keyboard.press("Enter");
    await expect.poll(() => position(deck)).toBe(`${talk.slides[4]?.id}/${talk.slides[4]?.steps[0]}`);
    await speaker.keyboard.press("o");
    await expect.poll(() => speaker.locator(".overview article svg").count()).toBeGreaterThan(6);
    await speaker.keyboard.press("ArrowRight");
    await speaker.keyboard.press("Enter");
    await expect.poll(() => position(deck)).toBe(`${talk.slides[5]?.id}/${talk.slides[5]?.steps[0]}`);
  });

  test("X held shows a spot on the wall where the pointer is on the small stage; let go, it is gone", async () => {
    const [deck, speaker] = await both();
    const box = await speaker.locator(".stage-now").boundingBox();
    if (!box) throw new Error("the small stage is not there");
    await speaker.mouse.move(box.x + box.width * 0.25, box.y + box.height * 0.5);
    expect(await deck.locator(".spot").isVisible()).toBe(false);
    await speaker.keyboard.down("x");
    const spot = async () => {
      const found = await deck.locator(".spot").boundingBox();
      return found && [Math.round(found.x + found.width / 2), Math.round(found.y + found.height / 2)];
    };
    await expect.poll(spot).toEqual([320, 360]);
    await speaker.keyboard.press("ArrowRight");
    await expect.poll(spot).toEqual([346, 360]);
    await speaker.keyboard.up("x");
    await expect.poll(() => deck.locator(".spot").isVisible()).toBe(false);
    expect(await position(deck)).toBe(all[0]);
  });

  test("a window that is closed while it points takes its spot along", async () => {
    const [deck, speaker] = await both();
    await speaker.keyboard.down("x");
    await expect.poll(() => deck.locator(".spot").isVisible()).toBe(true);
    await speaker.close();
    await expect.poll(() => deck.locator(".spot").isVisible()).toBe(false);
  });
});

describe("time", () => {
  const passed = (page: Page) => page.locator(".passed").textContent();

  test("the watch runs, is paused, survives a reload, and is the same in a second window", async () => {
    const [deck, speaker] = await both();
    await speaker.keyboard.press("w");
    await expect.poll(() => passed(speaker)).toMatch(/^0:(0[1-9]|[1-5]\d)$/);
    await speaker.reload();
    await whenReady(speaker);
    await expect.poll(() => passed(speaker)).toMatch(/^0:(0[2-9]|[1-5]\d)$/);
    await speaker.keyboard.press("w");
    const held = await passed(speaker);
    const second = await tab(deck.context());
    expect(await passed(second)).toBe(held);
    await second.click("button[aria-label^='Reset']");
    await expect.poll(() => passed(speaker)).toBe("0:00");
  });

  test("the pace says how the talk runs against its plan, and against the end that was set", async () => {
    const [, speaker] = await both();
    const pace = speaker.locator(".pace");
    expect(await pace.textContent()).toMatch(/^2\d:\d\d planned$/);
    await speaker.keyboard.press("w");
    await speaker.keyboard.press("End");
    await expect.poll(() => pace.textContent()).toMatch(/ ahead$/);
    const soon = new Date(Date.now() + 2 * 60_000);
    await speaker.keyboard.press("Home");
    await speaker.fill(".until", soon.toTimeString().slice(0, 5));
    await expect.poll(() => pace.textContent()).toMatch(/ behind$/);
  });

  test("a run is recorded once, shown beside the plan, saved as CSV, and cleared", async () => {
    const [deck, speaker] = await both();
    const second = await tab(deck.context());
    await inStep(second);
    await speaker.keyboard.press("w");
    await speaker.waitForTimeout(1100);
    await deck.keyboard.press("ArrowRight");
    await speaker.waitForTimeout(1100);
    await speaker.click("button[aria-label^='Reset']");
    await speaker.keyboard.press("y");
    const rows = speaker.locator(".runs tbody tr");
    expect(await speaker.locator(".runs thead th").count()).toBe(3);
    expect(await rows.nth(0).locator("td").nth(1).textContent()).toMatch(/0:0[2-4]/);
    expect(await rows.nth(1).locator("td").nth(1).textContent()).toMatch(/0:0[12]/);
    const [download] = await Promise.all([
      speaker.waitForEvent("download"),
      speaker.click("text=Save as CSV"),
    ]);
    const csv = await readFile(await download.path(), "utf8");
    expect(csv.trimEnd().split("\r\n")).toHaveLength(all.length + 1);
    expect(csv).toContain(all[1]?.split("/")[0]);
    await speaker.click("text=Clear all runs");
    expect(await speaker.locator(".runs").textContent()).toContain("No run yet");
  });
});

/** Parts of the speaker's view that lie over one another or outside of the window, and whether the step's note begins in sight. */
const misplaced = (page: Page) =>
  page.evaluate(() => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const parts = [".watch", ".now .thumbnail", ".next", ".claims", ".telling", ".foot"].flatMap(
      (selector) => {
        const box = boxOf(selector);
        return box && box.width > 0 ? [{ selector, box }] : [];
      },
    );
    const wrong = parts.flatMap(({ selector, box }, index) => [
      ...(box.height > 60 || /watch|foot/.test(selector) ? [] : [`${selector} is ${box.height} px high`]),
      ...(box.bottom <= innerHeight + 1 ? [] : [`${selector} ends below the window`]),
      ...parts
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
            Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 1,
        )
        .map((other) => `${selector} lies over ${other.selector}`),
    ]);
    const [note, telling] = [boxOf(".notes [aria-current]"), boxOf(".telling")];
    if (note && telling && (note.top < telling.top - 1 || note.top > telling.bottom - 40))
      wrong.push("the step's note is out of sight");
    return wrong;
  });

test("in low windows the speaker's view keeps its parts apart and in sight, its notes at any size", async () => {
  for (const [width, height] of [
    [1280, 800],
    [1280, 620],
    [1024, 600],
    [800, 600],
    [844, 390],
  ] as const) {
    const deck = await driver.open("#/web3-burdens/scalability");
    const [speaker] = await Promise.all([deck.waitForEvent("popup"), deck.keyboard.press("s")]);
    await speaker.setViewportSize({ width, height });
    await whenReady(speaker);
    await inStep(speaker);
    expect({ width, height, wrong: await misplaced(speaker) }).toEqual({ width, height, wrong: [] });
    for (let press = 0; press < 8; press++) await speaker.keyboard.press("+");
    expect({ width, height, wrong: await misplaced(speaker) }).toEqual({ width, height, wrong: [] });
    await deck.context().close();
  }
});

describe("where there is one screen, or no window to be had", () => {
  test("on a small laptop a drawer shows at least eight lines of the notes, and what comes next, at once", async () => {
    const deck = await driver.open("#/web3-burdens/privacy");
    await deck.keyboard.press("d");
    await deck.waitForSelector(".drawer .notes li");
    expect(await misplaced(deck)).toEqual([]);
    const lines = await deck.locator(".telling").evaluate((telling) => {
      return telling.clientHeight / Number.parseFloat(getComputedStyle(telling).lineHeight);
    });
    expect(lines).toBeGreaterThan(8);
  });

  test("D opens the same view beside the slide, and closes it again", async () => {
    const deck = await driver.open("#/why-now");
    await deck.keyboard.press("d");
    await expect.poll(() => deck.locator(".drawer .notes li").count()).toBe(3);
    await deck.keyboard.press("ArrowRight");
    expect(await position(deck)).toBe("why-now/right");
    expect(await deck.locator(".drawer [aria-current=step] .step").textContent()).toBe("right");
    await deck.keyboard.press("w");
    await expect.poll(() => deck.locator(".passed").textContent(), { timeout: 3000 }).toBe("0:01");
    await deck.keyboard.press("d");
    expect(await deck.locator(".drawer").isVisible()).toBe(false);
  });

  test("beside the overview an arrow goes a slide on, once, and not a step", async () => {
    const deck = await driver.open("#/why-now/left");
    await deck.keyboard.press("o");
    await deck.keyboard.press("d");
    await deck.waitForSelector(".drawer .notes li");
    await deck.keyboard.press("ArrowRight");
    const next = talk.slides[talk.slides.findIndex(({ id }) => id === "why-now") + 1];
    await expect.poll(() => position(deck)).toBe(`${next?.id}/${next?.steps[0]}`);
  });

  test("a blocked window is said, with a link that opens the view in a tab", async () => {
    const context = await driver.context();
    await context.addInitScript(() => {
      window.open = () => null;
    });
    const deck = await context.newPage();
    await deck.goto(`${driver.address}#/${all[5]}`);
    await whenSteered(deck);
    await deck.keyboard.press("s");
    await deck.waitForSelector(".notice a", { timeout: 10_000 });
    const [speaker] = await Promise.all([context.waitForEvent("page"), deck.click(".notice a")]);
    await whenReady(speaker);
    await inStep(speaker);
    await speaker.keyboard.press("ArrowRight");
    await expect.poll(() => position(deck)).toBe(all[6]);
  });

  test("where tabs cannot hear each other, the window and its opener still can", async () => {
    const context = await driver.context();
    await context.addInitScript(() => {
      delete (globalThis as { BroadcastChannel?: unknown }).BroadcastChannel;
    });
    const deck = await context.newPage();
    await deck.goto(driver.address);
    await whenSteered(deck);
    const [speaker] = await Promise.all([deck.waitForEvent("popup"), deck.keyboard.press("s")]);
    await whenReady(speaker);
    await inStep(speaker);
    await speaker.keyboard.press("ArrowRight");
    await expect.poll(() => position(deck)).toBe(all[1]);
    await deck.reload();
    await whenSteered(deck);
    // A deck that lost its windows is found by them, within a second.
    await deck.waitForTimeout(1200);
    await deck.keyboard.press("ArrowRight");
    await expect.poll(() => position(speaker)).toBe(all[2]);
  });

  test("where nothing may be kept, the view works all the same", async () => {
    const context = await driver.context();
    await context.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    const page = await tab(context);
    await page.keyboard.press("w");
    await expect.poll(() => page.locator(".passed").textContent(), { timeout: 3000 }).toBe("0:01");
  });
});

describe("who does not belong", () => {
  let elsewhere: Server;
  let origin: string;
  beforeAll(async () => {
    elsewhere = createServer((_, response) => {
      response.writeHead(200, { "content-type": "text/html" }).end("<!doctype html><title>hostile</title>");
    });
    await new Promise<void>((listening) => elsewhere.listen(0, "127.0.0.1", listening));
    origin = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
  });
  afterAll(() => elsewhere?.close());

  for (const view of ["", "&view=speaker"])
    test(`a page from elsewhere that frames and opens ${view ? "the speaker's view" : "the deck"} hears nothing and moves nothing`, async () => {
      const [deck, speaker] = await both();
      const hostile = await deck.context().newPage();
      await hostile.goto(origin);
      const victim = `${driver.address}?postMessage=true&postMessageEvents=true${view}`;
      const heard = await hostile.evaluate(
        async ([address, slide]) => {
          const messages: unknown[] = [];
          addEventListener("message", ({ data }) => messages.push(data));
          const frame = document.body.appendChild(document.createElement("iframe"));
          frame.src = address;
          const opened = window.open(address);
          await new Promise((resolve) => setTimeout(resolve, 1500));
          const state = {
            stamp: { clock: 999, id: "z" },
            slide,
            step: slide,
            view: null,
            black: true,
            theme: "night",
          };
          for (const target of [frame.contentWindow, opened])
            for (const data of [
              JSON.stringify({ id: "z", role: "speaker", kind: "state", state, asks: 1 }),
              JSON.stringify({ method: "slide", args: [5] }),
              JSON.stringify({ method: "getSlideNotes", args: [] }),
              { namespace: "reveal-notes", type: "connect" },
            ])
              target?.postMessage(data, "*");
          await new Promise((resolve) => setTimeout(resolve, 500));
          return messages;
        },
        [victim, talk.slides[9]?.id ?? ""] as const,
      );
      expect(heard).toEqual([]);
      expect([await position(deck), await position(speaker)]).toEqual([all[0], all[0]]);
      expect(await speaker.locator(".dark").isVisible()).toBe(false);
      // The browser itself says that it kept our messages from the page elsewhere; so it should.
      const kept = driver.complaints
        .splice(0)
        .filter((line) => !line.includes("postMessage") && !line.startsWith("asked for"));
      expect(kept).toEqual([]);
    });

  test("a state that is ahead by more than anyone can be is not taken over, and keys go on to move both", async () => {
    const [deck, speaker] = await both(`#/${all[6]}`);
    await deck.evaluate(
      ([name, slide]) => {
        const channel = new BroadcastChannel(name);
        const stamp = { clock: Number.MAX_SAFE_INTEGER, id: "z" };
        const state = { stamp, slide, step: slide, view: null, black: true, theme: null };
        channel.postMessage(JSON.stringify({ id: "z", role: "speaker", kind: "state", state }));
      },
      [`counterpoise ${new URL(driver.address).pathname} ${talk.title}`, talk.slides[9]?.id ?? ""] as const,
    );
    await speaker.keyboard.press("ArrowRight");
    await expect.poll(() => position(deck)).toBe(all[7]);
    expect(await speaker.locator(".dark").isVisible()).toBe(false);
  });

  test("ten thousand messages that are malformed, oversized or foreign change nothing", {
    timeout: 60_000,
  }, async () => {
    const [deck, speaker] = await both(`#/${all[6]}`);
    const heap = async (page: Page) => {
      const session = await page.context().newCDPSession(page);
      await session.send("HeapProfiler.collectGarbage");
      const { usedSize } = await session.send("Runtime.getHeapUsage");
      await session.detach();
      return usedSize;
    };
    const before = await heap(speaker);
    await deck.evaluate(
      async ([name]) => {
        const channel = new BroadcastChannel(name);
        let seed = 7;
        const random = (below: number) => {
          seed = (seed * 48271) % 2147483647;
          return seed % below;
        };
        const well = {
          id: "z",
          role: "speaker",
          kind: "state",
          state: {
            stamp: { clock: 5, id: "z" },
            slide: "why-now",
            step: "left",
            view: null,
            black: true,
            theme: "night",
          },
        };
        const whole = JSON.stringify(well);
        const makers: (() => unknown)[] = [
          () => whole.slice(0, random(whole.length)),
          () => whole.replace(/"[a-z]+":/, '"__proto__":'),
          () => ({ ...well, circular: window.name }),
          () => "x".repeat(70_000),
          () => JSON.stringify({ ...well, state: { ...well.state, stamp: { clock: -random(9), id: [] } } }),
          () =>
            JSON.stringify({ ...well, kind: ["state", "toString", "spot", 3][random(4)], state: random(9) }),
          () => [null, 0, random(99), true, new ArrayBuffer(64), new Map([[1, 2]])][random(6)],
        ];
        for (let count = 0; count < 10_000; count++) {
          channel.postMessage(makers[random(makers.length)]?.());
          if (count % 500 === 0) await new Promise((resolve) => setTimeout(resolve, 20));
        }
        channel.close();
      },
      [`counterpoise ${new URL(driver.address).pathname} ${talk.title}`] as const,
    );
    await expect
      .poll(() => speaker.locator(".debug").textContent(), { timeout: 20_000 })
      .toContain("10000 foreign");
    expect([await position(deck), await position(speaker)]).toEqual([all[6], all[6]]);
    expect(await speaker.locator(".dark").isVisible()).toBe(false);
    expect((await heap(speaker)) / before).toBeLessThan(1.3);
    await speaker.keyboard.press("ArrowRight");
    await expect.poll(() => position(deck)).toBe(all[7]);
  });
});

for (const [name, viewport] of [
  ["on a laptop", { width: 1440, height: 900 }],
  ["on a small one", { width: 1024, height: 768 }],
  ["in a hand", { width: 390, height: 844 }],
] as const)
  test(`axe finds nothing in the speaker's view and its panels, ${name}, and nothing runs off the side`, async () => {
    const context = await driver.context({ viewport });
    const page = await tab(context, "", "#/why-now/right");
    expect(await findings(page)).toBe("");
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(
      0,
    );
    for (const key of ["o", "y", "/", "?"]) {
      await page.keyboard.press(key);
      await page.waitForTimeout(100);
      expect(await findings(page), `after ${key}`).toBe("");
      await page.keyboard.press("Escape");
    }
  });
