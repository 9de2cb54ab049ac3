/** Who listens, who zooms, who tabs, who needs forced colours: nothing of the talk is lost to them. */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { talk } from "../../slides/deck.ts";
import { type Driver, driven, findings, position } from "../cli/browser/drive.ts";
import { whenReady, whenSteered } from "../cli/browser/wait.ts";

const driver = driven();

async function open(query: string, options: Parameters<Driver["context"]>[0] = {}): Promise<Page> {
  const page = await (await driver.context(options)).newPage();
  await page.goto(`${driver.address}${query}`);
  await (query.includes("view=") ? whenReady(page) : whenSteered(page));
  return page;
}

/** What each key of the deck opens; search is filled in. */
const panels = [
  ["c", ".panel.sources"],
  ["a", ".panel.told"],
  ["i", ".panel.parts"],
  ["?", "dialog.help"],
  ["/", "dialog.search"],
  ["d", ".drawer"],
] as const;

async function reveal(page: Page, key: string, panel: string): Promise<void> {
  await page.keyboard.press(key);
  if (key === "/") await page.fill(".query", "data");
  await page.waitForSelector(`${panel} :is(li, tr, dt)`);
}

async function hide(page: Page, panel: string): Promise<void> {
  if (panel === ".drawer") await page.keyboard.press("d");
  else await page.click(`${panel} .close`);
  await page.waitForSelector(panel, { state: "hidden" });
  await page.waitForFunction(() => !document.activeElement?.closest("dialog"));
}

/** What cannot be brought to where it is seen and pressed; and how far the page, or a part of it, runs sideways. */
const lost = (page: Page, within: string): Promise<string[]> =>
  page.evaluate((selector) => {
    const region = document.querySelector(selector) ?? document.body;
    const name = (element: Element) =>
      (element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 50);
    const seen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest("[inert]");
    const out = [...region.querySelectorAll("a[href], button, input, summary, [role=button]")]
      .filter((control) => seen(control) && !control.closest(".thumbnail, .skip"))
      .filter((control) => {
        control.scrollIntoView({ block: "nearest", inline: "nearest" });
        const { left, top, width, height } = control.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return !hit || !(control.contains(hit) || hit.contains(control));
      })
      .map((control) => `out of reach: ${name(control)}`);
    const wide = [document.documentElement, region, ...region.querySelectorAll("*")]
      .filter(
        (box) =>
          /auto|scroll|visible/.test(getComputedStyle(box).overflowX) &&
          !box.closest(".wide, nav, svg, .thumbnail"),
      )
      .filter(
        (box) => /auto|scroll/.test(getComputedStyle(box).overflowX) || box === document.documentElement,
      )
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => `runs sideways: ${box.tagName} ${box.className} by ${box.scrollWidth - box.clientWidth}`);
    return [...out, ...wide];
  }, within);

