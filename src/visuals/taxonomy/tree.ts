/** The tree: sixteen strands leave the root as one trunk and part at every fork. A branch is as thick as it has systems. */
import type { Point } from "../../visual/marks.ts";
import { categoriesOf, systemsOf, systemsUnder, type TaxonomyData } from "./data.ts";
import {
  type Ask,
  BUD,
  CLEAR,
  COUNT,
  categoryWidth,
  emptyForm,
  type Form,
  nameWidth,
  near,
  type Run,
  SIZE,
  spread,
} from "./form.ts";

/** How far the tree has grown: 1 to the directions, 2 to the categories, 3 to the systems. */
export type Depth = 1 | 2 | 3;

/** Where the tree forks, from left to right, and how large it is drawn. */
interface Stops {
  readonly trunk: number;
  readonly bough: readonly [number, number];
  readonly branch: readonly [number, number];
  readonly leaf: number;
  /** From one strand to the next, and the width of their strokes. */
  readonly gap: number;
  readonly stroke: number;
  /** Of names: directions, categories, systems. */
  readonly scale: readonly [number, number, number];
}

const wall: Readonly<Record<Depth, Stops>> = {
  1: {
    trunk: 150,
    bough: [530, 640],
    branch: [640, 640],
    leaf: 640,
    gap: 8,
    stroke: 3.5,
    scale: [2.7, 1, 1],
  },
  2: {
    trunk: 56,
    bough: [280, 300],
    branch: [600, 780],
    leaf: 780,
    gap: 5,
    stroke: 2.5,
    scale: [1.6, 1.4, 1],
  },
  3: {
    trunk: 36,
    bough: [190, 198],
    branch: [330, 528],
    leaf: 600,
    gap: 3,
    stroke: 1.75,
    scale: [1.4, 1, 1.05],
  },
};
const hand: Readonly<Record<Depth, Stops>> = {
  1: {
    trunk: 34,
    bough: [190, 214],
    branch: [214, 214],
    leaf: 214,
    gap: 6,
    stroke: 2.75,
    scale: [1.9, 1, 1],
  },
  2: {
    trunk: 20,
    bough: [110, 118],
    branch: [246, 296],
    leaf: 296,
    gap: 4,
    stroke: 2.25,
    scale: [1.4, 1.2, 1],
  },
  3: { trunk: 12, bough: [92, 96], branch: [166, 358], leaf: 400, gap: 3, stroke: 1.75, scale: [1.25, 1, 1] },
};

