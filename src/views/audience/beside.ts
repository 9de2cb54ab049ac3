/** What opens beside the slide leaves the whole of it in sight, as long as it stays large enough to be read. */
import { canvases } from "../../slide/layout.ts";

/** As in fit.ts: smaller, 20 canvas pixels are less than 12 of the screen's. Then the slide stays as it is, and is covered. */
const LEGIBLE = 0.6;

/** The slide's scale and the middle of its room, in CSS pixels; undefined where it is to stay as it is. */
export function besides(
  window: number,
  scale: number,
  taken: number,
): { readonly scale: number; readonly x: number } | undefined {
  const room = window - taken;
  const fitting = Math.min(scale, room / canvases.wall.width);
  return taken === 0 || fitting < LEGIBLE ? undefined : { scale: fitting, x: room / 2 };
}

/** Watches what is open, and makes room for it. */
export function makeRoom(): void {
  const { style, dataset } = document.documentElement;
  const fit = () => {
    const open = document.querySelector<HTMLElement>(":is(.side, .drawer):not([hidden])");
    const taken = open && dataset.bar === "foot" ? open.offsetWidth : 0;
    const found = besides(innerWidth, Number(style.getPropertyValue("--scale")), taken);
    style.setProperty("--beside", found ? String(found.scale) : null);
    style.setProperty("--beside-x", found ? `${found.x}px` : null);
  };
  new MutationObserver(fit).observe(document.body, { subtree: true, attributeFilter: ["hidden"] });
  addEventListener("resize", fit);
}
