/** Who takes part, and the geometry that the proof is drawn from. */
import type { System } from "../../ledger/system.ts";
import type { Box, Ink, Words } from "../../visual/marks.ts";
import type { Stroke } from "../../visual/strokes.ts";
import type { Card } from "../parts/card.ts";
import type { Control } from "../parts/controls.ts";

export const parties = ["owner", "wire", "verifier"] as const;
export type Party = (typeof parties)[number];
export type Step = "data" | "proof" | "verifier";

/** The scene in plain words, about 20 characters each. */
export interface ProofData {
  /** Whose data it is: the name on the house. */
  readonly home: string;
  readonly record: { readonly name: string; readonly lines: readonly string[] };
  readonly model: string;
  readonly proof: string;
  readonly answer: string;
  readonly verifier: {
    readonly name: string;
    /** What it says of itself before anything has arrived. */
    readonly waits: string;
    /** What the proof turns out to do. */
    readonly holds: string;
    /** What stands over the lines that it never sees. */
    readonly unseen: string;
  };
  /** The parties' names, for the controls that show what each one sees. */
  readonly parties: Readonly<Record<Party, string>>;
  /** The technique; its card opens on demand. */
  readonly system: System;
  readonly inks: { readonly model: Ink; readonly proof: Ink };
}

/** Through whose eyes the scene is seen (null: as it is told), and whether the technique's card is open. */
export type ProofView = { readonly seen: Party | null; readonly card: boolean };

/** A black bar over a line; drawn out it covers the line. */
export interface Bar extends Box {
  readonly id: string;
  readonly drawn: boolean;
}

/** A slip of paper that travels. */
export interface Slip extends Box {
  readonly id: "proof" | "answer";
  readonly words: Words;
  readonly ink: Ink;
  readonly shown: boolean;
}

export interface Scene {
  readonly strokes: readonly Stroke[];
  readonly words: readonly Words[];
  readonly slips: readonly Slip[];
  readonly bars: readonly Bar[];
  readonly controls: readonly Control<Party | "card", ProofView>[];
  readonly cards: readonly Card[];
}
