/** The talk on the wall: a stage that draws the position, and, a moment later, the means to move through it. */
import "../../slide/slide.css";
import "../parts/panel.css";
import "./audience.css";
import { placeOfHash } from "../../show/address.ts";
import { createShow, type Show } from "../../show/show.ts";
import type { Talk } from "../../slide/slide.ts";
import type { ThemeSwitch } from "../../theme/theme.ts";
import { keepAddress } from "../parts/address-bar.ts";
import { element } from "../parts/element.ts";
import type { Presented } from "./controls.ts";
import { createNotice } from "./notice.ts";
import { createStage } from "./stage.ts";

/** Presents `talk` in `body`, at the position that the address names; `complaints` are told to the reader. */
export function presentTo(
  body: HTMLElement,
  talk: Talk,
  theme: ThemeSwitch,
  complaints: readonly string[],
): Show {
  document.title = talk.title;
  document.documentElement.lang = talk.lang;
  const show = createShow(talk, placeOfHash(talk, location.hash, history.state?.view));
  const stage = createStage(show);
  const notice = createNotice();
  const root = element("div", "reveal lively", stage.element);
  body.replaceChildren(root, notice.element);

  stage.draw();
  document.documentElement.dataset.ready = "";
  keepAddress(show);
  if (complaints.length > 0) notice.say(complaints.join(" "));
  // Once this script has come to its end: a browser that is watched (by tests, by developer tools) notes who asks for
  // a file, and while a whole script is still running it reads all of it again to say so.
  queueMicrotask(() => void bringControls({ show, root, stage, theme, notice }));
  return show;
}

/** What moves the talk comes after the first slide is drawn; it does not draw it. */
async function bringControls(presented: Presented): Promise<void> {
  try {
    const { control } = await import("./controls.ts");
    await control(presented);
    document.documentElement.dataset.steered = "";
  } catch (cause) {
    console.error("the talk's controls did not start:", cause);
    presented.notice.say("The talk's controls did not load. Reload the page; the position is kept.");
  }
}
