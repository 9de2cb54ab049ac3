/**
 * One position for all windows of a show. Every change carries a stamp, the latest holds, and whoever hears of
 * an older state answers with the later one: so windows that join late, reload or wake up are told at once.
 * Speakers pass on what they take over; decks listen to speakers only, so that two decks without a speaker
 * stay what they are: two readers.
 */
import { type Cell, cell } from "./cell.ts";
import { isLater, type Message, type Role, type Stamp, type State } from "./message.ts";
import { placeAt, placeLikewise } from "./position.ts";
import type { Show } from "./show.ts";
import { openWire } from "./wire.ts";

export interface Session {
  readonly id: string;
  /** What is heard of the others. */
  readonly heard: Cell<Heard>;
  /** Whether what happens once is up to this window: of all speakers the one that came first, else a deck. */
  readonly owns: boolean;
  close(): void;
}

export interface Heard {
  readonly decks: number;
  readonly speakers: number;
  /** Milliseconds that a question to a deck and its answer took, both ways; the last one. */
  readonly delay: number | undefined;
  /** Messages that were not for us or not well made. */
  readonly ignored: number;
}

/** What a session needs of the theme: which was chosen, if any, and to choose. */
export interface Themed {
  readonly chosen: string | undefined;
  choose(theme: string): void;
  subscribe(listener: () => void): unknown;
}

/** How often a speaker asks whether the others are there, in milliseconds. */
const PULSE = 1000;

/** Questions in a row that a window may leave open before it counts as gone. */
const PATIENCE = 2;

/** By so many changes a window may be ahead of another. */
const FURTHEST = 1e6;

