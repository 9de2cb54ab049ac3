/** What goes round, in which turns, and the geometry that the loop is drawn from. */
import type { System } from "../../ledger/system.ts";
import type { Ink, Shape, Words } from "../../visual/marks.ts";
import type { Card } from "../parts/card.ts";
import type { Control } from "../parts/controls.ts";

/** The stops of the track in the order they are passed. */
export const stationIds = ["contribute", "validate", "reward", "diverse"] as const;
export type StationId = (typeof stationIds)[number];
export type Step = StationId | "around";

/** What goes round, in plain words. */
export interface LoopData {
  /** The stations' names, for the corners of the picture: about 12 characters each. */
  readonly stations: Readonly<Record<StationId, string>>;
  /** What the marks stand for: about 22 characters each. */
  readonly key: {
    readonly brings: string;
    readonly checks: string;
    readonly token: string;
    readonly kinds: string;
  };
  /** What the picture assumes, for it is a model. */
  readonly assumes: string;
  /** A system that works this way; its card opens on demand. */
  readonly system: System;
  readonly inks: { readonly data: Ink; readonly token: Ink };
}

/** Stations gone since the start, and whether the system's card is open. */
export type LoopView = { readonly turn: number; readonly card: boolean };

/** The first kind of data is there from the start; each round brings the next. */
export const kinds: readonly Shape[] = ["circle", "triangle", "square", "cross", "diamond"];
export const rounds = kinds.length - 1;

/** The last turn: every kind has come in. */
export const lastTurn = rounds * stationIds.length - 1;

/** The turn a step starts with; the whole loop shows one round more than its last station. */
export const firstTurn: Readonly<Record<Step, number>> = {
  contribute: 0,
  validate: 1,
  reward: 2,
  diverse: 3,
  around: 3 + stationIds.length,
};

/** The station where the runners stand at a turn. */
export const stationAt = (turn: number): StationId => stationIds[turn % stationIds.length] ?? "contribute";

/** How many kinds of data are in the store at a turn. */
export const kindsAt = (turn: number): number => 1 + Math.floor((turn + 1) / stationIds.length);

/** A mark at `angle` and `radius` from the scene's centre. */
export interface Polar {
  readonly id: string;
  readonly angle: number;
  readonly radius: number;
  readonly shown: boolean;
}

/** A piece of data: its outline is its kind. */
export interface Piece extends Polar {
  readonly path: string;
}

/** A mark of the key, beside its words. */
export interface Sample {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly path: string;
  readonly is: "runner" | "token" | "data";
  readonly shown: boolean;
}

/** A line across the track where the runners stop, from one radius to another. */
export interface Stop {
  readonly id: StationId;
  readonly angle: number;
  readonly from: number;
  readonly to: number;
  readonly here: boolean;
}

export interface Scene {
  readonly view: LoopView;
  readonly centre: readonly [number, number];
  readonly lanes: readonly { readonly id: string; readonly radius: number }[];
  /** The whole loop is the subject: its lanes stand out. */
  readonly whole: boolean;
  readonly arrows: readonly Polar[];
  readonly stops: readonly Stop[];
  readonly runners: readonly Polar[];
  readonly tokens: readonly Polar[];
  readonly pieces: readonly Piece[];
  readonly words: readonly Words[];
  readonly key: readonly Sample[];
  readonly controls: readonly Control<"card" | "next", LoopView>[];
  readonly cards: readonly Card[];
  readonly inks: LoopData["inks"];
}
