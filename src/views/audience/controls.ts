/** All that moves the talk and tells about it: reveal.js, the line at the foot, panels, keys, other windows. */
import type { Show } from "../../show/show.ts";
import { otherThan, type ThemeSwitch } from "../../theme/theme.ts";
import { type Command, helpPanel } from "../parts/help.ts";
import { letGoOnceClicked } from "../parts/keys.ts";
import { keepOffline } from "../parts/offline.ts";
import { searchPanel } from "../parts/search.ts";
import { does, moves } from "../parts/told.ts";
import { drawAhead } from "./ahead.ts";
import { createAnnouncer } from "./announce.ts";
import { keepAwake } from "./awake.ts";
import { createBar } from "./bar.ts";
import { makeRoom } from "./beside.ts";
import type { Notice } from "./notice.ts";
import { partsPanel } from "./parts.ts";
import { steerByReveal } from "./reveal.ts";
import { sourcesPanel } from "./sources.ts";
import { preflightLink, readLink, speakFrom } from "./speaking.ts";
import type { Stage } from "./stage.ts";
import { wordsPanel } from "./words.ts";

/** A talk on the wall that cannot be moved yet; reveal.js takes `root`. */
export interface Presented {
  readonly show: Show;
  readonly root: HTMLElement;
  readonly stage: Stage;
  readonly theme: ThemeSwitch;
  readonly notice: Notice;
}

/** Puts the controls of a talk on the page. Throws what reveal.js throws. */
export async function control({ show, root, stage, theme, notice }: Presented): Promise<void> {
  const sources = sourcesPanel(show);
  const words = wordsPanel(show);
  const parts = partsPanel(show);
  const search = searchPanel(show);
  const speaking = speakFrom(show, theme, root, notice);
  const preflight = preflightLink(show);
  const commands: Command[] = [
    { key: "S", does: does.S, run: speaking.open },
    { key: "D", does: does.D, run: speaking.draw },
    { key: "C", does: does.C, run: () => sources.toggle() },
    { key: "A", does: does.A, run: () => words.toggle() },
    { key: "I", does: does.I, run: () => parts.toggle() },
    { key: "/", alias: ["G"], does: does["/"], run: () => search.open() },
    { key: "T", does: does.T, run: () => theme.choose(otherThan(theme.theme)) },
    { key: "R", does: does.R, run: () => show.reset() },
    { key: "V", does: does.V, run: () => preflight.click() },
    { key: "?", alias: ["F1"], does: does["?"], run: () => help.open() },
  ];
  const help = helpPanel(moves, commands, preflight, readLink(show));
  const actions = {
    speak: speaking.open,
    words: words.toggle,
    parts: parts.toggle,
    sources: sources.toggle,
    search: search.open,
    help: help.open,
  };
  root.append(createBar(show, actions));
  root.after(parts.element, sources.element, words.element, search.element, help.element);
  notice.element.after(createAnnouncer(show));
  makeRoom();
  letGoOnceClicked();
  keepAwake();
  await steerByReveal(show, root, commands);
  keepOffline();
  stage.ahead = drawAhead(show, stage);
  stage.ahead.prepare();
}
