/** Machines at home and in the network: the same marks at every step. */
import { inkOf, type Point, round } from "../../visual/marks.ts";
import type { Stroke } from "../../visual/strokes.ts";
import type { MarketData, UseId } from "./data.ts";
import { housings, machinesPath } from "./machines.ts";
import { linksOf, spread } from "./mesh.ts";
import type { Places, Reach, Stand } from "./places.ts";
import { type Group, type Link, type Square, type Step, square, stageOf, stroke } from "./scene.ts";

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

/** The idle machines: they become the network's nodes. */
export function machines(
  data: MarketData,
  step: Step,
  use: UseId | null,
  places: Places,
  nodes: readonly Point[],
  serving: readonly Point[],
): Square[] {
  const stage = stageOf[step];
  const { ink } = data.network;
  return data.suppliers.flatMap(({ id, built }, order) => {
    const { x, y, scale } = standOf(step, places, order);
    const { machines } = housings[built];
    return idleOf(order, machines.length).flatMap((index, turn): Square[] => {
      const [mx, my] = machines[index] ?? [0, 0];
      const home: Point = [x + mx * scale, y + my * scale];
      const number = turn * data.suppliers.length + order;
      const node = nodes[number] ?? home;
      const name = `${id}-${index}`;
      if (stage === "showcase") return [square(name, home, scale, ink, true, { fill: inkOf("paper") })];
      if (stage === "rival" && isMissing(number))
        return [square(name, node, NODE, "limit", true, { fill: inkOf("paper"), dash: "4 3" })];
      const modelled = use === "inference" && serving.includes(node);
      return [square(name, node, NODE, modelled ? data.clients.ink : ink, true)];
    });
  });
}

/** A supplier's housing, the machines that stay there, and the places that idle ones leave: each moves as one. */
export function housing(data: MarketData, step: Step, places: Places): Group<Stroke> {
  const stage = stageOf[step];
  const marks = data.suppliers.flatMap(({ id, built }, order) => {
    const { x, y, scale } = standOf(step, places, order);
    const { machines, outline } = housings[built];
    const idle = idleOf(order, machines.length);
    const empty = machines.filter((_, index) => idle.includes(index));
    const busy = machines.filter((_, index) => !idle.includes(index));
    const stand = { at: [x, y] as const, scale, width: 1.75 };
    return [
      stroke(`housing-${id}`, outline, "ink", { ...stand, width: 1.5 }),
      stroke(`empty-${id}`, machinesPath(empty), "faint", { ...stand, shown: stage !== "showcase" }),
      stroke(`busy-${id}`, machinesPath(busy), "quiet", { ...stand, fill: inkOf("quiet") }),
    ];
  });
  return { id: "housing", shown: stage === "showcase" || stage === "market", marks };
}

function standOf(step: Step, places: Places, order: number): Stand {
  const stands = step === "supply" ? places.showcase : places.market.suppliers;
  const stand = stands[order];
  if (!stand)
    throw new RangeError(`market has room for ${stands.length} suppliers, not for supplier ${order + 1}`);
  return stand;
}

/** What training asks for and the network has not: wide ways along its links, larger machines at its nodes. */
export function demanded(use: UseId | null, nodes: readonly Point[]): Group<Stroke> {
  const ways = linksOf(spread(nodes.length)).flatMap(([a, b]) => {
    const [from, to] = [nodes[a], nodes[b]];
    return from && to ? [[from, to] as const] : [];
  });
  const joined = (part: (from: Point, to: Point) => string) =>
    ways.map(([from, to]) => part(from, to)).join("");
  const marks = [
    stroke("ways", joined(area), "limit", { width: 0, fill: "var(--limit-tint)" }),
    stroke("sides", joined(sides), "limit", WANTED),
    stroke("large", nodes.map(large).join(""), "limit", { width: 0, fill: "var(--limit-tint)" }),
    stroke("edges", nodes.map(edges).join(""), "limit", WANTED),
  ];
  return { id: "demanded", shown: use === "training", marks };
}

/** How what is asked for is drawn: in dashes, in the picture and in its key. */
export const WANTED = { width: 1.5 } as const;

/** A machine as training asks for it, and its four edges. */
export const large = ([x, y]: Point): string => `M${round(x - 16)},${round(y - 16)}h32v32h-32z`;
export function edges([x, y]: Point): string {
  const [a, b, c, d]: Point[] = [
    [x - 16, y - 16],
    [x + 16, y - 16],
    [x + 16, y + 16],
    [x - 16, y + 16],
  ];
  return a && b && c && d ? [dashed(a, b), dashed(b, c), dashed(c, d), dashed(d, a)].join("") : "";
}

/** A line in dashes, each a line of its own: browsers print a dash of a dashed line as a filled outline. */
function dashed([x1, y1]: Point, [x2, y2]: Point): string {
  const length = Math.hypot(x2 - x1, y2 - y1);
  const at = (along: number) =>
    `${round(x1 + ((x2 - x1) * along) / length)},${round(y1 + ((y2 - y1) * along) / length)}`;
  const starts = Array.from({ length: Math.ceil(length / 11) }, (_, dash) => dash * 11);
  return starts.map((start) => `M${at(start)}L${at(Math.min(start + 6, length))}`).join("");
}

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
  return dashed(a, b) + dashed(d, c);
}
