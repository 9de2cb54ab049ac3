/** What is said about the part in focus: beside its cracks on a wall, below the floor on a phone. */
import { round, type Words, words, wordsHeight, wordsWidth } from "../../visual/marks.ts";
import type { Crack, ElementsData } from "./index.ts";
import { BOX_ROOT, pillarOf, pillarsOf, rootOf, sideOf } from "./parts.ts";
import type { Focus, Plan } from "./plan.ts";
import type { BoxMark, Note, PillarMark } from "./scene.ts";
import { fissure } from "./stone.ts";

const hrefOf = (id: string): string => `#/claim/${id}`;

/** A note's words from their top edge at `y`: the label, and below it what the claim says. */
function note(
  { id, label, says }: { readonly id: string; readonly label?: string; readonly says?: string },
  x: number,
  y: number,
  width: number,
  size = 20,
): Note {
  const blocks: Words[] = [];
  let top = y;
  if (label) {
    const block = words("label", label, x, top + size * 0.95, { width, size, weight: 600 });
    blocks.push(block);
    top += wordsHeight(block);
  }
  if (says) {
    const block = words("says", says, x, top + size * 0.95, { width, size });
    blocks.push(block);
    top += wordsHeight(block);
  }
  const widest = Math.max(...blocks.map(wordsWidth));
  return { id, href: hrefOf(id), blocks, tie: "", x, y, width: widest, height: Math.max(top - y, 24) };
}

/** A note, further down. */
const moved = (placed: Note, by: number): Note => ({
  ...placed,
  y: placed.y + by,
  blocks: placed.blocks.map((block) => ({ ...block, y: block.y + by })),
});

/** What a crack is allowed to say where room is scarce. */
const shortened = ({ id, label, says }: Crack, told: boolean) =>
  told && says ? { id, label, says } : { id, label };

const leadOf = (data: ElementsData, focus: Focus) =>
  focus === "box" ? undefined : ((focus && pillarOf(data, focus).lead) ?? data.lead);

/** Names beside their cracks, tied to them; the lead at the top left. */
export function notesBeside(
  data: ElementsData,
  focus: Focus,
  pillars: readonly PillarMark[],
  box: BoxMark,
  plan: Plan,
): Note[] {
  const notes: Note[] = [];
  const lead = leadOf(data, focus);
  if (lead) {
    // The lead stands on the beam.
    const placed = note(lead, 0, 0, box.x - box.width / 2 - 28, plan.told ? 22 : 20);
    notes.push(moved(placed, plan.beamTop - placed.height - 8));
  }
  if (focus === "box") {
    const crack = shortened(data.box.crack, plan.told);
    const left = box.x - (box.width / 2) * box.scale;
    const y = box.y - box.front * BOX_ROOT * box.scale;
    const beside = note(crack, 0, y - 13, left - 16);
    notes.push({ ...beside, tie: `M${round(labelEnd(beside))},${round(y)}H${round(left)}` });
  }
  pillars.forEach((pillar, index) => {
    pillar.cracks.forEach((mark, at) => {
      const crack = pillarOf(data, pillar.id).cracks[at];
      if (!mark.open || !crack) return;
      const side = sideOf(data, pillar.id);
      const edge = pillar.x + (side * pillar.shaft.width) / 2;
      const next = pillars[index + side];
      const wall = next ? next.x - (side * next.foot.width) / 2 : side === 1 ? plan.width : 0;
      const [from, to] = side === 1 ? [edge + 38, wall - 12] : [wall + 14, edge - 38];
      const y = pillar.y + rootOf(at, pillar.cracks.length, pillar.shaft.height) * pillar.stretch;
      const beside = note(shortened(crack, plan.told), from, y - 13, to - from);
      const start = side === 1 ? from - 8 : labelEnd(beside);
      notes.push({ ...beside, tie: `M${round(edge)},${round(y)}H${round(start)}` });
    });
  });
  return notes;
}

/** Where a line may leave a label on its right. */
function labelEnd({ blocks, x }: Note): number {
  const label = blocks[0];
  return x + (label ? wordsWidth({ ...label, lines: label.lines.slice(0, 1) }) : 0) + 10;
}

const MARGIN = 26;

/** Upright: the same notes one below another, from y = 0, each with a small copy of its crack. */
export function textsBelow(data: ElementsData, focus: Focus, width: number) {
  const lead = leadOf(data, focus);
  const shared = pillarsOf(data)
    .flatMap(({ cracks }) => cracks)
    .filter(({ id }) => id === data.box.shares);
  const cracks =
    focus === null ? [] : focus === "box" ? [data.box.crack, ...shared] : pillarOf(data, focus).cracks;
  let y = 16;
  const notes: Note[] = [];
  if (lead) {
    notes.push(note(lead, 0, y, width, focus === null ? 24 : 20));
    y += (notes.at(-1)?.height ?? 0) + 10;
  }
  for (const crack of cracks) {
    const placed = note(crack, MARGIN, y, width - MARGIN);
    notes.push(placed);
    y += placed.height + 8;
  }
  return { notes, cracks: cracks.length, height: y - 4 };
}

export function notesBelow(data: ElementsData, focus: Focus, { width, floor }: Plan): Note[] {
  const { notes, cracks } = textsBelow(data, focus, width);
  return notes.map((placed, index) => {
    const crack = index - (notes.length - cracks);
    const y = placed.y + floor;
    const copy = crack < 0 ? "" : fissure(crack, [4, y + 4], [15, y + 24], 3).line;
    return { ...moved(placed, floor), tie: copy };
  });
}
