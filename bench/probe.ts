/** Runs in the page, before its own scripts: notes when what was asked for is painted. */

export interface Noted {
  /** From the start of the navigation to the first slide's paint, in milliseconds. */
  ready: number | undefined;
  /** From each key press that moved the deck to the paint of where it led, in milliseconds. */
  readonly keys: number[];
}

declare global {
  var noted: Noted;
  /** When the next frame is painted, in milliseconds since the navigation began. */
  var framePainted: () => Promise<number>;
}

/**
 * For the probes, in the page before them. A frame runs the animation callbacks, lays out, paints and hands over in
 * one task: what is next in line after it marks its end. Next is a task that nothing holds back, or, in a deck that
 * moves, already the next frame: that one may wait for the compositor to be done with the first, and Chromium holds
 * ordinary messages back until after it, so neither is waited for. Functions in the page stay unnamed: tsx gives
 * named ones a helper that is not there.
 */
export function watchFrames(): void {
  globalThis.framePainted = () =>
    new Promise((resolve) =>
      requestAnimationFrame(() => {
        void scheduler.postTask(() => resolve(performance.now()), { priority: "user-blocking" });
        requestAnimationFrame(() => resolve(performance.now()));
      }),
    );
}

/** The position is in the attributes of `html` once it is drawn: the frame after that shows it. */
export function probe(): void {
  globalThis.noted = { ready: undefined, keys: [] };
  let pressed: number | undefined;
  addEventListener(
    "keydown",
    (event) => {
      pressed = event.timeStamp;
    },
    true,
  );
  const observer = new MutationObserver(() => {
    if (document.documentElement.dataset.ready === undefined) return;
    const since = pressed;
    pressed = undefined;
    void globalThis.framePainted().then((now) => {
      if (globalThis.noted.ready === undefined) globalThis.noted.ready = now;
      else if (since !== undefined) globalThis.noted.keys.push(now - since);
    });
  });
  // Only the element that names the position: to watch the whole tree would make every change in it dearer.
  document.addEventListener(
    "readystatechange",
    () =>
      observer.observe(document.documentElement, {
        attributes: true,
        attributeFilter: ["data-ready", "data-slide", "data-step"],
      }),
    { once: true },
  );
}

/**
 * The same for a deck of any kind, which names neither itself nor its position. Its first slide counts as painted
 * with the last "largest contentful paint" that the browser reports before half a second without another, once the
 * page is loaded. A key counts as followed with the paint after the first change that it makes to the page: elements,
 * attributes or text, anywhere. To watch all of that costs such a deck a little, ours is not charged for it.
 */
export function probeOfAny(): void {
  globalThis.noted = { ready: undefined, keys: [] };
  let largest = 0;
  let quiet: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(quiet);
    if (document.readyState === "complete" && largest > 0 && globalThis.noted.ready === undefined)
      quiet = setTimeout(() => {
        globalThis.noted.ready = largest;
      }, 500);
  };
  new PerformanceObserver((list) => {
    largest = list.getEntries().at(-1)?.startTime ?? largest;
    settle();
  }).observe({ type: "largest-contentful-paint", buffered: true });
  addEventListener("load", settle);
  let pressed: number | undefined;
  addEventListener(
    "keydown",
    (event) => {
      pressed = event.timeStamp;
    },
    true,
  );
  new MutationObserver(() => {
    if (pressed === undefined) return;
    const since = pressed;
    pressed = undefined;
    void globalThis.framePainted().then((now) => globalThis.noted.keys.push(now - since));
  }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
}
