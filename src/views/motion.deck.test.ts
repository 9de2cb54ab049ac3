/** Who bears no motion gets none; what moves for all others keeps its way, and does not flash (WCAG 2.3.1). */
import type { Page } from "playwright";
import { describe, expect, test } from "vitest";
import { talk } from "../../slides/deck.ts";
import { driven, position } from "../cli/browser/drive.ts";
import { whenReady } from "../cli/browser/wait.ts";

const driver = driven();

const all = talk.slides.flatMap(({ id, steps }) => steps.map((step) => `${id}/${step}`));

describe("with reduced motion", () => {
  /** What runs after a key, now and a frame later. */
  const moving = async (page: Page, key: string): Promise<string[]> => {
    await page.keyboard.press(key);
    return page.evaluate(async (pressed) => {
      const running = () =>
        document.getAnimations().map((animation) => {
          const target = (animation.effect as KeyframeEffect | null)?.target;
          const { transitionProperty, animationName } = animation as CSSTransition & CSSAnimation;
          return `${pressed}: ${transitionProperty ?? animationName} of ${target?.tagName} ${target?.getAttribute("class")}`;
        });
      const now = running();
      await new Promise((painted) => requestAnimationFrame(painted));
      return [...new Set([...now, ...running()])];
    }, key);
  };

  test("nothing moves in the deck: at no step, in no panel, in the overview and out of it, in the dark", async () => {
    const page = await driver.open();
    const seen: string[] = [];
    for (let index = 1; index < all.length; index++) seen.push(...(await moving(page, "ArrowRight")));
    expect(await position(page)).toBe(all.at(-1));
    const keys =
      "Home o ArrowRight Escape b b c Escape a Escape i Escape t t r d d ? Escape / Escape End o Enter";
    for (const key of keys.split(" ")) seen.push(...(await moving(page, key)));
    expect(seen).toEqual([]);
  });

  test("nothing moves in the speaker's window, and a held pointer only stands", async () => {
    const page = await (await driver.context()).newPage();
    await page.goto(`${driver.address}?view=speaker`);
    await whenReady(page);
    const seen: string[] = [];
    for (let index = 1; index < all.length; index++) seen.push(...(await moving(page, "ArrowRight")));
    for (const key of "o ArrowRight Escape y Escape w w x b b t + - Home".split(" "))
      seen.push(...(await moving(page, key)));
    expect(seen).toEqual([]);
  });
});

