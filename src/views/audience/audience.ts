/** The talk on the wall: a stage that draws the position, and reveal.js to move through it. */
import "./audience.css";
import { hashOf, placeOfHash } from "../../show/address.ts";
import { createShow, type Show } from "../../show/show.ts";
import type { Talk } from "../../slide/slide.ts";
import { type Theme, type ThemeSwitch, themes } from "../../theme/theme.ts";
import { keepAddress } from "./address-bar.ts";
import { createAnnouncer, createNotice } from "./announce.ts";
import { createBar } from "./bar.ts";
import { type Command, helpPanel } from "./help.ts";
import { searchPanel } from "./search.ts";
import { sourcesPanel } from "./sources.ts";
import { createStage } from "./stage.ts";

/** Presents `talk` in `body`, at the position that the address names. */
export function presentTo(body: HTMLElement, talk: Talk, theme: ThemeSwitch): Show {
  document.title = talk.title;
  document.documentElement.lang = talk.lang;
  const show = createShow(talk, placeOfHash(talk, location.hash, history.state?.view));

  const reveal = document.createElement("div");
  reveal.className = "reveal";
  const stage = createStage(show);
  const notice = createNotice();
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
  const bar = createBar(show, {
    sources: () => sources.toggle(),
    search: () => search.open(),
    help: () => help.open(),
  });
  reveal.append(stage.element, bar);
  body.replaceChildren(
    reveal,
    sources.element,
    search.element,
    help.element,
    notice.element,
    createAnnouncer(show),
  );

  stage.draw();
  document.documentElement.dataset.ready = "";
  keepAddress(show);
  if (theme.complaint) notice.say(theme.complaint);
  if (location.hash && location.hash !== hashOf(show.place))
    history.replaceState(history.state, "", hashOf(show.place));
  void steer(show, reveal, commands, notice.say);
  return show;
}

/** reveal.js comes after the first slide is drawn: it moves the talk, it does not draw it. */
async function steer(
  show: Show,
  reveal: HTMLElement,
  commands: readonly Command[],
  say: (text: string) => void,
) {
  try {
    const { steerByReveal } = await import("./reveal.ts");
    await steerByReveal(show, reveal, commands);
    document.documentElement.dataset.steered = "";
  } catch (cause) {
    console.error("reveal.js did not start:", cause);
    say("The talk's controls did not load. Reload the page; the position is kept.");
  }
}

const other = (theme: Theme): Theme => themes[(themes.indexOf(theme) + 1) % themes.length] ?? theme;
