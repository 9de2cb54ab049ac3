/** Runs in the page, before its own scripts: notes when what was asked for is painted. */

export interface Noted {
  /** From the start of the navigation to the first slide's paint, in milliseconds. */
  ready: number | undefined;
  /** From each key press that moved the deck to the paint of where it led, in milliseconds. */
  readonly keys: number[];
}

declare global {
  var noted: Noted;
}

/**
 * The position is in the attributes of `html` once it is drawn. The frame that shows it runs the
 * animation callbacks, lays out and paints in one task: a message sent from such a callback is next in
 * line, and so comes when all that is done. Functions here stay unnamed: tsx gives named ones a helper
 * that the page does not have.
 */
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
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        const now = performance.now();
        if (globalThis.noted.ready === undefined) globalThis.noted.ready = now;
        else if (since !== undefined) globalThis.noted.keys.push(now - since);
        port1.close();
      };
      port2.postMessage(null);
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
