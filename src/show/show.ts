/** What is shown now, and who wants to know. One owner: everything that moves the talk goes through it. */
import type { Talk } from "../slide/slide.ts";
import type { Json } from "../visual/contract.ts";
import { type Cell, cell } from "./cell.ts";
import { type Place, place, placeAt, placeBeside } from "./position.ts";

export interface Show {
  readonly talk: Talk;
  readonly place: Place;
  /** The wall is dark: nothing is shown until it is lit again. */
  readonly black: Cell<boolean>;
  /** Where the speaker points. */
  readonly spot: Cell<Spot | null>;
  moveTo(place: Place): void;
  next(): void;
  previous(): void;
  /**
   * For a picture drawn at a place: takes the state that a hand gave it, which becomes part of the position. Once
   * the show has gone on to another step, what a hand still does to the old picture changes nothing.
   */
  changing(at: Place): (view: Json) => void;
  /** The figure as its step starts. */
  reset(): void;
  /** The talk was edited, slides and steps as they were: it goes on from where it is. */
  recast(talk: Talk): void;
  /** Calls back after every move or change, `sooner` before all who draw it; returns what ends it. */
  subscribe(listener: (place: Place, before: Place) => void, sooner?: "sooner"): () => void;
}

/** A point of the slide, in shares of its width and height, from the upper left. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A show of `talk` that stands at `start`. */
export function createShow(first: Talk, start: Place): Show {
  let talk = first;
  let now = start;
  const sooner = new Set<(place: Place, before: Place) => void>();
  const listeners = new Set<(place: Place, before: Place) => void>();
  const moveTo = (next: Place) => {
    const before = now;
    now = next;
    for (const listener of [...sooner, ...listeners]) listener(now, before);
  };
  const change = (view?: Json) => moveTo(place(now.slide, now.index, now.stepIndex, view));
  return {
    get talk() {
      return talk;
    },
    get place() {
      return now;
    },
    black: cell(false),
    spot: cell<Spot | null>(null),
    moveTo,
    next: () => moveTo(placeBeside(talk, now, 1)),
    previous: () => moveTo(placeBeside(talk, now, -1)),
    changing:
      ({ slide, step }) =>
      (view) => {
        if (now.slide === slide && now.step === step) change(view);
      },
    reset: () => change(),
    recast(edited) {
      talk = edited;
      moveTo(placeAt(talk, now.slide.id, now.step, now.view));
    },
    subscribe(listener, when) {
      const among = when ? sooner : listeners;
      among.add(listener);
      return () => among.delete(listener);
    },
  };
}
