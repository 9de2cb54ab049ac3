/** What every slide keeps, at every step, on both canvases and in both themes. A new slide is tested by existing. */
import axe from "axe-core";
import revealStyles from "reveal.js/reveal.css?raw";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { canvases } from "../src/slide/layout.ts";
import { themes } from "../src/theme/theme.ts";
import { talk } from "./deck.ts";
import { behind, contrast } from "./laws/contrast.ts";
import { controls, outsideFrame, overflowing, overlappingTexts, tooSmall } from "./laws/geometry.ts";
import { readable } from "./laws/markup.ts";
import { ledgerNumbers } from "./laws/numbers.ts";
import { fontsReady, freshHost, seen, stand, wear } from "./laws/stand.ts";

/** Nothing a person must read is smaller, in canvas pixels. */
const FLOOR = 20;
/** The deck's own line at the foot of each canvas. */
const FOOT = { wall: 52, hand: 16 } as const;

let host: HTMLElement;
beforeAll(fontsReady);
beforeEach(() => {
  wear("paper");
  host = freshHost();
});

/** Classes that mean something below `.reveal`, where the stage stands. */
const styledByReveal = new Set(
  [...revealStyles.matchAll(/\.reveal [^{}]*\{/g)].flatMap(([selector]) =>
    [...selector.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name ?? ""),
  ),
);

const picture = () => readable(host.querySelector("svg") as SVGSVGElement);

for (const slide of talk.slides)
  describe(slide.id, () => {
    for (const step of slide.steps) {
      test(`${step} is the picture that was agreed on`, async () => {
        stand(host, slide, step);
        await expect(picture()).toMatchFileSnapshot(`../assets/pictures/${slide.id}/${step}.txt`);
      });

      test(`${step} looks the same from wherever it is reached`, () => {
        stand(host, slide, step);
        const fresh = readable(host);
        for (const other of slide.steps) {
          stand(host, slide, other);
          stand(host, slide, step);
          expect(readable(host), `reached from ${other}`).toBe(fresh);
        }
        // A picture goes on from slide to slide where both have the same one.
        for (const other of talk.slides.filter(({ figure }) => figure.name === slide.figure.name)) {
          stand(host, other, other.steps[other.steps.length - 1] ?? other.steps[0]);
          stand(host, slide, step);
          expect(readable(host), `reached from ${other.id}`).toBe(fresh);
        }
      });

      for (const canvas of ["wall", "hand"] as const)
        test(`${step} keeps everything in its place on the ${canvas}`, () => {
          stand(host, slide, step, canvas);
          const { width, height } = canvases[canvas];
          expect([host.offsetWidth, host.offsetHeight]).toEqual([width, height]);
          expect([
            ...outsideFrame(host),
            ...overflowing(host, FOOT[canvas]),
            ...overlappingTexts(host),
            ...tooSmall(host, FLOOR),
          ]).toEqual([]);
        });

      for (const theme of themes)
        test(`${step} can be read by everyone in ${theme}`, async () => {
          wear(theme);
          stand(host, slide, step);
          const page = getComputedStyle(host).backgroundColor;
          const faint = [...host.querySelectorAll<SVGTextElement>("svg text")]
            .filter((text) => seen(text) && text.textContent?.trim())
            .map((text) => {
              const ratio = contrast(getComputedStyle(text).fill, behind(text, page));
              return ratio < 4.5 ? `${ratio.toFixed(2)}:1 for “${text.textContent}”` : "";
            });
          expect(faint.filter(Boolean).join("\n")).toBe("");
          const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
          const found = violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 120))}`,
          );
          expect(found.join("\n")).toBe("");
        });

      test(`${step} wears no class that reveal.js styles`, () => {
        stand(host, slide, step);
        const worn = [...host.querySelectorAll("[class]")].flatMap((element) => [...element.classList]);
        expect([...new Set(worn)].filter((name) => styledByReveal.has(name))).toEqual([]);
      });

      test(`${step} is also told in words`, () => {
        stand(host, slide, step);
        expect(host.querySelector("svg")?.getAttribute("aria-label")).toMatch(/\w{2,}.*\w{2,}.*\w{2,}/s);
        expect(slide.notes[step]?.trim()).toMatch(/\w{2,}.*\w{2,}/s);
      });

      test(`${step} can be worked by any hand`, () => {
        stand(host, slide, step);
        const hands = controls(host);
        for (const control of hands) {
          const { width, height } = control.getBoundingClientRect();
          expect(Math.min(width, height), control.getAttribute("aria-label") ?? "").toBeGreaterThanOrEqual(
            24,
          );
          control.focus();
          expect(document.activeElement, "takes the focus").toBe(control);
          expect(getComputedStyle(control).outlineStyle, "shows the focus").not.toBe("none");
        }
        const byTab = hands.some((control) => control.tabIndex >= 0);
        expect(byTab || hands.length === 0, "Tab reaches the picture").toBe(true);
      });

      test(`${step} shows no number that the ledger does not hold`, () => {
        stand(host, slide, step);
        const shown = [...host.querySelectorAll("svg text, .title, .point")]
          .filter(seen)
          .flatMap((text) => (text.textContent ?? "").match(/(?<![\w.])\d+(?![\w.]*[a-z])/gi) ?? []);
        const held = ledgerNumbers();
        expect(shown.filter((number) => !held.has(Number(number)))).toEqual([]);
      });
    }
  });
