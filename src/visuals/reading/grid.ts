/** The places of a reading, in canvas pixels: for a wall or a hand, for all systems or for the one picked. */
import type { Frame } from "../../visual/contract.ts";
import { type Box, LEADING, round, type Words, wordsHeight } from "../../visual/marks.ts";
import { textWidth } from "../../visual/text.ts";

/** A lens seen from the side: `half` as wide from its middle as it gets, `end` at its ends. */
export interface Lens {
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly half: number;
  readonly end: number;
}

/** Where a texture stands, by its upper left corner, and how large. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** Where words start: the first line's baseline. */
export interface Slot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** One system's places. */
export interface Row {
  readonly raw: Spot;
  readonly out: Spot;
  readonly input: Slot;
  readonly result: { readonly width: number; readonly place: PlaceResult };
}

/** Puts what comes out, and whom it is for, where they belong in a row. */
type PlaceResult = (output: Words, whom: Words) => readonly [Words, Words];

export interface Grid {
  readonly texture: { readonly rawWidth: number; readonly outWidth: number; readonly height: number };
  readonly lens: Lens;
  /** Names as buttons, by system: the box, and the name's own baseline within the frame. */
  readonly names: readonly { readonly box: Box; readonly x: number; readonly y: number }[];
  readonly rows: readonly Row[];
  readonly heads: { readonly raw: Slot; readonly lens: Slot; readonly out: Slot } | null;
  readonly limits: readonly Slot[];
  readonly card: Slot | null;
}

/** Half the lens's width at a height. */
export function halfAt({ y, height, half, end }: Lens, at: number): number {
  const away = (2 * (at - y)) / height;
  return end + (half - end) * (1 - away * away);
}

/** The lens's outline; `inset` draws it smaller by as much all round. */
export function lensPath({ height, half, end }: Lens, inset = 0): string {
  const [h, e] = [height / 2 - inset, end - inset];
  // A parabola's control point lies as far out again as its vertex.
  const bulge = 2 * half - end - inset;
  return `M${round(-e)},${round(-h)}Q${round(-bulge)},0 ${round(-e)},${round(h)}H${round(e)}Q${round(bulge)},0 ${round(e)},${round(-h)}Z`;
}

/** The grid for these systems, by name; `one` where one is picked. */
export function gridOf(frame: Frame, names: readonly string[], limits: number, one: boolean): Grid {
  if (frame.height > frame.width) return one ? handOne(frame, names) : handAll(frame, names, limits);
  if (!one) return wallAll(frame, names, limits);
  return names.length === 1 ? wallOnly(frame, names) : wallOne(frame, names);
}

const LINE = 20 * LEADING;

/** Under one another, top down. */
const under =
  (x: number, y: number): PlaceResult =>
  (output, whom) => [
    { ...output, x, y },
    { ...whom, x, y: y + wordsHeight(output) },
  ];

/** Under one another, around a height. */
const around =
  (x: number, y: number): PlaceResult =>
  (output, whom) =>
    under(x, y - (wordsHeight(output) + wordsHeight(whom)) / 2 + 19)(output, whom);

/** What comes out over its texture, for whom under it. */
const over =
  (x: number, y: number, whomY: number): PlaceResult =>
  (output, whom) => [
    { ...output, x, y },
    { ...whom, x, y: whomY },
  ];

const repeat = <Value>(names: readonly string[], make: (index: number) => Value): Value[] =>
  names.map((_, index) => make(index));

/** Wall: a table of rows, under heads, over the limits' line, one lens through all rows. */
const wall = {
  name: 178,
  raw: 186,
  rawWidth: 204,
  lens: 516,
  out: 664,
  outWidth: 196,
  words: 878,
  top: 34,
  foot: 34,
};

function wallAll({ width, height }: Frame, names: readonly string[], limits: number): Grid {
  const room = height - wall.top - wall.foot;
  const pitch = room / names.length;
  // Whole lines of code fill a row that has room for more than a strip.
  const texture = pitch < 100 ? pitch - 22 : Math.floor((pitch - 30) / 24) * 24;
  const middle = (index: number) => wall.top + (index + 0.5) * pitch;
  return {
    texture: { rawWidth: wall.rawWidth, outWidth: wall.outWidth, height: texture },
    lens: { x: wall.lens, y: wall.top + room / 2, height: room, half: 106, end: 86 },
    names: wallNames(names, pitch),
    rows: repeat(names, (index) => ({
      raw: { x: wall.raw, y: middle(index) - texture / 2, scale: 1 },
      out: { x: wall.out, y: middle(index) - texture / 2, scale: 1 },
      input: { x: 0, y: middle(index) + 20, width: wall.name },
      result: { width: width - wall.words, place: around(wall.words, middle(index)) },
    })),
    heads: {
      raw: { x: wall.raw, y: 20, width: 240 },
      lens: { x: wall.lens, y: 20, width: 120 },
      out: { x: wall.out, y: 20, width: width - wall.out },
    },
    limits: Array.from({ length: limits }, (_, index) => ({
      x: limits === 1 ? wall.raw : (index * width) / 2,
      y: height - 10,
      width: limits === 1 ? width - wall.raw : width / 2,
    })),
    card: null,
  };
}

