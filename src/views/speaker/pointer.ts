/** Pointing: where the speaker holds the pointer over the small stage, a spot stands on the wall. */
import { cell } from "../../show/cell.ts";
import type { Show, Spot } from "../../show/show.ts";

/** The key that is held to point. */
const KEY = "x";

/** A browser that fills in a field by itself sends keys without a name. */
const isKey = ({ key }: { key?: string }): boolean => key?.toLowerCase() === KEY;

/** How far an arrow key moves the spot while the key is held, in shares of the slide. */
const STRIDE = 0.02;

/**
 * Points while the key is held, or, for fingers, while `pointing` is on. With the key held, arrow keys move
 * the spot as the mouse does.
 */
export function pointFrom(stage: HTMLElement, show: Show, keys: HTMLElement) {
  const pointing = cell(false);
  let last: Spot = { x: 0.5, y: 0.5 };
  let held = false;
  const put = (spot: Spot) => {
    const within = (share: number) => Math.min(1, Math.max(0, share));
    last = { x: within(spot.x), y: within(spot.y) };
    if (held || pointing.value) show.spot.set(last);
  };
  const stop = () => {
    held = false;
    if (!pointing.value) show.spot.set(null);
  };
  stage.addEventListener("pointermove", ({ clientX, clientY }) => {
    const { left, top, width, height } = stage.getBoundingClientRect();
    put({ x: (clientX - left) / width, y: (clientY - top) / height });
  });
  stage.addEventListener("pointerleave", () => show.spot.set(null));
  const strides: Readonly<Record<string, readonly [number, number]>> = {
    ArrowLeft: [-STRIDE, 0],
    ArrowRight: [STRIDE, 0],
    ArrowUp: [0, -STRIDE],
    ArrowDown: [0, STRIDE],
  };
  keys.addEventListener(
    "keydown",
    (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !stage.checkVisibility()) return;
      const stride = strides[event.key];
      if (isKey(event) && !(event.target as Element).closest("input")) {
        held = true;
        put(last);
      } else if (held && stride) put({ x: last.x + stride[0], y: last.y + stride[1] });
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
  keys.addEventListener("keyup", (event) => isKey(event) && stop(), true);
  addEventListener("blur", stop);
  pointing.subscribe((on) => !on && show.spot.set(null));
  return pointing;
}
