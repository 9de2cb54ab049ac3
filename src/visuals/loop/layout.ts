/** Where everything on the track stands: pure geometry. Angles are degrees, clockwise from the right. */
import type { Frame } from "../../visual/contract.ts";
import { arrowPath, type Box, type Words, words, wordsHeight, wordsWidth } from "../../visual/marks.ts";
import { shapePath } from "../../visual/shapes.ts";
import { layoutCard } from "../parts/card.ts";
import { CONTROL, cardControl } from "../parts/controls.ts";
import {
  firstTurn,
  kinds,
  kindsAt,
  type LoopData,
  type LoopView,
  lastTurn,
  type Piece,
  type Polar,
  rounds,
  type Sample,
  type Scene,
  type StationId,
  type Step,
  type Stop,
  stationAt,
  stationIds,
} from "./scene.ts";

interface Track {
  readonly outer: number;
  readonly inner: number;
  readonly store: number;
}

/** Radii of a runner and of a token, in canvas pixels. */
export const RUNNER = 24;
export const TOKEN = 9;

/** The track with its stations at the corners, and beside (upright: below) it the words and controls. */
export function layout(data: LoopData, step: Step, view: LoopView, frame: Frame): Scene {
  const upright = frame.height > frame.width;
  const ring: Box = upright
    ? { x: 0, y: 0, width: frame.width, height: 360 }
    : { x: 0, y: 0, width: Math.min(frame.height, 444), height: frame.height };
  const beside: Box = upright
    ? { x: 0, y: ring.height + 12, width: frame.width, height: frame.height - ring.height - 12 }
    : { x: ring.width + 32, y: 0, width: Math.min(frame.width - ring.width - 32, 340), height: frame.height };
  const outer = Math.min(ring.width, ring.height) / 2 - RUNNER - 3;
  const inner = outer - 2 * RUNNER - 2;
  const track: Track = { outer, inner, store: inner - RUNNER - 8 };
  const { turn } = view;
  const key = view.card ? { words: [], key: [] } : keyOf(data, turn, beside, upright);
  return {
    view,
    centre: [ring.width / 2, ring.height / 2],
    lanes: [
      { id: "outer", radius: outer },
      { id: "inner", radius: inner },
      { id: "store", radius: track.store },
    ],
    whole: step === "around",
    arrows: [-90, 0, 90, 180].map((angle) => ({
      id: String(angle),
      angle,
      radius: (outer + inner) / 2,
      shown: true,
    })),
    stops: stopsOf(track, turn),
    runners: [
      { id: "brings", angle: angleAt(turn), radius: outer, shown: true },
      { id: "checks", angle: angleAt(turn), radius: inner, shown: true },
    ],
    tokens: [...tokensOf("brings", outer, turn), ...tokensOf("checks", inner, turn)],
    pieces: piecesOf(track, turn),
    words: [...namesOf(data, turn, ring), ...key.words],
    key: key.key,
    controls: controlsOf(data, view, beside),
    cards: view.card ? [layoutCard("card", data.system, { ...beside, ink: data.inks.token })] : [],
    inks: data.inks,
  };
}

/** The first station stands top left; the rest follow a quarter on. It grows, so that marks never turn back. */
const angleAt = (turn: number): number => -135 + (360 / stationIds.length) * turn;

/** Each stop crosses the lane of those who work there: one brings, the other checks, both are paid. */
function stopsOf({ outer, inner, store }: Track, turn: number): Stop[] {
  const ends: Record<StationId, readonly [number, number]> = {
    contribute: [outer - RUNNER, outer + RUNNER],
    validate: [inner - RUNNER, inner + RUNNER],
    reward: [inner - RUNNER, outer + RUNNER],
    diverse: [store, outer + RUNNER],
  };
  return stationIds.map((id, index) => {
    const [from, to] = ends[id];
    return { id, angle: angleAt(index), from, to, here: stationAt(turn) === id };
  });
}

/** A runner's tokens trail behind it, one more for each reward. Unseen, each waits until a round before its own. */
function tokensOf(runner: string, radius: number, turn: number): Polar[] {
  return Array.from({ length: rounds }, (_, round) => {
    const behind = RUNNER + TOKEN + 3 + round * (2 * TOKEN + 3);
    const reward = round * stationIds.length + firstTurn.reward;
    return {
      id: `${runner}-token-${round}`,
      angle: angleAt(Math.max(turn, reward - stationIds.length)) - (behind / radius) * (180 / Math.PI),
      radius,
      shown: turn >= reward,
    };
  });
}

/**
 * Seven pieces of the first kind in the middle; round by round three of the next kind, spread among the
 * twelve places around them. On the track the three ride as one, from the lane that brings to the lane that checks.
 */
