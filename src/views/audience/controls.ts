/** All that moves the talk and tells about it: reveal.js, the line at the foot, panels, keys. */
import type { Show } from "../../show/show.ts";
import { type Theme, type ThemeSwitch, themes } from "../../theme/theme.ts";
import { createBar } from "./bar.ts";
import { type Command, helpPanel } from "./help.ts";
import { steerByReveal } from "./reveal.ts";
import { searchPanel } from "./search.ts";
import { sourcesPanel } from "./sources.ts";

/** Puts the controls of `show` on the page; reveal.js takes `root`. Throws what reveal.js throws. */
export async function control(show: Show, root: HTMLElement, theme: ThemeSwitch): Promise<void> {
  const sources = sourcesPanel(show);
  const search = searchPanel(show);
  const commands: Command[] = [
    { key: "C", does: "Sources of this slide", run: () => sources.toggle() },
    { key: "/", alias: ["G"], does: "Search, or jump by number", run: () => search.open() },
    { key: "T", does: "Paper or night", run: () => theme.choose(other(theme.theme)) },
    { key: "R", does: "The picture as it started", run: () => show.reset() },
    { key: "?", alias: ["F1"], does: "These keys", run: () => help.open() },
  ];
  const help = helpPanel(commands);
  root.append(createBar(show, { sources: sources.toggle, search: search.open, help: help.open }));
  root.after(sources.element, search.element, help.element);
  await steerByReveal(show, root, commands);
}

const other = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length] ?? theme;
