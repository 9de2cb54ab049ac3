/** Runs in the page, before its own scripts: notes when its first slide is painted, and how often keys have moved it. */

export interface Noted {
  /** From the start of the navigation to the first slide's paint, in milliseconds. */
  ready: number | undefined;
  /** Key presses that moved the deck. When each was painted, the timeline tells. */
  moves: number;
}

declare global {
  var noted: Noted;
}

/** The position is in the attributes of `html` once it is drawn: the frame after that shows it. */
export function probe(): void {
  globalThis.noted = { ready: undefined, moves: 0 };
  let pressed = false;
  addEventListener(
    "keydown",
    () => {
      pressed = true;
    },
    true,
  );
  // What is next in line after a frame, which lays out, paints and hands over in one task, marks its end.
  const painted = () =>
    requestAnimationFrame(() => {
      void scheduler.postTask(
        () => {
          globalThis.noted.ready = performance.now();
        },
        { priority: "user-blocking" },
      );
    });
  let first = true;
  const observer = new MutationObserver(() => {
    if (document.documentElement.dataset.ready === undefined) return;
    if (first) painted();
    else if (pressed) globalThis.noted.moves++;
    first = false;
    pressed = false;
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
 * page is loaded. A key has moved it with the first change that it makes to the page: elements, attributes or text,
 * anywhere. To watch all of that costs such a deck a little, ours is not charged for it.
 */
export function probeOfAny(): void {
  globalThis.noted = { ready: undefined, moves: 0 };
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
  let pressed = false;
  addEventListener(
    "keydown",
    () => {
      pressed = true;
    },
    true,
  );
  new MutationObserver(() => {
    if (pressed) globalThis.noted.moves++;
    pressed = false;
  }).observe(document, { attributes: true, childList: true, characterData: true, subtree: true });
}