const wallNames = (names: readonly string[], pitch: number): Grid["names"] =>
  repeat(names, (index) => {
    const middle = wall.top + (index + 0.5) * pitch;
    return { box: { x: 0, y: middle - 32, width: wall.name, height: 64 }, x: 0, y: middle - 8 };
  });

/** Wall, one of several: the names stay, the one stands large over its card. */
function wallOne(frame: Frame, names: readonly string[]): Grid {
  const all = wallAll(frame, names, 0);
  const scale = 1.5;
  const middle = 64;
  const high = all.texture.height * scale;
  const [raw, out] = [wall.raw, 770].map((x) => ({ x, y: middle - high / 2, scale })) as [Spot, Spot];
  const caption = middle + high / 2 + 28;
  return {
    ...all,
    lens: { x: 620, y: middle, height: 2 * middle, half: 98, end: 66 },
    rows: repeat(names, () => ({
      raw,
      out,
      input: { x: raw.x, y: caption, width: 300 },
      result: { width: frame.width - out.x, place: under(out.x, caption) },
    })),
    heads: null,
    card: { x: wall.raw, y: 160, width: frame.width - wall.raw },
  };
}

/** Wall, the only one: it moves over, and its card stands beside it. */
function wallOnly(frame: Frame, names: readonly string[]): Grid {
  const all = wallAll(frame, names, 0);
  const scale = 0.9;
  const y = 20;
  const caption = y + all.texture.height * scale + 28;
  return {
    ...all,
    lens: { x: 450, y: y + (all.texture.height * scale) / 2, height: 270, half: 88, end: 58 },
    rows: repeat(names, () => ({
      raw: { x: 136, y, scale },
      out: { x: 568, y, scale },
      input: { x: 136, y: caption, width: 198 },
      result: { width: 200, place: under(568, caption) },
    })),
    heads: null,
    card: { x: frame.width - 336, y: 20, width: 336 },
  };
}

/** Hand: the same rows, with a row's words over and under its textures. */
const hand = { rawWidth: 164, lens: 253, out: 348, foot: 60, code: 312, strip: 46 };

function handAll({ width, height }: Frame, names: readonly string[], limits: number): Grid {
  const outWidth = width - hand.out;
  const room = height - hand.foot;
  const texture = names.length === 1 ? hand.code : hand.strip;
  // A row is its name, its texture and two lines of words; one that is alone stands in the middle.
  const rowHeight = 34 + texture + 2 * LINE;
  const top = (index: number) =>
    names.length === 1 ? (room - rowHeight) / 2 : (index * room) / names.length;
  const low = (index: number) => top(index) + 34 + texture + 24;
  const lens = names.length === 1 ? texture + 90 : room - 8;
  return {
    texture: { rawWidth: hand.rawWidth, outWidth, height: texture },
    lens: {
      x: hand.lens,
      y: names.length === 1 ? top(0) + 34 + texture / 2 : room / 2,
      height: lens,
      half: 78,
      end: 66,
    },
    names: repeat(names, (index) => ({
      box: { x: 0, y: top(index), width: hand.rawWidth, height: 32 },
      x: 0,
      y: top(index) + 23,
    })),
    rows: repeat(names, (index) => ({
      raw: { x: 0, y: top(index) + 34, scale: 1 },
      out: { x: hand.out, y: top(index) + 34, scale: 1 },
      input: { x: 0, y: low(index), width: hand.rawWidth + 10 },
      result: { width: outWidth, place: over(hand.out, top(index) + 23, low(index)) },
    })),
    heads: null,
    limits: Array.from({ length: limits }, (_, index) => ({
      x: 0,
      y: height - 8 - (limits - 1 - index) * 28,
      width,
    })),
    card: null,
  };
}

/** Hand, one: the names in a line as tabs, the chain, the card. */
function handOne(frame: Frame, names: readonly string[]): Grid {
  const all = handAll(frame, names, 0);
  const scale = names.length === 1 ? 0.75 : 1;
  const high = all.texture.height * scale;
  const lens = Math.max(140, high + 20);
  const middle = 60 + lens / 2;
  const y = middle - high / 2;
  const low = y + high + 26;
  const gap = (frame.width - namesWidth(names)) / Math.max(1, names.length - 1);
  let x = 0;
  const tabs = names.map((name) => {
    const width = textWidth(name, { size: 24, weight: 600 });
    const tab = { box: { x, y: 0, width, height: 32 }, x, y: 23 };
    x += width + gap;
    return tab;
  });
  return {
    ...all,
    lens: { x: hand.lens, y: middle, height: lens, half: 76, end: 58 },
    names: tabs,
    rows: repeat(names, () => ({
      raw: { x: 0, y, scale },
      out: { x: hand.out, y, scale },
      input: { x: 0, y: low, width: hand.rawWidth + 10 },
      result: { width: frame.width - hand.out, place: under(hand.out, low) },
    })),
    card: { x: 0, y: Math.max(middle + lens / 2, low + LINE) + 24, width: frame.width },
  };
}

const namesWidth = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + textWidth(name, { size: 24, weight: 600 }), 0);
