/** Where beam, pans and weights stand, from how many weights lie in each pan. */
import type { Frame } from "../../visual/contract.ts";
import { type Ink, type Point, type Words, words, wordsWidth } from "../../visual/marks.ts";
import { restAngle } from "./torque.ts";

export type PanId = "left" | "right";

/** Two pans, what may lie in them, and what lifts it; plain words and counts, nothing is measured. */
export interface ScaleData {
  readonly pans: Readonly<Record<PanId, PanData>>;
  readonly weights: readonly WeightData[];
  readonly lifts: readonly LiftData[];
  /** What one weight is called, and several: "burden", "burdens". */
  readonly unit: readonly [one: string, many: string];
}

export interface PanData {
  readonly name: string;
  /** What this side brings: shown at the step `frame`. */
  readonly brings: string;
  readonly ink: Ink;
}

/** A claim that weighs one, as every claim does. */
export interface WeightData {
  /** The claim's id: the weight leads to where it is told. */
  readonly id: string;
  readonly label: string;
  readonly pan: PanId;
  /** The pan's ink, unless the weight has one of its own. */
  readonly ink?: Ink;
}

/** A remedy takes a weight off; `implied` where the source only hints at it. */
export interface LiftData {
  readonly weight: string;
  readonly by: string;
  readonly ink: Ink;
  readonly implied: boolean;
}

export type ScaleStep = "level" | "frame" | "left" | "right" | "lift-left" | "lift-right";

/** What a hand has done: weights moved to a pan or off, and the one it holds, in frame pixels. */
export type ScaleView = {
  readonly moved: Readonly<Record<string, PanId | "off">>;
  readonly held: { readonly id: string; readonly x: number; readonly y: number } | null;
};

export type Where = PanId | "off" | "lifted" | "held" | "away";

export interface Slab {
  readonly id: string;
  readonly label: string;
  readonly index: number;
  readonly where: Exclude<Where, "away">;
  /** Centre, in frame pixels. */
  readonly x: number;
  readonly y: number;
  /** How far of that its pan has carried it. */
  readonly carried: Point;
  readonly width: number;
  readonly height: number;
  readonly ink: Ink;
  /** Solid where it weighs; an outline in the remedy's ink where something holds it up. */
  readonly solid: boolean;
  readonly dashed: boolean;
}

export interface PanScene {
  readonly id: PanId;
  readonly x: number;
  readonly y: number;
  /** How far of that the beam has carried it from where it hangs when level. */
  readonly carried: Point;
  readonly rope: number;
  readonly width: number;
  readonly ink: Ink;
  readonly words: readonly Words[];
}

export interface ScaleScene {
  readonly angle: number;
  readonly pivot: { readonly x: number; readonly y: number };
  readonly arm: number;
  readonly foot: number;
  readonly pans: readonly PanScene[];
  readonly slabs: readonly Slab[];
  readonly captions: readonly Words[];
  readonly view: ScaleView;
  readonly frame: Frame;
  /** Which pan a point lies in, or none: where a dropped weight lands. */
  readonly panAt: (x: number, y: number) => PanId | "off";
}

/** A scale is loaded pan by pan, and relieved pan by pan. */
export const steps = [
  "level",
  "frame",
  "left",
  "right",
  "lift-left",
  "lift-right",
] as const satisfies readonly ScaleStep[];

/** Which pans are loaded at a step, and which of them have been relieved. */
export const loaded = (step: ScaleStep): PanId[] => panIds.filter((_, pan) => steps.indexOf(step) >= 2 + pan);
const lifted = (step: ScaleStep): PanId[] => panIds.filter((_, pan) => steps.indexOf(step) >= 4 + pan);

/** Sizes for the two kinds of frame: a wide one has two columns of slabs a pan, an upright one has one. */
const wide = { columns: 2, slab: 230, row: 35, arm: 326, pan: 476, rope: 222, lift: 92, lines: 1, floor: 5 };
const upright = {
  columns: 1,
  slab: 250,
  row: 32,
  arm: 144,
  pan: 262,
  rope: 380,
  lift: 60,
  lines: 2,
  floor: 2,
};

/** From the top of the tallest pile to the end of the beam, in canvas pixels. */
const CLEAR = 22;

