/** The way to the speaker's view: a window of its own, or, for those who share one, a drawer beside the slide. */

import { hashOf } from "../../show/address.ts";
import { type Cell, cell } from "../../show/cell.ts";
import { type Heard, share } from "../../show/session.ts";
import type { Show } from "../../show/show.ts";
import type { ThemeSwitch } from "../../theme/theme.ts";
import { element } from "../parts/element.ts";
import { nameOf } from "../parts/name.ts";
import { closeSidePanels } from "../parts/side-panel.ts";
import { createSpot } from "../parts/spot.ts";
import type { Notice } from "./notice.ts";

const POPUP = "popup,width=1280,height=800";

/**
 * Where tabs can hear each other, the speaker's window is opened as a stranger: the browser then gives it a
 * process of its own, and what is drawn there takes nothing from the wall. Files need their opener to be heard.
 */
const APART = "BroadcastChannel" in globalThis && location.protocol !== "file:";

/** How long a window may take until it is heard, in milliseconds. */
const PATIENCE = 3000;

export interface Speaking {
  /** Opens a speaker's window. */
  open(): void;
  /** Opens the drawer, or closes it. */
  draw(): void;
}

/** Shares `show` with speakers in other windows, and offers to open one. */
export function speakFrom(show: Show, theme: ThemeSwitch, root: HTMLElement, notice: Notice): Speaking {
  const name = nameOf(show.talk);
  const session = share(show, theme, "audience", name);
  root.querySelector(".stage")?.append(createSpot(show));
  const open = async () => {
    const link = element("a", "", "open the speaker’s view in a tab");
    link.href = addressIn("speaker", show);
    link.target = "_blank";
    link.rel = APART ? "noopener" : "opener";
    if (session.heard.value.speakers > 0) {
      notice.say("A speaker’s window is open already. You can ", link, " as well.");
      return;
    }
    const opened = window.open(link.href, "", APART ? `${POPUP},noopener` : POPUP);
    // A window apart cannot be asked whether it is there: it is heard, or it was blocked.
    if (opened || (APART && (await isHeard(session.heard)))) return;
    notice.say(
      "The browser seems to block the window. You can ",
      link,
      ", or press D for notes in this one.",
    );
  };
  let drawer: HTMLElement | undefined;
  const draw = async () => {
    if (!drawer || drawer.hidden) closeSidePanels();
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
      // Only now its styles are there, and it is as wide as it will be.
      dispatchEvent(new Event("resize"));
    } catch (cause) {
      drawer.remove();
      drawer = undefined;
      console.error("the speaker's drawer did not open:", cause);
      notice.say("The notes did not load. The talk itself goes on.");
    }
  };
  return { open, draw };
}

/** A view of this talk, at this position. */
const addressIn = (view: string, show: Show): string => {
  const address = new URL(location.href);
  address.searchParams.set("view", view);
  address.hash = hashOf(show.place);
  return address.href;
};

/** Leads to preflight, in a tab beside the deck. */
export function preflightLink(show: Show): HTMLAnchorElement {
  const link = linkTo("preflight", show, "Preflight: is this screen, this browser, this talk ready?");
  link.target = "_blank";
  link.rel = APART ? "noopener" : "opener";
  return link;
}

/** Leads to the whole talk as a page to read. */
export const readLink = (show: Show): HTMLAnchorElement =>
  linkTo("read", show, "Read the whole talk as one page");

/** Leads to a view of the talk, at the place where the show is when it is followed. */
function linkTo(view: string, show: Show, words: string): HTMLAnchorElement {
  const link = element("a", "", words);
  const lead = () => {
    link.href = addressIn(view, show);
  };
  link.addEventListener("click", lead);
  lead();
  return link;
}

/** Whether a speaker is heard before patience ends. */
function isHeard(heard: Cell<Heard>): Promise<boolean> {
  return new Promise((resolve) => {
    const end = (found: boolean) => {
      clearTimeout(timer);
      unsubscribe();
      resolve(found);
    };
    const timer = setTimeout(() => end(false), PATIENCE);
    const unsubscribe = heard.subscribe(({ speakers }) => speakers > 0 && end(true));
  });
}