describe("axe-core, where slides stand among other things, finds", () => {
  const at = (query: string, width: number, height: number) => open(query, { viewport: { width, height } });

  test("nothing at any step of the scroll view, in both themes", { timeout: 240_000 }, async () => {
    const page = await at("?theme=paper", 390, 844);
    const wrong: string[] = [];
    for (const { id, steps } of talk.slides)
      for (const step of steps) {
        const here = `section.present article[data-slide="${id}"][data-step="${step}"]`;
        await page.waitForSelector(here);
        const found = await findings(page, here);
        if (found) wrong.push(`${id}/${step}: ${found}`);
        await page.keyboard.press("ArrowRight");
      }
    expect(wrong).toEqual([]);
  });

  test("nothing in the speaker's window at any slide, in both themes", { timeout: 240_000 }, async () => {
    const page = await at("?view=speaker&theme=paper", 1280, 800);
    const wrong: string[] = [];
    for (const { id, steps } of talk.slides) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${id}`);
      await expect.poll(() => position(page)).toBe(`${id}/${steps[0]}`);
      const found = await findings(page);
      if (found) wrong.push(`${id}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  test("nothing on any kind of printed page, nor in preflight, in both themes", async () => {
    const few = "&slides=title..the-scale";
    for (const query of [
      "view=print&steps",
      `view=print&notes${few}`,
      `view=print&handout=3${few}`,
      "view=preflight",
    ]) {
      const page = await at(`?${query}&theme=paper`, 1280, 720);
      expect(await findings(page), query).toBe("");
      await page.close();
    }
  });
});

describe("at 200 %, as on a laptop of 1280 x 720", () => {
  const zoomed = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 };

  test("all that can be pressed in the deck and its panels is in reach", async () => {
    const page = await open("#/both-pans/right", zoomed);
    expect(await lost(page, ".bar")).toEqual([]);
    for (const [key, panel] of panels) {
      await reveal(page, key, panel);
      expect({ panel, lost: await lost(page, panel) }).toEqual({ panel, lost: [] });
      await hide(page, panel);
    }
  });

  for (const view of ["speaker", "preflight", "read"])
    for (const viewport of [zoomed.viewport, { width: 320, height: 640 }])
      test(`all is in reach in ?view=${view}, ${viewport.width} px wide, and nothing runs sideways`, async () => {
        const page = await open(`?view=${view}#/why-now/right`, { ...zoomed, viewport });
        expect(await lost(page, "body")).toEqual([]);
        if (view !== "speaker") return;
        for (const key of ["o", "y", "?", "/"]) {
          await page.keyboard.press(key);
          expect({ key, lost: await lost(page, "dialog[open]") }).toEqual({ key, lost: [] });
          await page.keyboard.press("Escape");
          await page.waitForFunction(() => !document.activeElement?.closest("dialog"));
        }
      });
});

/** Where the focus is after each press of Tab, until it leaves `within` or comes round. */
interface Stop {
  readonly name: string;
  /** The part of the page that it stands in. */
  readonly region: string;
  readonly ring: boolean;
  readonly covered: boolean;
  /** Where it stands in the page's own order, and whether it asks for another. */
  readonly order: number;
  readonly jumps: boolean;
  /** It stands above, or to the left of, the one before it. */
  readonly back: boolean;
}

async function tabs(page: Page, within: string): Promise<Stop[]> {
  const stops: Stop[] = [];
  const known = new Set<string>();
  let last = "";
  let round = false;
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((selector) => {
      const at = document.activeElement;
      if (!at || at === document.body || !at.closest(selector)) return undefined;
      // An element is known again, however the page changes around it.
      const marked = at as Element & { stop?: number };
      const counter = globalThis as { stops?: number; before?: Element | undefined };
      marked.stop ??= counter.stops = (counter.stops ?? 0) + 1;
      const key = String(marked.stop);
      const { left, top, right, bottom } = at.getBoundingClientRect();
      // Both as they stand now: a panel may have been scrolled between them.
      const before = counter.before?.getBoundingClientRect();
      counter.before = at;
      const back =
        before !== undefined &&
        (bottom <= before.top + 1 ||
          (top < before.bottom - 1 && left < before.left - 1 && top <= before.top + 1));
      const rings = [getComputedStyle(at), getComputedStyle(at, "::before")];
      const points = [0.1, 0.5, 0.9].flatMap((x) =>
        [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y] as const),
      );
      const hit = points.some(([x, y]) => {
        const found = document.elementFromPoint(x, y);
        return found && (at.contains(found) || found.contains(at));
      });
      const region = at.closest("nav, aside, dialog, section, main, header, footer, li, tr, svg");
      return {
        name: (at.getAttribute("aria-label") || at.textContent || `${at.tagName} ${at.className}`)
          .replace(/\s+/g, " ")
          .slice(0, 40),
        region: `${region?.tagName} ${region?.getAttribute("class")} ${region ? [...(region.parentElement?.children ?? [])].indexOf(region) : ""}`,
        key,
        ring: rings.some(
          ({ outlineStyle, outlineWidth, boxShadow }) =>
            (outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0) || boxShadow !== "none",
        ),
        covered: !hit,
        order: [...document.querySelectorAll("*")].indexOf(at),
        jumps: (at as HTMLElement).tabIndex > 0,
        back,
      };
    }, within);
    // A field for a time of day has a stop for hours and one for minutes.
    if (stop && stop.key === last) continue;
    // From the last it goes to the browser's own controls, and on to the first.
    if (!stop && !round) {
      round = true;
      continue;
    }
    if (!stop || known.has(stop.key)) break;
    known.add(stop.key);
    last = stop.key;
    stops.push(stop);
  }
  return stops;
}

