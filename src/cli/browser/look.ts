/** What a person finds on a page as it stands: text that is cut or too small, controls that are hard to hit. */
import type { Page } from "playwright";

/** Numbers are CSS pixels. */
export interface Found {
  /** Text or controls that the window, or the deck's bar, cuts. */
  readonly cut: readonly string[];
  /** The size of the smallest text that is seen. */
  readonly smallest: number;
  /** How many controls are large enough, or far enough from others (WCAG 2.2, 2.5.8). */
  readonly large: number;
  readonly spaced: number;
  /** The names of those that are neither. */
  readonly hard: readonly string[];
}

/**
 * Looks at the parts of the page that `within` selects: its text, and everything that can be pressed.
 * A control is large where it is 24 x 24 at least; it is spaced where a circle of 24 about its middle touches no
 * other control, and no other small one's circle.
 */
export function look(page: Page, within: string): Promise<Found> {
  return page.evaluate((selector) => {
    const TARGET = 24;
    const seen = (element: Element) => {
      const { width, height } = element.getBoundingClientRect();
      return (
        width * height > 0 &&
        element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
        !element.closest(".unseen, [inert]")
      );
    };
    const regions = [...document.querySelectorAll(selector)].filter(seen);
    const inRegions = (what: string) => [
      ...new Set(regions.flatMap((region) => [...region.querySelectorAll(what)])),
    ];
    const nameOf = (element: Element) =>
      (element.getAttribute("aria-label") ?? element.textContent ?? "").replace(/\s+/g, " ").trim();

    const texts = inRegions("*").filter(
      (element) =>
        seen(element) &&
        [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
    );
    /** A picture is drawn on a canvas that is scaled as a whole. */
    const scaleOf = (element: Element) => {
      const canvas = element.closest<HTMLElement>("article.slide");
      return canvas ? canvas.getBoundingClientRect().width / canvas.offsetWidth : 1;
    };
    const sizes = texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize) * scaleOf(text));

    const controls = inRegions("a[href], button, input, select, [role=button]").filter(seen);
    const bar = document.querySelector(".bar")?.getBoundingClientRect();
    const cut = [...texts, ...controls].filter((element) => {
      // What scrolls can be brought to where it is seen whole.
      for (let box = element.parentElement; box; box = box.parentElement)
        if (box !== document.body && /auto|scroll/.test(getComputedStyle(box).overflow)) return false;
      const { left, right, top, bottom } = element.getBoundingClientRect();
      const out = Math.min(left, top, innerWidth - right, innerHeight - bottom) < -1;
      const under =
        bar &&
        element.closest("article.slide") &&
        Math.min(right, bar.right) - Math.max(left, bar.left) > 1 &&
        // Letters stand a little above the lower edge of their box.
        Math.min(bottom, bar.bottom) - Math.max(top, bar.top) > 4;
      return out || under;
    });

    const boxes = controls.map((control) => control.getBoundingClientRect());
    const isLarge = ({ width, height }: DOMRect) => Math.min(width, height) >= TARGET - 0.05;
    const middles = boxes.map((box) => [box.left + box.width / 2, box.top + box.height / 2] as const);
    const isSpaced = (at: number) => {
      const [x, y] = middles[at] ?? [0, 0];
      return boxes.every((other, index) => {
        if (index === at || controls[index]?.contains(controls[at] ?? null)) return true;
        const [ox, oy] = middles[index] ?? [0, 0];
        const dx = Math.max(other.left - x, 0, x - other.right);
        const dy = Math.max(other.top - y, 0, y - other.bottom);
        const clear = Math.hypot(dx, dy) >= TARGET / 2;
        return clear && (isLarge(other) || Math.hypot(ox - x, oy - y) >= TARGET);
      });
    };
    const small = boxes.flatMap((box, index) => (isLarge(box) ? [] : [index]));
    const hard = small.filter((index) => !isSpaced(index));
    return {
      cut: cut.map((element) => nameOf(element).slice(0, 60)),
      smallest: Math.min(...sizes),
      large: boxes.length - small.length,
      spaced: small.length - hard.length,
      hard: hard.map((index) => nameOf(controls[index] as Element)),
    };
  }, within);
}
