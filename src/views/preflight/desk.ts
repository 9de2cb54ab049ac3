/** What the checks share: the talk, its survey, the other windows, the keys that came. */
import { type Cell, cell } from "../../show/cell.ts";
import { type Echo, openProbe } from "../../show/probe.ts";
import type { Talk } from "../../slide/slide.ts";
import type { ThemeSwitch } from "../../theme/theme.ts";
import { nameOf } from "../parts/name.ts";
import { meaningOf, type Press } from "./clicker.ts";
import type { Survey } from "./sizes.ts";
import { surveyor } from "./survey.ts";
import { KEPT_ROUNDS, type Rounds, type Trial } from "./windows.ts";

export interface Desk {
  readonly talk: Talk;
  readonly theme: ThemeSwitch;
  /** Under which the talk's windows meet, and keep things. */
  readonly name: string;
  /** The talk as it stands in this window, at its size of now. */
  survey(): Promise<Survey>;
  readonly rounds: Cell<Rounds>;
  readonly trial: Cell<Trial>;
  /** Opens a speaker's window, and listens for it. Only from a click: else a browser blocks it. */
  tryWindow(): void;
  readonly pressed: Cell<readonly Press[]>;
}

/** How long a window may take to answer, and how long a round may rest before the next, in milliseconds. */
const ANSWER = 400;
const REST = 600;

/** How long a new window may take until it is heard, in milliseconds. */
const PATIENCE = 8000;

export function openDesk(talk: Talk, theme: ThemeSwitch): Desk {
  const name = nameOf(talk);
  const probe = openProbe(name);
  const survey = surveyor(talk);
  const rounds = cell<Rounds>([]);
  const trial = cell<Trial>("not yet");
  const pressed = cell<readonly Press[]>([]);

  const listen = async () => {
    // Drawing in this window would count as delay: it comes first.
    await survey().catch(() => undefined);
    for (;;) {
      const hidden = document.visibilityState === "hidden" && trial.value !== "opening";
      if (!hidden) rounds.set([...rounds.value, await probe.ask(ANSWER)].slice(-KEPT_ROUNDS));
      await new Promise((resolve) => setTimeout(resolve, rounds.value.length < 3 ? 0 : REST));
    }
  };
  void listen();

  const tryWindow = () => {
    const address = new URL(location.href);
    address.searchParams.set("view", "speaker");
    const known = new Set(speakersIn(rounds.value.at(-1)));
    // With a hold on it: a window that is null was blocked, and one that is there only needs to be heard.
    if (!window.open(address.href, "", "popup,width=1280,height=800")) {
      trial.set("blocked");
      return;
    }
    trial.set("opening");
    const end = (found: Trial) => {
      clearTimeout(timer);
      unsubscribe();
      trial.set(found);
    };
    const timer = setTimeout(() => end("silent"), PATIENCE);
    const unsubscribe = rounds.subscribe((all) => {
      if (speakersIn(all.at(-1)).some((id) => !known.has(id))) end("heard");
    });
  };

  addEventListener("keydown", (event) => {
    const { key, altKey: alt, ctrlKey: control, shiftKey: shift, metaKey } = event;
    if (metaKey || ["Shift", "Control", "Alt", "AltGraph", "Meta", "CapsLock"].includes(key)) return;
    const press: Press = { key, alt, control, shift };
    const focused = (event.target as Element | null)?.closest?.("a, button");
    if (key === "Tab" || (focused && (key === "Enter" || key === " "))) return;
    // A clicker's key is looked at here, not obeyed: neither scrolls nor reloads the page.
    if (key === "F5" || meaningOf(press) !== undefined) event.preventDefault();
    pressed.set([...pressed.value, press].slice(-50));
  });

  return { talk, theme, name, survey, rounds, trial, tryWindow, pressed };
}

const speakersIn = (round: readonly Echo[] = []): string[] =>
  round.filter(({ role }) => role === "speaker").map(({ id }) => id);