/** Places every node and strand of a tree that has grown to `depth`; what lies deeper waits at the tips. */
export function treeForm({ data, frame, open }: Ask, depth: Depth): Form {
  const upright = frame.height > frame.width;
  const form = emptyForm();
  const stops = (upright ? hand : wall)[depth];
  const cardWidth = upright ? frame.width : 346;
  const cardTop = upright && open ? frame.height - open.height(cardWidth) : 0;
  const tall = upright && open ? cardTop - CLEAR : frame.height;
  const heights = grow(data, depth, tall);
  const yOf = (id: string) => heights.get(id) ?? tall / 2;
  const { gap, scale } = stops;
  const strands = data.directions.flatMap((direction) => systemsUnder(data, direction.id));
  const rootY = yOf(ROOT);
  // Counts stand over the card's left edge, or right of a longer name, as long as there is room for them.
  const longest = Math.max(...data.systems.map(({ name }) => nameWidth(name)));
  const named = wall[3].leaf + BUD + longest * wall[3].scale[2];
  const countX = Math.min(Math.max(frame.width - cardWidth, named + 34), frame.width - COUNT);

  for (const direction of data.directions) {
    const boughY = yOf(direction.id);
    const under = systemsUnder(data, direction.id);
    const half = (under.length * gap) / 2;
    const atTip = depth === 1;
    const upper = boughY <= rootY;
    // On a hand the next fork is too near for a name in one line, on a wall for a long one.
    const stacked = depth > 1 && (upright || nameWidth(direction.name) * scale[0] > stops.bough[1]);
    const y = atTip ? boughY + 4 : boughY + (upper ? -half - 10 : half + 10 + 14 * scale[0]);
    const x = atTip ? stops.bough[1] + 26 : 0;
    form.nodes.set(direction.id, {
      x,
      y: y - (stacked && upper ? SIZE * 1.25 * scale[0] : 0),
      scale: scale[0],
      shown: true,
      stacked,
    });
    if (atTip) form.says.set(direction.id, { x, y: y + 40, width: frame.width - x, size: upright ? 22 : 26 });
    const trunkY = rootY + middleOf(under, strands, gap);

    for (const category of categoriesOf(data, direction.id)) {
      const members = systemsOf(data, category.id);
      const branchY = depth >= 2 ? yOf(category.id) : boughY;
      const forkY = boughY + middleOf(members, under, gap);
      const thick = (members.length * gap) / 2;
      const long = depth === 3 && categoryWidth(category.name) > stops.branch[1] - stops.branch[0] - 8;
      form.nodes.set(category.id, {
        x: depth === 2 ? stops.branch[1] + 16 : stops.branch[0] + 4,
        y: depth === 2 ? branchY + 7 * scale[1] : branchY - thick - (long ? 30 : 5),
        scale: scale[1],
        shown: depth >= 2,
        stacked: long,
      });

      members.forEach((system, index) => {
        const leafY = depth === 3 ? yOf(system.id) : branchY;
        form.nodes.set(system.id, {
          x: stops.leaf + BUD,
          y: leafY + 7 * scale[2],
          scale: scale[2],
          shown: depth === 3,
        });
        const inBough = spread(under.indexOf(system), under.length, gap);
        const inBranch = spread(index, members.length, gap);
        const bough = bend([0, trunkY], stops.trunk, [stops.bough[0], boughY], stops.bough[1], inBough);
        const branchTip: Point = depth >= 2 ? [stops.branch[0], branchY] : [stops.bough[1], forkY];
        const branch = bend([stops.bough[1], forkY], stops.bough[1], branchTip, stops.branch[1], inBranch);
        const fork = branchTip[1] + inBranch;
        const leaf = bend(
          [stops.branch[1], fork],
          stops.branch[1],
          [stops.leaf, depth === 3 ? leafY : fork],
          stops.leaf,
          0,
        );
        form.strands.set(system.id, [bough, branch, leaf]);
      });
    }
    if (upright) continue;
    const ends = under.map((system) => (depth === 3 ? yOf(system.id) : boughY));
    const [first, last] = [Math.min(...ends), Math.max(...ends)];
    const braceX = countX - 22;
    form.counts.set(direction.id, {
      x: countX,
      y: (first + last) / 2 + 22,
      brace: [
        [braceX, first - 10],
        [braceX, last + 10],
      ],
      shown: depth === 3,
    });
  }
  return {
    ...form,
    stroke: stops.stroke,
    card: {
      x: frame.width - cardWidth,
      y: open ? near(yOf(open.id), open.height(cardWidth), cardTop, frame.height) : 0,
      width: cardWidth,
    },
  };
}

const ROOT = "";

/** Straight to `turn`, a bend to `tip`, straight on to `end`. */
const bend = (from: Point, turn: number, tip: Point, end: number, offset: number): Run => ({
  from,
  bend: [[turn, from[1]], tip],
  to: [end, tip[1]],
  offset,
});

/** How far the middle of some strands lies below the middle of the bundle that holds them. */
function middleOf<Strand>(some: readonly Strand[], bundle: readonly Strand[], gap: number): number {
  const first = spread(bundle.indexOf(some[0] as Strand), bundle.length, gap);
  return some.length ? first + ((some.length - 1) * gap) / 2 : 0;
}

interface Bud {
  readonly id: string;
  readonly children: readonly Bud[];
}

/** The height of every node of a tree cut at `depth`: cousins stand further apart than siblings. */
function grow(data: TaxonomyData, depth: Depth, height: number): Map<string, number> {
  const system = ({ id }: { id: string }): Bud => ({ id, children: [] });
  const category = ({ id }: { id: string }): Bud => ({
    id,
    children: depth > 2 ? systemsOf(data, id).map(system) : [],
  });
  const direction = ({ id }: { id: string }): Bud => ({
    id,
    children: depth > 1 ? categoriesOf(data, id).map(category) : [],
  });
  const placed = new Map<string, number>();
  const tips: (readonly string[])[] = [];
  let reached = 0;
  const place = ({ id, children }: Bud, above: readonly string[]): number => {
    const under = children.map((child) => place(child, [id, ...above]));
    const before = tips.at(-1);
    if (under.length === 0) {
      if (before) reached += apart(above, before);
      tips.push(above);
    }
    const at = under.length === 0 ? reached : under.reduce((sum, y) => sum + y, 0) / under.length;
    placed.set(id, at);
    return at;
  };
  place({ id: ROOT, children: data.directions.map(direction) }, []);
  const edge = apart(tips[0] ?? [], tips.at(-1) ?? []) / 2;
  return new Map([...placed].map(([id, at]) => [id, ((at + edge) / (reached + 2 * edge)) * height]));
}

/** Between two tips, by what they hang from, the nearest first. */
function apart([parent, above]: readonly string[], [other, otherAbove]: readonly string[]): number {
  if (parent === other) return 1;
  return above === otherAbove ? 1.25 : 1.7;
}