export const panIds = ["left", "right"] as const satisfies readonly PanId[];

/** Where each weight lies at a step, before and after a hand has moved some. */
export function whereabouts(data: ScaleData, step: ScaleStep, view: ScaleView): ReadonlyMap<string, Where> {
  const isLifted = (id: string) => data.lifts.some((lift) => lift.weight === id);
  return new Map(
    data.weights.map(({ id, pan }): [string, Where] => {
      if (!loaded(step).includes(pan)) return [id, "away"];
      if (view.held?.id === id) return [id, "held"];
      const moved = view.moved[id];
      if (moved) return [id, moved];
      return [id, lifted(step).includes(pan) && isLifted(id) ? "lifted" : pan];
    }),
  );
}

/** Data to geometry. Only weights that lie in a pan pull; the beam's angle is their torque's. */
export function layout(data: ScaleData, step: ScaleStep, view: ScaleView, frame: Frame): ScaleScene {
  const size = frame.height > frame.width ? upright : wide;
  const where = whereabouts(data, step, view);
  // What a hand has put somewhere lies on top of what was there.
  const lying = (place: Where) => {
    const there = data.weights.filter(({ id }) => where.get(id) === place);
    const own = there.filter(({ id }) => !view.moved[id]);
    return [...settled(own, data, place), ...there.filter(({ id }) => view.moved[id])];
  };
  const angle = restAngle(lying("left").length, lying("right").length);

  // Room for lifted weights above the beam, the same at every step that lifts.
  const lifts = lifted(step).length > 0;
  const rowsOf = (pile: (pan: PanId) => readonly WeightData[]) =>
    Math.ceil(Math.max(...panIds.map((pan) => pile(pan).length)) / size.columns);
  const rows = rowsOf((pan) => liftedFrom(data, pan));
  const headroom = lifts ? 64 + rows * size.row : size.lift;
  // Pans hang so low that all that is laid in one stays clear of the beam.
  const tallest = rowsOf((id) => data.weights.filter(({ pan }) => pan === id));
  const hang = Math.max(size.rope, tallest * size.row + CLEAR);
  const rope = lifts ? hang - (headroom - size.lift) + 30 : hang;
  const pivot = { x: frame.width / 2, y: headroom };
  const foot = frame.height - 2;

  const pans = panIds.map((id): PanScene => {
    const side = id === "left" ? -size.arm : size.arm;
    const carried = [side * (Math.cos(angle) - 1), side * Math.sin(angle)] as const;
    return {
      id,
      x: pivot.x + side + carried[0],
      y: pivot.y + rope + carried[1],
      carried,
      rope,
      width: size.pan,
      ink: data.pans[id].ink,
      words: panWords(data, step, id, lying(id).length, size.lines),
    };
  });

  const placed = (
    list: readonly WeightData[],
    place: Slab["where"],
    at: (index: number) => { x: number; y: number },
    carried: Point = [0, 0],
  ) => list.map((weight, index) => slab(data, weight, place, { ...at(index), carried }, size));
  /** Rows of `columns`, filled from the bottom up, centred on x; y is the lowest row's centre. */
  const stack = (x: number, y: number, columns: number, count: number) => (index: number) => {
    const row = Math.floor(index / columns);
    const inRow = Math.min(columns, count - row * columns);
    return { x: x + ((index % columns) - (inRow - 1) / 2) * (size.slab + 3), y: y - row * size.row };
  };
  const inPan = ({ id, x, y, carried }: PanScene) => {
    const list = lying(id);
    return placed(list, id, stack(x, y - size.row / 2 - 2, size.columns, list.length), carried);
  };
  const aloft = ({ id, x, carried }: PanScene) => {
    const list = lying("lifted").filter((weight) => weight.pan === id);
    const lowest = 34 + (rows - 0.5) * size.row;
    const top = Math.ceil(list.length / size.columns);
    const y = lowest - (rows - top) * size.row;
    return placed(list, "lifted", stack(x - carried[0], y, size.columns, list.length));
  };
  const off = lying("off");
  const floor = placed(off, "off", stack(pivot.x, foot - size.row / 2, size.floor, off.length));
  const held = placed(lying("held"), "held", () => ({ x: view.held?.x ?? 0, y: view.held?.y ?? 0 }));

  const slabs = [...pans.flatMap(inPan), ...pans.flatMap(aloft), ...floor, ...held];
  return {
    angle,
    pivot,
    arm: size.arm,
    foot,
    pans,
    slabs: slabs.sort((a, b) => a.index - b.index),
    captions: captions(data, pans, lying("lifted")),
    view,
    frame,
    panAt(x, y) {
      const pan = pans.find((pan) => Math.abs(x - pan.x) <= pan.width / 2 && y < pan.y + 80 && y > pivot.y);
      return pan?.id ?? "off";
    },
  };
}

