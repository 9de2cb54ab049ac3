/** All that moves the talk and tells about it: reveal.js, the line at the foot, panels, keys, other windows. */
import type { Show } from "../../show/show.ts";
import { otherThan, type ThemeSwitch } from "../../theme/theme.ts";
import { type Command, helpPanel, type Told } from "../parts/help.ts";
import { searchPanel } from "../parts/search.ts";
import type { Notice } from "./announce.ts";
import { createBar } from "./bar.ts";
import { keepOffline } from "./offline.ts";
import { steerByReveal } from "./reveal.ts";
import { sourcesPanel } from "./sources.ts";
import { speakFrom } from "./speaking.ts";

/** Puts the controls of `show` on the page; reveal.js takes `root`. Throws what reveal.js throws. */
export async function control(
  show: Show,
  root: HTMLElement,
  theme: ThemeSwitch,
  notice: Notice,
): Promise<void> {
  const sources = sourcesPanel(show);
  const search = searchPanel(show);
  const speaking = speakFrom(show, theme, root, notice);
  const commands: Command[] = [
    { key: "S", does: "Speaker window", run: speaking.open },
    { key: "D", does: "Notes beside the slide, in this window", run: speaking.draw },
    { key: "C", does: "Sources of this slide", run: () => sources.toggle() },
    { key: "/", alias: ["G"], does: "Search, or jump by number", run: () => search.open() },
    { key: "T", does: "Paper or night", run: () => theme.choose(otherThan(theme.theme)) },
    { key: "R", does: "The picture as it started", run: () => show.reset() },
    { key: "?", alias: ["F1"], does: "These keys", run: () => help.open() },
  ];
  const help = helpPanel(moves, commands);
  const actions = { speak: speaking.open, sources: sources.toggle, search: search.open, help: help.open };
  root.append(createBar(show, actions));
  root.after(sources.element, search.element, help.element);
  await steerByReveal(show, root, commands);
  keepOffline();
}

/** What reveal.js answers to, and what moves by steps. */
const moves: readonly Told[] = [
  ["→ ↓ Space N", "Next step"],
  ["← ↑ P", "Previous step"],
  ["Alt + → ←", "Next, previous slide"],
  ["Home End", "First, last slide"],
  ["Esc O", "Overview"],
  ["B .", "Black screen"],
  ["F", "Full screen"],
  ["Tab", "Into the picture: then arrows, Enter"],
];
