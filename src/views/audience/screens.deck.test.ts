/** Every slide at every step on every screen: nothing cut, nothing too small to read, nothing too small to hit. */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { talk } from "../../../slides/deck.ts";
import { driven, findings, position } from "../../cli/browser/drive.ts";
import { look } from "../../cli/browser/look.ts";
import { arrive } from "../../cli/sheet/shoot.ts";

const driver = driven();

const all = talk.slides.flatMap(({ id, steps }) => steps.map((step) => ({ id, step })));
const names = all.map(({ id, step }) => `${id}/${step}`);
const parts = "button[aria-label^='Parts']";

/** How long a busy machine may take to a position, in milliseconds. */
const PATIENCE = 20_000;

interface Screen {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly touch?: true;
  /** The smallest text, in CSS pixels: a room's 20 canvas pixels, or a hand's 12. */
  readonly floor: number;
}
const screens: readonly Screen[] = [
  { name: "an old projector", width: 1024, height: 768, floor: 16 },
  { name: "a small laptop", width: 1280, height: 720, floor: 20 },
  { name: "a wall", width: 1920, height: 1080, floor: 30 },
  { name: "a large wall", width: 3840, height: 2160, floor: 60 },
  { name: "a phone held upright", width: 390, height: 844, touch: true, floor: 12 },
  { name: "a phone held sideways", width: 844, height: 390, touch: true, floor: 12 },
];
const open = ({ width, height, touch }: Partial<Screen>, hash = "") =>
  driver.open(hash, {
    viewport: { width: width ?? 1280, height: height ?? 720 },
    isMobile: touch ?? false,
    hasTouch: touch ?? false,
  });
/** The slide that is looked at, and the deck's bar. */
const slideAndBar = ".bar, .stage > article:not(.ahead), .reveal-scroll section.present article.slide";

for (const screen of screens)
  describe(`on ${screen.name}, ${screen.width} x ${screen.height}`, () => {
    test("nothing is cut or too small to read, and all that is hard to hit is large in the list of parts", async () => {
      const page = await open(screen);
      const wrong: string[] = [];
      for (const { id, step } of all) {
        const elsewhere = await arrive(page, id, step, PATIENCE);
        const { cut, smallest, hard } = await look(page, slideAndBar);
        const say = (words: string) => wrong.push(`${id}/${step}: ${words}`);
        if (elsewhere) say(elsewhere);
        if (smallest < screen.floor - 0.01) say(`text of ${smallest.toFixed(1)}`);
        for (const name of cut) say(`cut: ${name}`);
        if (hard.length === 0) continue;
        await page.click(parts);
        const list = await look(page, ".panel.parts");
        const offered = await page
          .locator(".panel.parts .part")
          .evaluateAll((rows) => rows.map((row) => row.getAttribute("aria-label") ?? ""));
        for (const name of hard) if (!offered.includes(name)) say(`hard to hit, and not listed: ${name}`);
        for (const name of [...list.hard, ...list.cut]) say(`hard to hit in the list: ${name}`);
        await page.click(".panel.parts .close");
      }
      expect(wrong).toEqual([]);
    }, 240_000);

    test("panels keep within the window, what they hold can be read and hit", async () => {
      const page = await open(screen, "#/both-pans/right");
      for (const [button, panel] of [
        ["Parts", ".panel.parts"],
        ["Sources", ".panel.sources"],
        ["Keys", "dialog.help"],
        ["Find", "dialog.search"],
      ] as const) {
        await page.click(`.bar button[aria-label^='${button}']`);
        if (button === "Find") await page.fill(".query", "data");
        const { cut, smallest, hard } = await look(page, panel);
        expect({ panel, cut, hard }).toEqual({ panel, cut: [], hard: [] });
        expect(smallest).toBeGreaterThanOrEqual(screen.floor - 0.01);
        const inside = await page.locator(panel).evaluate((element) => {
          const { left, top, right, bottom } = element.getBoundingClientRect();
          return Math.min(left, top, innerWidth - right, innerHeight - bottom) >= -1;
        });
        expect(inside, panel).toBe(true);
        await page.click(`${panel} .close`);
      }
    });
  });

