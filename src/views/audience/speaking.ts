/** The way to the speaker's view: a window of its own, or, for those who share one, a drawer beside the slide. */

import { hashOf } from "../../show/address.ts";
import { cell } from "../../show/cell.ts";
import { type Heard, share } from "../../show/session.ts";
import type { Show } from "../../show/show.ts";
import type { ThemeSwitch } from "../../theme/theme.ts";
import { element } from "../parts/element.ts";
import { nameOf } from "../parts/name.ts";
import { createSpot } from "../parts/spot.ts";
import type { Notice } from "./announce.ts";

export interface Speaking {
  /** Opens the speaker's window, or brings it to the front. */
  open(): void;
  /** Opens the drawer, or closes it. */
  draw(): void;
}

/** Shares `show` with speakers in other windows, and offers to open one. */
export function speakFrom(show: Show, theme: ThemeSwitch, root: HTMLElement, notice: Notice): Speaking {
  const name = nameOf(show.talk);
  const session = share(show, theme, "audience", name);
  root.querySelector(".stage")?.append(createSpot(show));
  let opened: Window | null = null;
  const open = () => {
    if (opened && !opened.closed) return opened.focus();
    const address = addressOf(show);
    opened = window.open(address, "", "popup,width=1280,height=800");
    if (opened) return;
    const link = element("a", "", "open the speaker’s view in a tab");
    link.href = address;
    link.target = "_blank";
    // The two are ours both: where tabs cannot hear each other, the opener is the only way.
    link.rel = "opener";
    notice.say("The browser blocked the window. You can ", link, ", or press D for notes in this window.");
  };
  let drawer: HTMLElement | undefined;
  const draw = async () => {
    if (drawer) {
      drawer.hidden = !drawer.hidden;
      return;
    }
    drawer = element("aside", "drawer");
    drawer.setAttribute("aria-label", "Speaker notes");
    root.after(drawer);
    try {
      const { fillDrawer } = await import("../speaker/drawer.ts");
      const heard = cell<Heard>({ ...session.heard.value, decks: 1 });
      fillDrawer(
        drawer,
        show,
        theme,
        {
          heard,
          get owns() {
            return session.owns;
          },
        },
        name,
      );
    } catch (cause) {
      drawer.remove();
      drawer = undefined;
      console.error("the speaker's drawer did not open:", cause);
      notice.say("The notes did not load. The talk itself goes on.");
    }
  };
  return { open, draw };
}

/** The speaker's view of this talk, at this position, in this theme. */
function addressOf(show: Show): string {
  const address = new URL(location.href);
  address.searchParams.set("view", "speaker");
  address.hash = hashOf(show.place);
  return address.href;
}
