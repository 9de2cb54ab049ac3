/** Machines at home and in the network: the same marks at every step. */
import { inkOf, type Point } from "../../visual/marks.ts";
import type { Stroke } from "../../visual/strokes.ts";
import type { MarketData, UseId } from "./data.ts";
import { housings } from "./machines.ts";
import { linksOf, spread } from "./mesh.ts";
import type { Places, Reach, Stand } from "./places.ts";
import { type Link, type Square, type Step, square, stageOf, stroke } from "./scene.ts";

/** A node is drawn a little larger than a machine at home. */
const NODE = 1.15;

/** A supplier's machines that stand idle: as many for each, scattered. */
export const idleOf = (supplier: number, machines: number): number[] =>
  // 7 shares no factor with the number of machines: it visits each once, and a quarter are kept.
  Array.from({ length: machines }, (_, index) => index).filter(
    (index) => (index * 7 + supplier * 5) % machines < machines / 4,
  );

/** Where each node of the mesh stands at a step. */
export function nodesAt({ suppliers }: MarketData, step: Step, places: Places): Point[] {
  const idle = suppliers.flatMap(({ built }, order) => idleOf(order, housings[built].machines.length));
  const nodes = spread(idle.length);
  const stage = stageOf[step];
  if (stage === "rival") return nodes.map((node, index) => within(places.rival.mesh, strayed(node, index)));
  return nodes.map((node) => within(stage === "use" ? places.use.mesh : places.market.mesh, node));
}

const within = ({ x, y, rx, ry }: Reach, [ux, uy]: Point): Point => [x + rx * ux, y + ry * uy];

/** A node moved off its even place, each another way, by a tenth of the disc. */
const strayed = ([x, y]: Point, index: number): Point => [
  x * 0.9 + 0.1 * Math.sin(index * 2.7),
  y * 0.9 + 0.1 * Math.cos(index * 4.1),
];

/** Which links break and which nodes are missing where the network is unsteady. */
const isBroken = (link: number): boolean => link % 4 === 2;
const isMissing = (node: number): boolean => node % 6 === 4;

/** The links of the mesh; beside the rival some are broken, and missing nodes have none. */
export function links(data: MarketData, step: Step, nodes: readonly Point[]): Link[] {
  const unsteady = step === "cloud";
  return linksOf(spread(nodes.length)).flatMap(([a, b], index): Link[] => {
    const [from, to] = [nodes[a], nodes[b]];
    if (!from || !to) return [];
    const broken = unsteady && isBroken(index);
    const lost = unsteady && (isMissing(a) || isMissing(b));
    const ink = broken ? "limit" : data.network.ink;
    return [{ id: `link-${a}-${b}`, from, to, ink, broken, shown: step !== "supply" && !lost }];
  });
}

/** Where links are broken and where nodes are missing, for what is said of them. */
export function gaps(data: MarketData, nodes: readonly Point[]): { broken: Point[]; missing: Point[] } {
  const middle = ({ from, to }: Link): Point => [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return {
    broken: links(data, "cloud", nodes)
      .filter(({ broken, shown }) => broken && shown)
      .map(middle),
    missing: nodes.filter((_, index) => isMissing(index)),
  };
}

/** Every machine: busy ones stay at home, idle ones become the network's nodes and leave an empty place. */
export function machines(
  data: MarketData,
  step: Step,
  use: UseId | null,
  places: Places,
  nodes: readonly Point[],
  serving: readonly Point[],
): Square[] {
  const stage = stageOf[step];
  const atHome = stage === "showcase" || stage === "market";
  const all = data.suppliers.flatMap(({ id, built }, order) => {
    const { x, y, scale } = standOf(step, places, order);
    const { machines } = housings[built];
    const idle = idleOf(order, machines.length);
    return machines.flatMap(([mx, my], index): Square[] => {
      const home: Point = [x + mx * scale, y + my * scale];
      const name = `${id}-${index}`;
      const turn = idle.indexOf(index);
      if (turn < 0) return [square(name, home, scale, "quiet", atHome)];
      const number = turn * data.suppliers.length + order;
      const node = nodes[number] ?? home;
      const empty = square(`${name}-empty`, home, scale, "faint", stage === "market", { fill: "none" });
      const { ink } = data.network;
      if (stage === "showcase")
        return [empty, square(name, home, scale, ink, true, { fill: inkOf("paper") })];
      if (stage === "rival" && isMissing(number))
        return [empty, square(name, node, NODE, "limit", true, { fill: inkOf("paper"), dash: "4 3" })];
      const modelled = use === "inference" && serving.includes(node);
      return [empty, square(name, node, NODE, modelled ? data.clients.ink : ink, true)];
    });
  });
  // Nodes lie over what stays at home, whoever's they are.
  return [
    ...all.filter(({ id }) => id.endsWith("-empty")),
    ...all.filter(({ id }) => !id.endsWith("-empty")),
  ];
}

/** What the suppliers' machines are housed in. */
export const housing = (data: MarketData, step: Step, places: Places): Stroke[] =>
  data.suppliers.map(({ id, built }, order) => {
    const { x, y, scale } = standOf(step, places, order);
    const shown = stageOf[step] === "showcase" || stageOf[step] === "market";
    return stroke(`housing-${id}`, housings[built].outline, "ink", shown, { at: [x, y], scale, width: 1.5 });
  });

function standOf(step: Step, places: Places, order: number): Stand {
  const stands = step === "supply" ? places.showcase : places.market.suppliers;
  const stand = stands[order];
  if (!stand)
    throw new RangeError(`market has room for ${stands.length} suppliers, not for supplier ${order + 1}`);
  return stand;
}

/** What training asks for and the network has not: wide ways along its links, larger machines at its nodes. */
export function demanded(use: UseId | null, nodes: readonly Point[]): Stroke[] {
  const shown = use === "training";
  const ways = linksOf(spread(nodes.length)).flatMap(([a, b]) => {
    const [from, to] = [nodes[a], nodes[b]];
    return from && to ? [{ id: `${a}-${b}`, from, to }] : [];
  });
  return [
    ...ways.map(({ id, from, to }) =>
      stroke(`way-${id}`, area(from, to), "limit", shown, { width: 0, fill: "var(--limit-tint)" }),
    ),
    ...ways.map(({ id, from, to }) => stroke(`sides-${id}`, sides(from, to), "limit", shown, WANTED)),
    ...nodes.map((at, index) => stroke(`large-${index}`, LARGE, "limit", shown, { ...WANTED, at })),
  ];
}

/** How what is asked for is drawn, in the picture and in its key. */
export const WANTED = { width: 1.5, dash: "6 5", fill: "var(--limit-tint)" } as const;
export const LARGE = "M-16,-16h32v32h-32z";
const HALF_WAY = 9;

/** The ends of a way's two sides. */
function corners([x1, y1]: Point, [x2, y2]: Point): [Point, Point, Point, Point] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [nx, ny] = [((y1 - y2) / length) * HALF_WAY, ((x2 - x1) / length) * HALF_WAY];
  const near = (x: number, y: number): Point => [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
  return [near(x1 + nx, y1 + ny), near(x2 + nx, y2 + ny), near(x2 - nx, y2 - ny), near(x1 - nx, y1 - ny)];
}

const area = (from: Point, to: Point): string => `M${corners(from, to).join("L")}Z`;

/** The two sides of a way, open at its ends. */
export function sides(from: Point, to: Point): string {
  const [a, b, c, d] = corners(from, to);
  return `M${a}L${b}M${d}L${c}`;
}
