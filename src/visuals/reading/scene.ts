/** What a reading is made from, and what it is drawn from. */
import type { System } from "../../ledger/system.ts";
import type { Box, Ink, Words } from "../../visual/marks.ts";
import type { Card } from "../parts/card.ts";
import type { RawTexture, ReadTexture } from "./textures.ts";

/** Systems that turn one thing into another by the same means, and what limits their kind. */
export interface ReadingData {
  readonly lens: { readonly name: string; readonly ink: "left" | "right" };
  readonly systems: readonly [ReadingSystem, ...ReadingSystem[]];
  readonly limits: readonly ReadingLimit[];
}

/** What one system takes in and gives out; by which means and for whom, its card says. */
export interface ReadingSystem {
  readonly id: string;
  readonly system: System;
  readonly input: { readonly words: string; readonly texture: RawTexture; readonly ink: Ink };
  readonly output: { readonly words: string; readonly texture: ReadTexture };
}

/** `twin`: there was such a lens before. `shell`: the lens is hollow. At most one of each. */
export interface ReadingLimit {
  readonly kind: "twin" | "shell";
  readonly label: string;
  /** A few words to go on after the label. */
  readonly says: string;
  readonly cites: string;
}

/** The id of the system that a hand picked. */
export type ReadingView = { readonly system: string | null };

export const steps = ["input", "lens", "output", "limit"] as const;
export type Step = (typeof steps)[number];

/** What a step brings or takes as one: it fades as one. All of a picture's acts are there at each step. */
export interface Act {
  readonly id: string;
  readonly shown: boolean;
  readonly marks: readonly Mark[];
  readonly words?: readonly ActWords[];
}

/** `sketch`: the words are ornament, what raw material looks like; those who listen are spared it. */
export type ActWords = Words & { readonly sketch?: true };

/** One path at a place. */
export interface Mark {
  readonly id: string;
  readonly d: string;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  /** CSS colours, or "none". */
  readonly stroke: string;
  readonly fill: string;
  readonly width: number;
  readonly dash: string;
  readonly shown: boolean;
}

/** A system's name as a button. */
export interface Control extends Box {
  readonly id: string;
  readonly label: string;
  readonly pressed: boolean;
  /** The view that a press asks for: this system, or none where it is picked already. */
  readonly press: ReadingView;
  /** The systems that the arrow keys lead to. */
  readonly next: string;
  readonly previous: string;
}

/** A limit's words, which lead to its claim. */
export interface LimitLink extends Box {
  readonly id: string;
  readonly href: string;
  readonly words: Words;
}

export interface Scene {
  readonly acts: readonly Act[];
  readonly controls: readonly Control[];
  readonly limits: readonly LimitLink[];
  readonly cards: readonly Card[];
}