/** Weights of a pan that something lifts. */
export const liftedFrom = (data: ScaleData, pan: PanId): WeightData[] =>
  data.weights.filter((weight) => weight.pan === pan && data.lifts.some((lift) => lift.weight === weight.id));

/** A pile that some were taken from: those on top fill the holes, all others stay where they are. */
function settled(own: readonly WeightData[], data: ScaleData, place: Where): WeightData[] {
  const whole = data.weights.filter(({ pan }) => pan === place);
  const top = own.filter((weight) => whole.indexOf(weight) >= own.length);
  return own.map((weight, index) => {
    const before = whole[index] ?? weight;
    return own.includes(before) ? before : (top.shift() ?? weight);
  });
}

function slab(
  data: ScaleData,
  weight: WeightData,
  where: Slab["where"],
  at: Pick<Slab, "x" | "y" | "carried">,
  size: { readonly slab: number; readonly row: number },
): Slab {
  const lift = where === "lifted" ? data.lifts.find((lift) => lift.weight === weight.id) : undefined;
  return {
    id: weight.id,
    label: weight.label,
    index: data.weights.indexOf(weight),
    where,
    ...at,
    width: size.slab,
    height: size.row - 3,
    ink: lift?.ink ?? weight.ink ?? data.pans[weight.pan].ink,
    solid: !lift,
    dashed: lift?.implied ?? false,
  };
}

/** The side's name under its pan, and what it brings or how many weights it holds. */
function panWords(data: ScaleData, step: ScaleStep, id: PanId, count: number, lines: number): Words[] {
  const { name, brings, ink } = data.pans[id];
  const all = data.weights.filter((weight) => weight.pan === id).length;
  const told = () => {
    if (step === "level") return "";
    if (loaded(step).length === 0) return brings;
    if (lifted(step).includes(id)) return `${count} of ${all} stay`;
    return loaded(step).includes(id) || count > 0 ? countOf(data, count) : "";
  };
  const centred = { anchor: "middle" } as const;
  // Two lines under one another, or one that is centred as a whole: either keeps to its own half.
  const toldWords = words("told", told(), 0, 50, { ...centred, width: 270, most: 1, size: 22 });
  const gap = toldWords.lines.length ? 12 : 0;
  const width = lines === 2 ? 270 : 484 - gap - wordsWidth(toldWords);
  const nameWords = words("name", name, 0, 50, { ...centred, width, most: 1, size: 28, weight: 600, ink });
  const [nameWidth, toldWidth] = [wordsWidth(nameWords), wordsWidth(toldWords)];
  const start = -(nameWidth + gap + toldWidth) / 2;
  const placed =
    lines === 2
      ? [nameWords, { ...toldWords, y: 79 }]
      : [
          { ...nameWords, x: start + nameWidth / 2 },
          { ...toldWords, x: start + nameWidth + gap + toldWidth / 2 },
        ];
  // What says nothing is not there: when it comes, it comes in.
  return placed.filter((each) => each.lines.length > 0);
}

/** "1 burden", "9 burdens". */
export const countOf = ({ unit: [one, many] }: ScaleData, count: number): string =>
  `${count} ${count === 1 ? one : many}`;

/** Over what is lifted: by whom. */
function captions(data: ScaleData, pans: readonly PanScene[], aloft: readonly WeightData[]): Words[] {
  return pans
    .filter(({ id }) => aloft.some(({ pan }) => pan === id))
    .map(({ id, x, carried }) => {
      const by = data.pans[id === "left" ? "right" : "left"];
      return words(`lifted-${id}`, `Lifted by ${by.name}`, x - carried[0], 20, {
        anchor: "middle",
        weight: 600,
        ink: by.ink,
      });
    });
}