/** Shares `show` and `theme` with all windows that `name` the same talk, until the window or the session is closed. */
export function share(show: Show, theme: Themed, role: Role, name: string): Session {
  // Ids sort by the time they were made: the smallest came first.
  const id = `${Date.now().toString(36).padStart(10, "0")}-${Math.random().toString(36).slice(2, 10)}`;
  const others = new Map<string, { readonly role: Role; open: number }>();
  const heard = cell<Heard>({ decks: 0, speakers: 0, delay: undefined, ignored: 0 });
  let delay: number | undefined;
  let asked = Number.NaN;
  // Whoever has yet said nothing gives way: a speaker to any deck, a deck to any speaker who has been told.
  let stamp: Stamp = { clock: 0, id: role === "speaker" ? "" : id };
  let taking = false;
  // What is done before the others have said where they stand is done again from there.
  let told = false;
  const early: (() => void)[] = [];

  const state = (): State => {
    const { slide, step, view } = show.place;
    return { stamp, slide: slide.id, step, view, black: show.black.value, theme: theme.chosen ?? null };
  };
  const tell = (also: { asks?: number; answers?: number } = {}) =>
    wire.send({ id, role, kind: "state", state: state(), ...also });
  const changed = (again: () => void) => {
    if (taking) return;
    if (told) change();
    else early.push(again);
  };
  const change = () => {
    stamp = { clock: stamp.clock + 1, id };
    // Nobody there: then a move costs nothing. Who comes will ask.
    if (others.size > 0) tell();
  };
  const takeOver = (other: State) => {
    taking = true;
    stamp = other.stamp.clock === 0 ? { clock: 1, id } : other.stamp;
    const { slide, step, view, black } = other;
    const { place } = show;
    const same = place.slide.id === slide && place.step === step;
    if (!same || JSON.stringify(place.view) !== JSON.stringify(view))
      show.moveTo(placeAt(show.talk, slide, step, view));
    show.black.set(black);
    if (other.theme !== null && other.theme !== theme.chosen) theme.choose(other.theme);
    taking = false;
    if (role === "speaker") tell();
  };
  const count = () => {
    const roles = [...others.values()].map((other) => other.role);
    const decks = roles.filter((other) => other === "audience").length;
    const next = { decks, speakers: roles.length - decks, delay, ignored: wire.ignored };
    const now = heard.value;
    if ((Object.keys(next) as (keyof Heard)[]).some((key) => next[key] !== now[key])) heard.set(next);
  };
  const hear = (message: Message) => {
    // Who only asks whether we are there is no window of the show: it is answered and forgotten.
    if (message.kind === "probe") return echo(message.asks);
    if (message.kind === "echo") return;
    if (message.id === id || (role === "audience" && message.role === "audience")) return;
    if (message.kind === "bye") forget(message.id);
    else {
      others.set(message.id, { role: message.role, open: 0 });
      if (message.kind === "spot") spotFrom(message.id, message.spot);
      else hearState(message);
    }
    count();
  };
  const echo = (answers: number) => {
    const { slide, step } = show.place;
    wire.send({ id, role, kind: "echo", answers, slide: slide.id, step });
  };
  const hearState = ({ state: other, asks, answers, role: from }: Extract<Message, { kind: "state" }>) => {
    if (answers === asked && from === "audience") delay = performance.now() - asked;
    // Nobody is that far ahead: taken over, it would leave no later stamp for anyone to come.
    if (other.stamp.clock > stamp.clock + FURTHEST) return;
    const later = isLater(other.stamp, stamp);
    if (later) takeOver(other);
    // A speaker who has heard of no deck yet knows no more than we do.
    if (role === "audience" || from === "audience" || other.stamp.clock > 0) begin(later);
    if (asks !== undefined) tell({ answers: asks });
    else if (isLater(stamp, other.stamp)) tell();
  };
  const begin = (taken: boolean) => {
    if (told) return;
    told = true;
    if (taken) for (const again of early) again();
    else if (early.length > 0) change();
  };
  let elsewhere = false;
  /** Of the others, who pointed last. */
  let pointer: string | undefined;
  const spotFrom = (other: string, spot: Show["spot"]["value"]) => {
    pointer = other;
    elsewhere = true;
    show.spot.set(spot);
    elsewhere = false;
  };
  const forget = (other: string) => {
    others.delete(other);
    // Whoever goes while pointing no longer lets go of the key.
    if (other === pointer) spotFrom(other, null);
  };

  const wire = openWire(`counterpoise ${name}`, role === "speaker", hear);
  const ask = () => {
    asked = performance.now();
    tell({ asks: asked });
  };
  const pulse = () => {
    for (const [other, { role, open }] of others)
      if (open >= PATIENCE) forget(other);
      else others.set(other, { role, open: open + 1 });
    count();
    ask();
  };
  const bye = () => wire.send({ id, role, kind: "bye" });
  const wake = () => document.visibilityState === "visible" && ask();
  const ends = [
    // The other windows draw while this one does.
    show.subscribe(
      (now, before) => changed(() => show.moveTo(placeLikewise(show.talk, before, now, show.place))),
      "sooner",
    ),
    show.black.subscribe((black) => changed(() => show.black.set(black))),
    theme.subscribe(() => {
      const { chosen } = theme;
      changed(() => chosen && theme.choose(chosen));
    }),
    show.spot.subscribe((spot) => !elsewhere && wire.send({ id, role, kind: "spot", spot })),
  ];
  addEventListener("pagehide", bye);
  addEventListener("pageshow", ask);
  document.addEventListener("visibilitychange", wake);
  const alone = setTimeout(() => begin(false), PULSE);
  const timer = role === "speaker" ? setInterval(pulse, PULSE) : undefined;
  ask();

  return {
    id,
    heard,
    get owns() {
      return ![...others].some(
        ([other, its]) => its.role === "speaker" && (role === "audience" || other < id),
      );
    },
    close() {
      bye();
      clearInterval(timer);
      clearTimeout(alone);
      removeEventListener("pagehide", bye);
      removeEventListener("pageshow", ask);
      document.removeEventListener("visibilitychange", wake);
      for (const end of ends) if (typeof end === "function") end();
      wire.close();
    },
  };
}
