/** Where things stand, in canvas pixels: once for a wide frame, once for an upright one. */
import type { Frame } from "../../visual/contract.ts";
import type { Point, Words } from "../../visual/marks.ts";
import type { Stage } from "./scene.ts";

/** A housing's upper left corner and scale, and its supplier's name: baseline and width. */
export interface Stand {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
  readonly name: { readonly x: number; readonly y: number; readonly width: number };
}

/** An ellipse that the mesh fills. */
export interface Reach {
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: Words["anchor"];
}

/** Clients in a row from one end to the other, and their name. */
export interface Row {
  readonly from: Point;
  readonly to: Point;
  readonly name: Spot;
}

export interface Places {
  readonly upright: boolean;
  /** What the marks do not mean: where each stage has room to say so. */
  readonly caution: Readonly<Record<Stage, Spot>>;
  /** Suppliers at large, one by one. */
  readonly showcase: readonly Stand[];
  readonly key: { readonly idle: Spot; readonly busy: Spot };
  /** Suppliers, network and clients at their market. */
  readonly market: {
    readonly suppliers: readonly Stand[];
    readonly mesh: Reach;
    readonly name: Spot;
    readonly clients: Row;
    readonly given: Spot;
    readonly paid: Spot;
    readonly passedOn: Spot;
    readonly rented: Spot;
  };
  /** The network at work, with the controls and a text or a card. */
  readonly use: {
    readonly mesh: Reach;
    readonly name: Spot;
    readonly clients: Row;
    readonly asked: Spot;
    readonly answered: Spot;
    readonly controls: readonly [Point, Point];
    readonly text: { readonly x: number; readonly y: number; readonly width: number };
  };
  /** The network beside its rival, with the client between them. */
  readonly rival: {
    readonly centre: { readonly x: number; readonly y: number; readonly scale: number };
    readonly centreName: Spot;
    readonly client: Point;
    readonly clientName: Spot;
    readonly mesh: Reach;
    readonly name: Spot;
    readonly straight: readonly [Point, Point];
    readonly winding: string;
    readonly broken: Spot;
    readonly missing: Spot;
    readonly windingName: Spot;
    /** Where the hairlines from the remarks to the picture set out. */
    readonly brokenFrom: Point;
    readonly missingFrom: Point;
  };
}

const thirds = [0, 389, 778];

/** 1136 x 372, in the three columns that the lines below the figure have. */
const wide: Places = {
  upright: false,
  caution: {
    showcase: { x: 1136, y: 322, anchor: "end" },
    market: { x: 1136, y: 352, anchor: "end" },
    use: { x: 0, y: 352, anchor: "start" },
    rival: { x: 0, y: 352, anchor: "start" },
  },
  showcase: thirds.map((x) => ({ x, y: 72, scale: 1.45, name: { x, y: 46, width: 357 } })),
  key: { idle: { x: 36, y: 322, anchor: "start" }, busy: { x: 232, y: 322, anchor: "start" } },
  market: {
    suppliers: [0, 118, 236].map((y) => ({
      x: 0,
      y: y + 32,
      scale: 0.62,
      name: { x: 0, y: y + 22, width: 300 },
    })),
    mesh: { x: 568, y: 206, rx: 156, ry: 146 },
    name: { x: 568, y: 28, anchor: "middle" },
    clients: { from: [940, 74], to: [940, 306], name: { x: 974, y: 198, anchor: "start" } },
    given: { x: 366, y: 84, anchor: "middle" },
    paid: { x: 346, y: 334, anchor: "middle" },
    passedOn: { x: 826, y: 58, anchor: "middle" },
    rented: { x: 826, y: 346, anchor: "middle" },
  },
  use: {
    mesh: { x: 432, y: 206, rx: 156, ry: 146 },
    name: { x: 432, y: 28, anchor: "middle" },
    clients: { from: [720, 74], to: [720, 316], name: { x: 720, y: 362, anchor: "middle" } },
    asked: { x: 588, y: 362, anchor: "middle" },
    answered: { x: 620, y: 58, anchor: "middle" },
    controls: [
      [0, 96],
      [0, 222],
    ],
    text: { x: 810, y: 28, width: 326 },
  },
  rival: {
    centre: { x: 0, y: 54, scale: 1.14 },
    centreName: { x: 0, y: 28, anchor: "start" },
    client: [410, 184],
    clientName: { x: 428, y: 224, anchor: "end" },
    mesh: { x: 870, y: 182, rx: 262, ry: 122 },
    name: { x: 870, y: 28, anchor: "middle" },
    straight: [
      [390, 184],
      [280, 184],
    ],
    winding:
      "M430,184c30,0 26,-70 52,-70s22,110 -4,110s-20,-64 22,-64s30,72 4,72s-14,-48 22,-48s26,34 50,34s24,-22 44,-22h24m-8,-5l8,5l-8,5",
    windingName: { x: 500, y: 276, anchor: "middle" },
    broken: { x: 760, y: 352, anchor: "middle" },
    missing: { x: 1020, y: 352, anchor: "middle" },
    brokenFrom: [760, 328],
    missingFrom: [1020, 328],
  },
};

