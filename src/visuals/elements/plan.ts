import type { Frame } from "../../visual/contract.ts";
import type { ElementsData, ElementsView } from "./index.ts";
import { textsBelow } from "./notes.ts";

/** All measures of a state, in canvas pixels. */
export interface Plan {
  readonly width: number;
  readonly upright: boolean;
  /** Whether there is room for sentences, or for labels alone. */
  readonly told: boolean;
  readonly shaftWidth: number;
  /** A shaft's full height, and how much of it is left now. */
  readonly shaftHeight: number;
  readonly stretch: number;
  readonly foot: { readonly width: number; readonly height: number };
  readonly beam: number;
  readonly box: {
    readonly width: number;
    readonly front: number;
    readonly lid: number;
    readonly scale: number;
  };
  readonly beamTop: number;
  readonly shaftTop: number;
  readonly footTop: number;
  readonly floor: number;
}

export type Focus = ElementsView["focus"];

export function planOf(data: ElementsData, focus: Focus, { width, height }: Frame): Plan {
  const upright = height > width;
  const wide = width >= 1000;
  const box = upright ? { width: 180, front: 104, lid: 12 } : { width: wide ? 210 : 200, front: 92, lid: 16 };
  const beam = upright ? 36 : 40;
  const foot = { width: wide ? 198 : upright ? 176 : 142, height: wide ? 48 : 58 };
  const tall = (scale: number, below: number) =>
    height - (box.front + box.lid) * scale - beam - foot.height - below - 2;
  const scaleOf = (at: Focus) =>
    at === null ? 1 : at === "box" ? (upright ? 1.25 : height / 255) : upright ? 0.8 : 1;
  const scale = scaleOf(focus);
  // Upright, what is said stands below the floor: the shafts have the room that it leaves.
  const below = (at: Focus) => (upright ? textsBelow(data, at, width).height : 0);
  const shaftHeight = tall(1, below(null));
  const stretch = tall(scale, below(focus)) / shaftHeight;
  const beamTop = (box.front + box.lid) * scale;
  const shaftTop = beamTop + beam;
  const footTop = shaftTop + shaftHeight * stretch;
  return {
    width,
    upright,
    told: upright || (wide && height >= 450),
    shaftWidth: wide ? 150 : upright ? 124 : 112,
    shaftHeight,
    stretch,
    foot,
    beam,
    box: { ...box, scale },
    beamTop,
    shaftTop,
    footTop,
    floor: footTop + foot.height,
  };
}