/** What is wrong with a way through: no ring, covered, or against the order in which one reads. */
const faults = (stops: readonly Stop[]): string[] =>
  stops.flatMap((stop, index) => {
    const before = stops[index - 1];
    const back =
      // From the last it goes to the first again.
      before?.region === stop.region &&
      before.order < stop.order &&
      !stop.region.startsWith("svg") &&
      stop.back;
    return [
      ...(stop.jumps ? [`asks for an order of its own: ${stop.name}`] : []),
      ...(stop.ring ? [] : [`no ring: ${stop.name}`]),
      ...(stop.covered ? [`covered: ${stop.name}`] : []),
      ...(back ? [`against the reading order: ${stop.name} after ${before?.name}`] : []),
    ];
  });

describe("by Tab", () => {
  test("the deck's picture and bar are walked in order, each with a ring, none covered, beside every panel too", async () => {
    const page = await open("#/both-pans/right");
    const deck = await tabs(page, "body");
    expect(faults(deck)).toEqual([]);
    expect(deck.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Next step", "Sources of this slide (C)", "Keys and help (?)"]),
    );
    for (const [key, panel] of panels) {
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      await reveal(page, key, panel);
      const stops = await tabs(page, panel.startsWith("dialog") ? panel : "body");
      // Over the picture a panel may lie: whoever opened it closes it by its key, and the focus stays (2.4.11, note 2).
      const beside = stops.map((stop) =>
        stop.region.startsWith("svg") ? { ...stop, covered: false } : stop,
      );
      expect({ panel, faults: faults(beside) }).toEqual({ panel, faults: [] });
      expect(stops.length, panel).toBeGreaterThan(2);
      await hide(page, panel);
    }
  });

  test("a panel takes the focus, and gives it back to the button that opened it", async () => {
    const page = await open("#/both-pans/right");
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("aria-label"));
    for (const [word, panel] of [
      ["The picture", ".told"],
      ["Parts", ".parts"],
      ["Sources", ".sources"],
      ["Find", ".search"],
      ["Keys", ".help"],
    ] as const) {
      const button = page.locator(`.bar button[aria-label^="${word}"]`);
      await button.focus();
      await page.keyboard.press("Enter");
      await page.waitForSelector(panel);
      expect(
        await page.evaluate((selector) => Boolean(document.activeElement?.closest(selector)), panel),
        panel,
      ).toBe(true);
      if (panel === ".search" || panel === ".help")
        for (let press = 0; press < 40; press++) {
          await page.keyboard.press("Tab");
          const inside = await page.evaluate(
            (selector) =>
              !document.activeElement ||
              document.activeElement === document.body ||
              Boolean(document.activeElement.closest(selector)),
            panel,
          );
          expect(inside, `${panel} keeps the focus`).toBe(true);
        }
      await page.keyboard.press("Escape");
      await page.waitForSelector(panel, { state: "hidden" });
      await expect.poll(focused, { message: panel }).toMatch(new RegExp(`^${word}`));
    }
  });

  for (const [view, query] of [
    ["the speaker's window", "?view=speaker#/both-pans/right"],
    ["preflight", "?view=preflight"],
  ] as const)
    test(`${view} is walked in order, each with a ring, none covered`, async () => {
      const page = await open(query);
      const stops = await tabs(page, "body");
      expect(faults(stops)).toEqual([]);
      expect(stops.length).toBeGreaterThan(3);
      if (view === "preflight") return;
      for (const key of ["o", "y", "?", "/"]) {
        await page.keyboard.press(key);
        const inside = await tabs(page, "dialog[open]");
        expect({ key, faults: faults(inside) }).toEqual({ key, faults: [] });
        await page.keyboard.press("Escape");
        await page.waitForFunction(() => !document.activeElement?.closest("dialog"));
      }
    });
});