function piecesOf(track: Track, turn: number): Piece[] {
  const pitch = (track.store - 18) / 2;
  const area = Math.min(420, pitch ** 2 * 0.36);
  const heart = [{ angle: 0, radius: 0 }, ...turns(6).map((angle) => ({ angle, radius: pitch }))];
  const rim = turns(12).map((angle, place) => ({
    angle,
    radius: pitch * (place % 2 === 0 ? 2 : Math.sqrt(3)),
  }));
  return [
    ...heart.map((place, index) => ({ id: `0-${index}`, ...place, shown: true, path: outline(0, area) })),
    ...rim.map((place, index) => {
      const round = roundOf[index % rounds] ?? 0;
      const since = turn - round * stationIds.length;
      const came = angleAt(Math.max(turn, round * stationIds.length));
      const settled = since >= firstTurn.diverse;
      return {
        id: `${round + 1}-${index}`,
        angle: settled ? nearest(place.angle, angleAt(round * stationIds.length + firstTurn.diverse)) : came,
        radius: settled ? place.radius : since < firstTurn.validate ? track.outer : track.inner,
        shown: since >= 0,
        path: outline(round + 1, area),
      };
    }),
  ];
}

/** Which round fills a place of the rim: corners first, so that the store keeps an even shape. */
const roundOf = [0, 2, 1, 3];

const turns = (count: number): number[] => Array.from({ length: count }, (_, index) => (index * 360) / count);

/** The same direction as `angle`, by whichever way round is nearest to `from`. */
const nearest = (angle: number, from: number): number => angle + 360 * Math.round((from - angle) / 360);

/** All kinds cover the same area, given in square canvas pixels. */
const outline = (kind: number, area: number): string => shapePath(kinds[kind] ?? "circle", area);

/** The stations' names in the corners; the one where the runners stand is in bold. */
function namesOf({ stations }: LoopData, turn: number, { width, height }: Box): Words[] {
  const corners: Record<StationId, readonly [number, number, "start" | "end"]> = {
    contribute: [0, 24, "start"],
    validate: [width, 24, "end"],
    reward: [width, height - 7, "end"],
    diverse: [0, height - 7, "start"],
  };
  return stationIds.map((id) => {
    const [x, y, anchor] = corners[id];
    const here = stationAt(turn) === id;
    return words(id, stations[id], x, y, {
      size: 24,
      anchor,
      weight: here ? 600 : 400,
      ink: here ? "ink" : "quiet",
    });
  });
}

/** What the marks stand for, the kinds of data so far, and what the picture assumes. */
function keyOf({ key, assumes }: LoopData, turn: number, box: Box, upright: boolean) {
  const { x, y, width, height } = box;
  const row = 38;
  const kindsAtX = upright ? x + width / 2 + 24 : x;
  const kindsAtY = upright ? y + 24 : y + 3 * row + 52;
  const model = words("model", assumes, x, 0, { ink: "quiet", width });
  const foot = y + height - CONTROL - 24;
  const rows = (["brings", "checks", "token"] as const).map((id, index) => ({
    id,
    middle: y + 17 + index * row,
  }));
  return {
    words: [
      ...rows.map(({ id, middle }) => words(id, key[id], x + 38, middle + 7)),
      words("kinds", key.kinds, kindsAtX, kindsAtY),
      { ...model, y: foot - wordsHeight(model) + 20 },
    ],
    key: [
      ...rows.map(({ id, middle }): Sample => {
        const is = id === "token" ? "token" : "runner";
        return { id, x: x + 14, y: middle, path: "", is, shown: true };
      }),
      ...kinds.map((_, kind): Sample => {
        const path = outline(kind, 340);
        const shown = kind < kindsAt(turn);
        return {
          id: `kind-${kind}`,
          x: kindsAtX + 14 + kind * 42,
          y: kindsAtY + 36,
          path,
          is: "data",
          shown,
        };
      }),
    ],
  };
}

/** One control opens and closes the card; the other steps the loop, or starts it over at its end. */
function controlsOf(
  { system, inks }: LoopData,
  { turn, card }: LoopView,
  { x, y, width, height }: Box,
): Scene["controls"] {
  const over = turn === lastTurn;
  const label = words("next", over ? "Again" : "Next", 18, 29, { size: 22 });
  const nextWidth = wordsWidth(label) + (over ? 36 : 66);
  const top = y + height - CONTROL;
  return [
    { ...cardControl(system.name, inks.token, card, { turn, card: !card }), x, y: top },
    {
      id: "next",
      x: x + width - nextWidth - 1,
      y: top,
      width: nextWidth,
      words: label,
      sign: over ? "" : arrowPath([nextWidth - 42, 22], [nextWidth - 18, 22]),
      ink: "ink",
      box: "outline",
      leads: { turn: over ? 0 : turn + 1, card },
      says: over ? "Again from the start" : "Next station",
    },
  ];
}