/** 560 x 640, read from top to bottom. */
const upright: Places = {
  upright: true,
  caution: {
    showcase: { x: 0, y: 620, anchor: "start" },
    market: { x: 0, y: 634, anchor: "start" },
    use: { x: 0, y: 422, anchor: "start" },
    rival: { x: 0, y: 634, anchor: "start" },
  },
  showcase: [0, 198, 396].map((y) => ({
    x: 0,
    y: y + 40,
    scale: 1.12,
    name: { x: 0, y: y + 26, width: 560 },
  })),
  key: { idle: { x: 366, y: 96, anchor: "start" }, busy: { x: 366, y: 132, anchor: "start" } },
  market: {
    suppliers: [0, 198, 396].map((x) => ({ x, y: 62, scale: 0.66, name: { x, y: 20, width: 164 } })),
    mesh: { x: 300, y: 345, rx: 170, ry: 105 },
    name: { x: 0, y: 292, anchor: "start" },
    clients: { from: [150, 560], to: [450, 560], name: { x: 300, y: 604, anchor: "middle" } },
    given: { x: 0, y: 220, anchor: "start" },
    paid: { x: 560, y: 220, anchor: "end" },
    passedOn: { x: 0, y: 500, anchor: "start" },
    rented: { x: 560, y: 500, anchor: "end" },
  },
  use: {
    mesh: { x: 200, y: 262, rx: 165, ry: 112 },
    name: { x: 0, y: 136, anchor: "start" },
    clients: { from: [510, 168], to: [510, 362], name: { x: 510, y: 136, anchor: "middle" } },
    asked: { x: 420, y: 414, anchor: "middle" },
    answered: { x: 380, y: 150, anchor: "middle" },
    controls: [
      [0, 28],
      [290, 28],
    ],
    text: { x: 0, y: 466, width: 540 },
  },
  rival: {
    centre: { x: 0, y: 36, scale: 0.8 },
    centreName: { x: 0, y: 22, anchor: "start" },
    client: [330, 130],
    clientName: { x: 330, y: 104, anchor: "middle" },
    mesh: { x: 280, y: 420, rx: 262, ry: 118 },
    name: { x: 0, y: 282, anchor: "start" },
    straight: [
      [312, 130],
      [202, 130],
    ],
    winding:
      "M330,150c0,30 -70,16 -70,42s110,14 110,-10s-64,-14 -64,22s72,30 72,4s-48,-10 -48,24s24,30 24,74m-6,-8l6,8l6,-8",
    windingName: { x: 400, y: 200, anchor: "start" },
    broken: { x: 0, y: 592, anchor: "start" },
    missing: { x: 560, y: 592, anchor: "end" },
    brokenFrom: [60, 568],
    missingFrom: [480, 568],
  },
};

export const placesIn = ({ width, height }: Frame): Places => (height > width ? upright : wide);
