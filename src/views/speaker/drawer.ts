import type { Show } from "../../show/show.ts";
import type { ThemeSwitch } from "../../theme/theme.ts";
import { bindKeys } from "../parts/keys.ts";
import { type Company, createSpeakerView } from "./speaker.ts";

/** Puts the speaker's view into a drawer of the deck; its keys work while the drawer is open. */
export function fillDrawer(
  drawer: HTMLElement,
  show: Show,
  theme: ThemeSwitch,
  company: Company,
  name: string,
): void {
  const view = createSpeakerView(show, theme, company, name);
  drawer.append(view.element);
  drawer.after(...view.panels);
  // The deck has its own keys for the rest; what it answered is not answered twice.
  const mode = () =>
    drawer.hidden ? "paused" : document.querySelector(".reveal.overview") ? "overview" : "slides";
  bindKeys(show, view.commands, mode);
}
