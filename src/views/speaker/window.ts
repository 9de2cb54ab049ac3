/** The speaker's view as a page of its own: in the window that the deck opens, in a tab, on a second display. */
import { placeOfHash } from "../../show/address.ts";
import { share } from "../../show/session.ts";
import { createShow, type Show } from "../../show/show.ts";
import type { Talk } from "../../slide/slide.ts";
import type { ThemeSwitch } from "../../theme/theme.ts";
import { keepAddress } from "../parts/address-bar.ts";
import { letGoOnceClicked } from "../parts/keys.ts";
import { nameOf } from "../parts/name.ts";
import { bindSpeakerKeys, createSpeakerView } from "./speaker.ts";

/** Shows the speaker's view of `talk` in `body`, in step with whichever deck is open. */
export function speakTo(body: HTMLElement, talk: Talk, theme: ThemeSwitch): Show {
  document.title = `Speaker: ${talk.title}`;
  document.documentElement.lang = talk.lang;
  const name = nameOf(talk);
  const show = createShow(talk, placeOfHash(talk, location.hash, history.state?.view));
  const session = share(show, theme, "speaker", name);
  const view = createSpeakerView(show, theme, session, name);
  body.classList.add("speaking");
  body.replaceChildren(view.element, ...view.panels);
  keepAddress(show);
  bindSpeakerKeys(show, view);
  letGoOnceClicked();
  document.documentElement.dataset.ready = "";
  return show;
}
