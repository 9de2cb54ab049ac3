/** What travels between suppliers, network and clients: computing one way, tokens or rent the other. */
import { type Ink, inkOf, type Point } from "../../visual/marks.ts";
import type { Stroke } from "../../visual/strokes.ts";
import type { MarketData, UseId } from "./data.ts";
import { HOUSING } from "./machines.ts";
import type { Places, Reach } from "./places.ts";
import { type Disc, type Group, type Step, stageOf, stroke } from "./scene.ts";

export interface Setting {
  readonly data: MarketData;
  readonly step: Step;
  readonly use: UseId | null;
  readonly places: Places;
  readonly nodes: readonly Point[];
  readonly clients: readonly Point[];
  /** The node that serves each client. */
  readonly serving: readonly Point[];
}

/** The two lanes of a pair lie this far apart, in canvas pixels. */
const APART = 14;
const TOKENS_A_LANE = 4;

/** Computing from each supplier to the network, and a thin line back for its tokens. */
export function supplyLanes({ data, step, places }: Setting): Group<Stroke> {
  const pairs = data.suppliers.map((_, order) => supplyPair(places, order, data.suppliers.length));
  const { ink } = data.network;
  return { id: "supply", shown: stageOf[step] === "market", marks: strokesOf(pairs, ink, ink) };
}

/** Tokens on their way from the network to the suppliers; before they set out they wait, unseen, at the network. */
export function tokens({ data, step, places }: Setting): Group<Disc> {
  const marks = data.suppliers.flatMap(({ id }, order) => {
    const [, paid] = supplyPair(places, order, data.suppliers.length);
    return Array.from({ length: TOKENS_A_LANE }, (_, index): Disc => {
      const share = step === "supply" ? 1 : (index + 1) / (TOKENS_A_LANE + 1);
      const ink = data.network.ink;
      return {
        id: `token-${id}-${index}`,
        at: along(paid, share),
        r: 5.5,
        fill: inkOf("paper"),
        ink,
      };
    });
  });
  return { id: "tokens", shown: stageOf[step] === "market", marks };
}

/** Computing from the network to each client, and what the client sends: rent, or its questions. */
export function clientLanes({ data, step, use, places, clients, serving }: Setting): Group<Stroke> {
  const upright = places.upright && stageOf[step] === "market";
  const pairs = clients.map((client, index) => pair(serving[index] ?? client, client, 20, upright));
  const marks = strokesOf(pairs, data.network.ink, data.clients.ink);
  return { id: "demand", shown: step === "demand" || use === "inference", marks };
}

/** All lanes there as one stroke, all lanes back as another, which is thinner. */
const strokesOf = (pairs: readonly (readonly [Lane, Lane])[], there: Ink, back: Ink): Stroke[] => [
  stroke("there", pairs.map(([lane]) => pathOf(lane, "to")).join(""), there, { width: 2.5 }),
  stroke("back", pairs.map(([, lane]) => pathOf(lane, "from")).join(""), back, { width: 1.25 }),
];

/** For each client a node of its own, at the near side of the mesh and about opposite; lanes do not cross. */
export function servingNodes(nodes: readonly Point[], clients: readonly Point[], upright: boolean): Point[] {
  const [toward, across] = upright ? ([1, 0] as const) : ([0, 1] as const);
  const free = new Set(nodes);
  const nearest = clients.flatMap((client) => {
    const far = (node: Point) =>
      (client[toward] - node[toward]) ** 2 + 5 * (client[across] - node[across]) ** 2;
    const found = [...free].sort((a, b) => far(a) - far(b)).slice(0, 1);
    for (const node of found) free.delete(node);
    return found;
  });
  return nearest.sort((a, b) => a[across] - b[across]);
}

interface Lane {
  readonly from: Point;
  readonly to: Point;
  readonly upright: boolean;
}

/** From a supplier's housing to the near side of the mesh. */
function supplyPair({ market, upright }: Places, order: number, suppliers: number): [Lane, Lane] {
  const stand = market.suppliers[order] ?? { x: 0, y: 0, scale: 1 };
  const [w, h] = [HOUSING.width * stand.scale, HOUSING.height * stand.scale];
  const from: Point = upright ? [stand.x + w / 2, stand.y + h + 2] : [stand.x + w + 2, stand.y + h / 2];
  return pair(from, near(market.mesh, order - (suppliers - 1) / 2, upright), 14, upright);
}

/** A point at the side of the mesh where the suppliers are; `step` 0 is its middle. */
function near({ x, y, rx, ry }: Reach, step: number, upright: boolean): Point {
  const turn = step * 0.5;
  return upright
    ? [x + rx * Math.sin(turn), y - ry * Math.cos(turn)]
    : [x - rx * Math.cos(turn), y + ry * Math.sin(turn)];
}

/** Two lanes side by side, both stopping short of their ends. */
function pair(from: Point, to: Point, short: number, upright: boolean): [Lane, Lane] {
  const beside = (by: number): Lane =>
    upright
      ? { from: [from[0] + by, from[1] + short], to: [to[0] + by, to[1] - short], upright }
      : { from: [from[0] + short, from[1] + by], to: [to[0] - short, to[1] + by], upright };
  return [beside(-APART / 2), beside(APART / 2)];
}

/** The points that bend a lane: it leaves and arrives straight. */
function bends({ from, to, upright }: Lane): [Point, Point] {
  const [mx, my] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return upright
    ? [
        [from[0], my],
        [to[0], my],
      ]
    : [
        [mx, from[1]],
        [mx, to[1]],
      ];
}

/** A lane as a path with an open head at one end. */
function pathOf(course: Lane, head: "to" | "from"): string {
  const [a, b] = bends(course);
  const { from, to, upright } = course;
  const [x, y] = course[head];
  const back = head === "to" ? -8 : 8;
  const barbs = upright
    ? `M${x - 5},${y + back}L${x},${y}L${x + 5},${y + back}`
    : `M${x + back},${y - 5}L${x},${y}L${x + back},${y + 5}`;
  return `M${from}C${a} ${b} ${to}${barbs}`.replace(/\d+\.\d{3,}/g, (number) => Number(number).toFixed(2));
}

/** The point at a share of a lane's course. */
function along(course: Lane, share: number): Point {
  const [a, b] = bends(course);
  const rest = 1 - share;
  const at = (axis: 0 | 1) =>
    rest ** 3 * course.from[axis] +
    3 * rest ** 2 * share * a[axis] +
    3 * rest * share ** 2 * b[axis] +
    share ** 3 * course.to[axis];
  return [at(0), at(1)];
}
