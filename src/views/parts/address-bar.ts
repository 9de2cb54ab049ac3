/** Keeps the address bar and the position together: reload, deep link and the back button are exact. */
import { hashOf, placeOfHash } from "../../show/address.ts";
import type { Place } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";

/** Writing to the history is slow and browsers ration it: a pause this long, in milliseconds, comes first. */
const PAUSE = 150;

/**
 * Writes each position into the address: a new history entry where the slide changes, the same entry where
 * only the step or the figure's state does; and follows the address when the reader changes it.
 */
export function keepAddress(show: Show): void {
  let written: Place = show.place;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = () => {
    clearTimeout(timer);
    const { place } = show;
    const entry = [{ view: place.view }, "", hashOf(place)] as const;
    if (place.slide === written.slide) history.replaceState(...entry);
    else history.pushState(...entry);
    written = place;
  };
  show.subscribe((place) => {
    clearTimeout(timer);
    if (place !== written) timer = setTimeout(write, PAUSE);
  });
  const follow = () => {
    clearTimeout(timer);
    written = placeOfHash(show.talk, location.hash, history.state?.view);
    show.moveTo(written);
    // A link may name a claim, or what there is not: the address says where it led.
    if (location.hash !== hashOf(written)) history.replaceState({ view: written.view }, "", hashOf(written));
  };
  addEventListener("popstate", follow);
  addEventListener("pagehide", () => {
    if (show.place !== written) write();
  });
}
