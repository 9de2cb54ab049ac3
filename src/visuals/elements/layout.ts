import type { Frame } from "../../visual/contract.ts";
import { arrowPath, LEADING, round, type Words, words, wordsHeight, wordsWidth } from "../../visual/marks.ts";
import type { ElementsData, ElementsView } from "./index.ts";
import { notesBelow, notesBeside } from "./notes.ts";
import { BOX_ROOT, pillarIds, pillarOf, rootOf, sideOf } from "./parts.ts";
import { type Focus, type Plan, planOf } from "./plan.ts";
import type { BoxMark, PillarMark, Scene, Stand, Underline, Wire } from "./scene.ts";
import { fissure, joints, runOf } from "./stone.ts";

/**
 * A portico: floor, feet, shafts, beam, box. With a pillar in focus the pillars part, so that its cracks
 * have room for their names; with the box in focus the shafts give way to it. Upright, names go below.
 */
export function layout(data: ElementsData, step: string, { focus }: ElementsView, frame: Frame): Scene {
  const plan = planOf(data, focus, frame);
  const pillars = pillarIds(data).map((id, index) => layPillar(data, id, index, focus, plan));
  const box = layBox(data, focus, plan);
  const wired = focus === "box" ? layWires(data, step === "trace", box, plan) : { wires: [], words: [] };
  return {
    ink: data.ink,
    view: { focus },
    order: [...pillarIds(data), "box"],
    pillars,
    beam: { y: plan.beamTop, width: frame.width, height: plan.beam },
    beamName: words("beam", data.name, frame.width / 2, plan.beamTop + plan.beam / 2 + 9, {
      size: 26,
      weight: 600,
      anchor: "middle",
      ink: "paper",
    }),
    floor: { y: plan.floor, width: frame.width },
    box,
    wires: wired.wires,
    wireWords: wired.words,
    notes: plan.upright ? notesBelow(data, focus, plan) : notesBeside(data, focus, pillars, box, plan),
  };
}

function layPillar(data: ElementsData, id: string, index: number, focus: Focus, plan: Plan): PillarMark {
  const { name, bond, cracks } = pillarOf(data, id);
  const { shaftWidth, shaftHeight, foot } = plan;
  const stand: Stand = focus === null ? "alike" : focus === id ? "focus" : "back";
  const x = centreOf(data, id, index, focus, plan);
  const title = words("name", name, 0, 0, {
    width: foot.width - 8,
    size: foot.width > 190 ? 22 : 20,
    weight: 600,
    anchor: "middle",
    ink: stand === "focus" ? "paper" : stand === "back" ? "quiet" : data.ink,
  });
  const footY = plan.footTop - plan.shaftTop;
  const first = footY + (foot.height - wordsHeight(title)) / 2 + title.size * 0.95;
  const placed = { ...title, y: first };
  const side = sideOf(data, id);
  const pitch = shaftHeight / cracks.length;
  return {
    id,
    label: name,
    stand,
    x,
    y: plan.shaftTop,
    shaft: { width: shaftWidth, height: shaftHeight, joints: joints(bond, shaftWidth, shaftHeight) },
    stretch: plan.stretch,
    foot: { y: footY, width: foot.width, height: foot.height },
    name: placed,
    underline: underlineOf(placed),
    cracks: cracks.map((crack, at) => {
      const root = rootOf(at, cracks.length, shaftHeight);
      const half = (shaftWidth / 2) * side;
      const [across, down] = runOf(index * 3 + at);
      return {
        id: crack.id,
        open: focus === id || (focus === "box" && crack.id === data.box.shares),
        ...fissure(index * 3 + at, [half, root], [-half * across, root + pitch * down], 15),
      };
    }),
  };
}

/** Pillars stand evenly, or, with one in focus, close together but for the bay beside it. */
function centreOf(
  data: ElementsData,
  id: string,
  index: number,
  focus: Focus,
  { width, foot, upright }: Plan,
): number {
  const ids = pillarIds(data);
  const last = Math.max(1, ids.length - 1);
  const edge = foot.width / 2;
  if (focus === null || focus === "box" || upright) return edge + ((width - foot.width) * index) / last;
  const focused = ids.indexOf(focus);
  const bayAfter = sideOf(data, focus) === 1 ? focused : focused - 1;
  const pitch = foot.width + 12;
  return ids.indexOf(id) <= bayAfter ? edge + index * pitch : width - edge - (last - index) * pitch;
}

function layBox(data: ElementsData, focus: Focus, { width, box, beamTop }: Plan): BoxMark {
  const name = words("box", data.box.name, width / 2, beamTop - box.front * box.scale * 0.6 + 8, {
    size: focus === "box" ? 26 : box.scale < 1 ? 20 : 22,
    weight: 600,
    anchor: "middle",
  });
  const half = box.width / 2;
  return {
    label: data.box.name,
    stand: focus === null ? "alike" : focus === "box" ? "focus" : "back",
    x: width / 2,
    y: beamTop,
    ...box,
    name,
    underline: underlineOf(name),
    crack: {
      id: data.box.crack.id,
      open: focus === "box",
      ...fissure(2, [-half, -box.front * BOX_ROOT], [-half * 0.42, -box.front * 0.06], 7),
    },
  };
}

/** The rule under the last line of a centred name. */
function underlineOf(name: Words): Underline {
  const width = wordsWidth({ ...name, lines: name.lines.slice(-1) });
  return { x: name.x - width / 2, y: name.y + (name.lines.length - 1) * name.size * LEADING + 6, width };
}

/** What goes in and comes out; and, where someone asks, the ways back that the wall stops. */
function layWires({ box }: ElementsData, asked: boolean, mark: BoxMark, { width }: Plan) {
  const { x, y, scale } = mark;
  const front = mark.front * scale;
  const left = round(x - (mark.width / 2) * scale);
  const right = round(x + (mark.width / 2) * scale);
  const outer = round(right + mark.lid * scale);
  const row = (index: number) => round(y - front * (0.72 - index * 0.3));
  const caption = (id: string, text: string, from: number, to: number, index: number) =>
    words(id, text, (from + to) / 2, row(index) - 9, { anchor: "middle" });
  const inside = round((right - left) * 0.13);
  const wires: Wire[] = [
    { id: "in", path: arrowPath([0, row(0)], [left - 4, row(0)]), kind: "open" },
    { id: "in-unseen", path: `M${left},${row(0)}h${inside}`, kind: "unseen" },
    { id: "out-unseen", path: `M${right},${row(0)}h${-inside}`, kind: "unseen" },
    { id: "out", path: arrowPath([outer + 4, row(0)], [width - 1, row(0)]), kind: "open" },
  ];
  const captions = [
    caption("question", box.question, 0, left, 0),
    caption("answer", box.answer, outer, width, 0),
  ];
  if (asked)
    box.asks.forEach((who, index) => {
      const at = row(index + 1);
      const stop = outer + 5;
      wires.push({
        id: `ask-${index}`,
        path: `M${width},${at}H${stop}M${stop},${at - 7}v14`,
        kind: "stopped",
      });
      captions.push(words(`ask-${index}`, who, width, at - 9, { anchor: "end" }));
    });
  return { wires, words: captions };
}