describe("in motion", () => {
  /**
   * What might flash: an animation that goes on or back; a transition of light that does not go one way; a picture
   * that goes on changing when all that a key began has ended. Each transition goes from one state to another once,
   * and so does a fade: one that is even cannot turn back, and no key begins more than one turn of any mark.
   *
   * And what is shown elsewhere than it is: Chromium's compositor knows one transform of an SVG element. Where
   * `transform` moves a mark that has a `translate` too, it forgets that one until the motion ends.
   */
  const watch = (page: Page) =>
    page.evaluate(async () => {
      const even =
        /^(linear|ease(-in|-out|-in-out)?|cubic-bezier\([\d.]+, (0|1|0?\.\d+), [\d.]+, (0|1|0?\.\d+)\))$/;
      const light = /opacity|fill|stroke|color|background|visibility|filter/;
      const running = document.getAnimations();
      const isFade = ({ effect }: Animation) => {
        if (!(effect instanceof KeyframeEffect)) return false;
        const [from, to, ...more] = effect.getKeyframes();
        const moved = new Set([from, to].flatMap((frame) => Object.keys(frame ?? {})));
        for (const timing of ["offset", "computedOffset", "easing", "composite"]) moved.delete(timing);
        const { iterations, direction, easing = "" } = effect.getTiming();
        return (
          from?.opacity === "0" &&
          to !== undefined &&
          more.length === 0 &&
          moved.size === 1 &&
          iterations === 1 &&
          direction === "normal" &&
          even.test(easing)
        );
      };
      const odd = running.flatMap((animation) => {
        const target = (animation.effect as KeyframeEffect | null)?.target;
        const name = `${target?.tagName} ${target?.getAttribute("class")}`;
        if (isFade(animation)) return [];
        if (!(animation instanceof CSSTransition)) return [`${name} is animated`];
        if (animation.transitionProperty === "transform" && target instanceof SVGElement) {
          const { translate, rotate, scale } = getComputedStyle(target);
          const others = [translate, rotate, scale].filter((value) => value !== "none");
          return others.length > 0 ? [`transform of ${name} leaves out ${others}`] : [];
        }
        const { easing = "" } = animation.effect?.getTiming() ?? {};
        return light.test(animation.transitionProperty) && !even.test(easing)
          ? [`${animation.transitionProperty} of ${name} goes back and forth: ${easing}`]
          : [];
      });
      for (const animation of running)
        if (animation instanceof CSSTransition || isFade(animation)) animation.finish();
      let changed = 0;
      const watcher = new MutationObserver((records) => {
        changed += records.length;
      });
      for (let frame = 0; frame < 2; frame++) await new Promise((painted) => requestAnimationFrame(painted));
      const shown = document.querySelector(".stage > .slide:not(.ahead)");
      if (shown) watcher.observe(shown, { subtree: true, attributes: true, childList: true });
      for (let frame = 0; frame < 3; frame++) await new Promise((painted) => requestAnimationFrame(painted));
      watcher.disconnect();
      return {
        count: running.length,
        odd: [...new Set(odd), ...(changed > 0 ? ["it goes on changing"] : [])],
      };
    });

  test("no light goes on and off by itself and no mark leaves its way, at any step, forth and back, nor with the theme, the overview or the dark", async () => {
    const page = await driver.open("", { reducedMotion: "no-preference" });
    const wrong: string[] = [];
    let seen = 0;
    const press = async (key: string, ...more: string[]) => {
      for (const one of [key, ...more]) await page.keyboard.press(one);
      const { count, odd } = await watch(page);
      seen += count;
      const at = await position(page);
      wrong.push(...odd.map((what) => `${key} to ${at}: ${what}`));
    };
    for (let index = 1; index < all.length; index++) await press("ArrowRight");
    // A hurried speaker: each key while what the one before it began is still on its way.
    await press("Home");
    for (let index = 1; index < all.length; index += 2) await press("ArrowRight", "ArrowRight");
    for (const key of "ArrowLeft ArrowLeft ArrowLeft t t o Escape b b".split(" ")) await press(key);
    expect(wrong).toEqual([]);
    expect(seen).toBeGreaterThan(all.length);
    await page.evaluate(() =>
      document
        .querySelector(".stage")
        ?.animate([{ opacity: 1 }, { opacity: 0 }], { duration: 120, iterations: Infinity }),
    );
    expect((await watch(page)).odd).toEqual(["MAIN stage is animated"]);
  });

  test("two frames after a key all of the picture is there, what comes in still fading", async () => {
    let fading = 0;
    for (const slide of ["two-directions", "who-lifts-what", "services"]) {
      const page = await driver.open(`#/${slide}`, { reducedMotion: "no-preference" });
      for (const step of all.filter((step) => step.startsWith(`${slide}/`)).slice(1)) {
        // So long a speaker says at least something: what comes next is prepared then.
        await page.waitForTimeout(900);
        await page.keyboard.press("ArrowRight");
        expect(await position(page)).toBe(step);
        const [soon, drawn, fades] = await page.evaluate(async () => {
          const shown = document.querySelector(".stage > .slide:not(.ahead)") as Element;
          for (let frame = 0; frame < 2; frame++)
            await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
          const soon = shown.outerHTML;
          const fades = document
            .getAnimations()
            .filter((animation) => !(animation instanceof CSSTransition)).length;
          // A hand has the picture drawn, whatever was prepared.
          shown.dispatchEvent(new Event("pointerover", { bubbles: true }));
          return [soon, shown.outerHTML, fades] as const;
        });
        expect(soon).toBe(drawn);
        fading += fades;
      }
    }
    expect(fading).toBeGreaterThan(0);
  });

  test("a weight that crosses, falls off and is put back never leaves the picture on its way", async () => {
    const page = await driver.open("#/both-pans/right", { reducedMotion: "no-preference" });
    await page.waitForTimeout(2000);
    await page.locator(".stage > :not(.ahead) a.slab").first().focus();
    const outside: string[] = [];
    let seen = 0;
    for (const key of ["ArrowRight", "ArrowDown", "r"]) {
      await page.keyboard.press(key);
      const found = await page.evaluate(async () => {
        const running = document.getAnimations();
        for (const animation of running) animation.pause();
        const out: string[] = [];
        for (let time = 0; time <= 1800; time += 50) {
          for (const animation of running) animation.currentTime = time;
          const slide = document.querySelector(".stage > .slide:not(.ahead)") as Element;
          const picture = (slide.querySelector("svg") as Element).getBoundingClientRect();
          for (const weight of slide.querySelectorAll(".slab .body")) {
            const { left, right, top, bottom } = weight.getBoundingClientRect();
            const inside =
              left >= picture.left - 1 &&
              right <= picture.right + 1 &&
              top >= picture.top - 1 &&
              bottom <= picture.bottom + 1;
            if (!inside) out.push(`${weight.closest("a")?.getAttribute("href")} after ${time} ms`);
          }
        }
        for (const animation of running) animation.finish();
        return { out, count: running.length };
      });
      outside.push(...found.out.map((what) => `${key}: ${what}`));
      seen += found.count;
    }
    expect(outside).toEqual([]);
    expect(seen).toBeGreaterThan(20);
  });
});
