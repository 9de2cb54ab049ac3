/** What the picture of the elements is made of, once laid out. */
import type { Box, Words } from "../../visual/marks.ts";
import type { ElementsView } from "./index.ts";
import type { Fissure } from "./stone.ts";

/** How a part stands: in focus, stepped back behind another, or alike with all. */
export type Stand = "focus" | "back" | "alike";

/** A rule under a name, from its left end: it can be pressed. */
export interface Underline {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A pillar; its shaft hangs from the beam, its foot carries the name. It moves as one: places are from its own. */
export interface PillarMark {
  readonly id: string;
  readonly label: string;
  readonly stand: Stand;
  /** Centre of the shaft, and the beam's lower edge, in canvas pixels. */
  readonly x: number;
  readonly y: number;
  readonly shaft: { readonly width: number; readonly height: number; readonly joints: string };
  /** How far the shaft is drawn out, or pushed together, from its full height. */
  readonly stretch: number;
  readonly foot: { readonly y: number; readonly width: number; readonly height: number };
  readonly name: Words;
  readonly underline: Underline;
  readonly cracks: readonly CrackMark[];
}

/** A crack in the coordinates of what it is in. */
export interface CrackMark extends Fissure {
  readonly id: string;
  readonly open: boolean;
}

/** The box; it grows from the middle of its lower edge. */
export interface BoxMark {
  readonly label: string;
  readonly stand: Stand;
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly width: number;
  /** Height of the front, and of the lid seen above it. */
  readonly front: number;
  readonly lid: number;
  readonly name: Words;
  readonly underline: Underline;
  readonly crack: CrackMark;
}

/** A way in or out; one that nobody sees, inside the box; or one back that its wall stops. */
export interface Wire {
  readonly id: string;
  readonly path: string;
  readonly kind: "open" | "unseen" | "stopped";
}

/** Words that stand on a claim, and the line that ties them to their crack. */
export interface Note extends Box {
  readonly id: string;
  readonly href: string;
  readonly blocks: readonly Words[];
  readonly tie: string;
}

export interface Scene {
  readonly ink: "left" | "right";
  readonly view: ElementsView;
  /** The parts as arrow keys walk them. */
  readonly order: readonly string[];
  readonly pillars: readonly PillarMark[];
  readonly beam: { readonly y: number; readonly width: number; readonly height: number };
  readonly beamName: Words;
  readonly floor: { readonly y: number; readonly width: number };
  readonly box: BoxMark;
  readonly wires: readonly Wire[];
  readonly wireWords: readonly Words[];
  readonly notes: readonly Note[];
}
