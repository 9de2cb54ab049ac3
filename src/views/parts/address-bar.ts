/** Keeps the address bar and the position together: reload, deep link and the back button are exact. */
import { hashOf, placeOfHash } from "../../show/address.ts";
import type { Place } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";

/** Writing to the history is slow and browsers ration it: a pause this long, in milliseconds, comes first. */
const PAUSE = 300;

/** Where the ration is used up (Safari: 100 entries in 30 s), it is tried again after so many milliseconds. */
const LATER = 5000;

/**
 * Writes each position into the address: a new history entry where the slide changes, the same entry where
 * only the step or the figure's state does; and follows the address when the reader changes it. An address that
 * names a claim, or what there is not, comes to say where it led.
 */
export function keepAddress(show: Show): void {
  let written: Place = show.place;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const writeAfter = (pause: number) => {
    clearTimeout(timer);
    timer = setTimeout(write, pause);
  };
  const write = () => {
    clearTimeout(timer);
    const { place } = show;
    const how = place.slide === written.slide ? "replaceState" : "pushState";
    if (enter(how, place)) written = place;
    else writeAfter(LATER);
  };
  show.subscribe((place) => {
    clearTimeout(timer);
    if (place !== written) writeAfter(PAUSE);
  });
  const correct = () => {
    if (location.hash !== hashOf(written) && !enter("replaceState", written)) writeAfter(LATER);
  };
  const follow = () => {
    clearTimeout(timer);
    written = placeOfHash(show.talk, location.hash, history.state?.view);
    show.moveTo(written);
    correct();
  };
  addEventListener("popstate", follow);
  addEventListener("pagehide", () => {
    if (show.place !== written) write();
  });
  if (location.hash) correct();
}

/** Whether the browser took the entry: it refuses those that come too often, and the talk goes on without. */
function enter(how: "pushState" | "replaceState", place: Place): boolean {
  try {
    history[how]({ view: place.view }, "", hashOf(place));
    return true;
  } catch {
    return false;
  }
}