describe("in forced colours", () => {
  /** Marks of the picture, and words and edges of controls, that cannot be told from what lies behind them. */
  const vanished = (page: Page, within: string): Promise<string[]> =>
    page.evaluate((selector) => {
      const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("no canvas to read colours with");
      const paper = getComputedStyle(document.body).backgroundColor;
      const luminance = (colour: string) => {
        context.fillStyle = paper;
        context.fillRect(0, 0, 1, 1);
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((byte) =>
          byte / 255 <= 0.04045 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const contrast = (one: string, other: string) => {
        const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
      };
      const seen = (element: Element) =>
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        element.getBoundingClientRect().width > 0;
      const name = (element: Element) =>
        `${element.tagName} ${element.textContent?.slice(0, 30) || element.outerHTML.slice(0, 120)}`;
      const regions = [...document.querySelectorAll(selector)];
      const texts = regions
        .flatMap((region) => [
          ...region.querySelectorAll<HTMLElement>("button, input, a, p, h1, h2, li, dt, dd, td, th, kbd"),
        ])
        .filter((text) => seen(text) && !text.closest("svg, :disabled"))
        .filter((text) => {
          const box = text.closest<HTMLElement>("[aria-pressed=true]");
          return (
            contrast(getComputedStyle(text).color, box ? getComputedStyle(box).backgroundColor : paper) < 4.5
          );
        });
      // Tints and paper lie under other marks; what is drawn in an ink is to be seen.
      const inks = /(fill|stroke): var\(--(ink|quiet|faint|left|right|limit)\)/g;
      const marks = regions
        .flatMap((region) => [...region.querySelectorAll("svg *")])
        .filter(seen)
        .filter((mark) => {
          const style = getComputedStyle(mark);
          const drawn = [...(mark.getAttribute("style") ?? "").matchAll(inks)].map(
            ([, part]) => style[part as "fill" | "stroke"],
          );
          return drawn.length > 0 && drawn.every((ink) => contrast(ink, paper) < 1.3);
        });
      return [...texts, ...marks].map(name);
    }, within);

  /** On the system's light ground and on its dark one. */
  const lostInAny = async (page: Page, within: string): Promise<string[]> => {
    const found: string[] = [];
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ forcedColors: "active", colorScheme });
      found.push(...(await vanished(page, within)).map((name) => `${colorScheme}: ${name}`));
    }
    return found;
  };

  test("words, marks and controls are told from the ground, and the two sides from one another", async () => {
    const page = await open("", { forcedColors: "active" });
    for (const { id, steps } of talk.slides) {
      await page.evaluate(
        (hash) => {
          location.hash = hash;
        },
        `#/${id}/${steps.at(-1)}`,
      );
      await page.waitForSelector(`.stage > :not(.ahead)[data-slide="${id}"]`);
      expect({ id, vanished: await lostInAny(page, ".stage, .bar") }).toEqual({ id, vanished: [] });
    }
    await page.evaluate(() => {
      location.hash = "#/both-pans/right";
    });
    await page.waitForSelector(".stage a.slab");
    const sides = await page
      .locator(".stage a.slab rect")
      .evaluateAll((slabs) => [
        ...new Set(slabs.map((slab) => getComputedStyle(slab).fill).filter((ink) => ink.startsWith("rgb"))),
      ]);
    expect(sides.length).toBeGreaterThanOrEqual(2);
    for (const [key, panel] of panels) {
      await reveal(page, key, panel);
      expect({ panel, vanished: await lostInAny(page, panel) }).toEqual({ panel, vanished: [] });
      await hide(page, panel);
    }
    for (const view of ["speaker", "preflight", "read"]) {
      const other = await open(`?view=${view}`, { forcedColors: "active" });
      expect({ view, vanished: await lostInAny(other, "body") }).toEqual({ view, vanished: [] });
      await other.close();
    }
  });
});