describe("by touch alone", () => {
  /** A finger put down at a point and drawn to another, in CSS pixels. */
  const swipe = async (page: Page, from: readonly [number, number], to: readonly [number, number]) => {
    const session = await page.context().newCDPSession(page);
    const touch = (type: "touchStart" | "touchMove" | "touchEnd", share?: number) => {
      const at = (axis: 0 | 1) => from[axis] + (to[axis] - from[axis]) * (share ?? 0);
      const touchPoints = share === undefined ? [] : [{ x: at(0), y: at(1) }];
      return session.send("Input.dispatchTouchEvent", { type, touchPoints });
    };
    await touch("touchStart", 0);
    for (let move = 1; move <= 20; move++) await touch("touchMove", move / 20);
    // The finger rests before it is lifted: let go in full flight, the next tap only ends the flight.
    for (let rest = 0; rest < 8; rest++) {
      await page.waitForTimeout(16);
      await touch("touchMove", 1);
    }
    await touch("touchEnd");
  };

  test("a swipe goes a step on and back, on a phone held sideways", async () => {
    const page = await open({ width: 844, height: 390, touch: true });
    await swipe(page, [500, 120], [200, 120]);
    await expect.poll(() => position(page)).toBe(names[1]);
    await swipe(page, [200, 120], [500, 120]);
    await expect.poll(() => position(page)).toBe(names[0]);
    await page.tap("button[aria-label='Next step']");
    await expect.poll(() => position(page)).toBe(names[1]);
  });

  test("a swipe over a black wall moves nothing", async () => {
    const page = await open({ width: 844, height: 390, touch: true });
    await page.keyboard.press("b");
    await page.waitForSelector(".reveal.paused");
    await swipe(page, [500, 120], [200, 120]);
    await page.waitForTimeout(300);
    expect(await position(page)).toBe(names[0]);
    await page.keyboard.press("b");
    await swipe(page, [500, 120], [200, 120]);
    await expect.poll(() => position(page)).toBe(names[1]);
  });

  test("a swipe goes a step on and back, on a phone held upright", async () => {
    const page = await open({ width: 390, height: 844, touch: true });
    await swipe(page, [195, 700], [195, 150]);
    await expect.poll(() => position(page)).toBe(names[1]);
    // It comes to rest on a whole screen before the next finger.
    await expect.poll(() => page.evaluate(() => document.body.scrollTop % innerHeight)).toBe(0);
    await swipe(page, [195, 150], [195, 700]);
    await expect.poll(() => position(page)).toBe(names[0]);
  });

  for (const [name, size] of [
    ["sideways", { width: 844, height: 390 }],
    ["upright", { width: 390, height: 844 }],
  ] as const)
    test(`a weight is moved to the other pan and off, and put back, without a drag, on a phone held ${name}`, async () => {
      const page = await open({ ...size, touch: true }, "#/both-pans/right");
      const row = page.locator(".parts li", { hasText: "The black box" });
      await page.tap(parts);
      await row.locator("[aria-label$='To the right.']").tap();
      await expect.poll(() => row.textContent()).toContain("in the right pan");
      await row.locator("[aria-label$='Down.']").tap();
      await expect.poll(() => row.textContent()).toContain("taken off");
      await page.tap(".parts .part:text('Put all back')");
      await expect.poll(() => row.textContent()).toContain("in the left pan");
      expect(await position(page)).toBe("both-pans/right");
      await row.locator(".part").tap();
      const told = talk.slides.find((slide) => slide.tells.has("blackbox.opacity"));
      await expect.poll(() => position(page)).toBe(`${told?.id}/${told?.tells.get("blackbox.opacity")}`);
      expect(await page.locator(".panel.parts").isVisible()).toBe(false);
    });

  test("what the help tells of can be pressed there", async () => {
    const page = await open({ width: 390, height: 844, touch: true });
    await page.tap(".bar button[aria-label^='Keys']");
    await page.tap(".help .does:text('Paper or night')");
    expect(await page.locator("dialog.help").isVisible()).toBe(false);
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe("night");
  });
});

test("axe finds nothing on any slide of the deck", { timeout: 240_000 }, async () => {
  const page = await open({});
  const wrong: string[] = [];
  for (const { id, steps } of talk.slides) {
    const step = steps.at(-1) ?? steps[0];
    await arrive(page, id, step, PATIENCE);
    const found = await findings(page);
    if (found) wrong.push(`${id}/${step}: ${found}`);
  }
  expect(wrong).toEqual([]);
});
