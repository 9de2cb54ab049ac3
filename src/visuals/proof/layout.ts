/** What stands in the house, on the way and on the desk, and which lines a black bar covers for whom. */
import type { Frame } from "../../visual/contract.ts";
import { type Box, type Ink, type Point, type Words, words, wordsWidth } from "../../visual/marks.ts";
import type { Stroke } from "../../visual/strokes.ts";
import { layoutCard } from "../parts/card.ts";
import { cardControl } from "../parts/controls.ts";
import { GABLE, modelBox, type Plan, planOf, SLIP, sheetOf } from "./plan.ts";
import {
  type Bar,
  type Party,
  type ProofData,
  type ProofView,
  parties,
  type Scene,
  type Slip,
  type Step,
} from "./scene.ts";

/** What an eye takes of its control, and the height of a line, in canvas pixels. */
const EYE_ROOM = 32;
const EYE = "M0,22Q11,12 22,22Q11,32 0,22ZM7.5,22a3.5,3.5 0 1 1 7,0a3.5,3.5 0 1 1 -7,0Z";
const LINE = 30;

/** The owner's house, the verifier's desk, and between them the way that only two slips take. */
export function layout(data: ProofData, step: Step, view: ProofView, frame: Frame): Scene {
  const plan = planOf(view, frame);
  const sees = (...who: readonly Party[]) => view.seen === null || who.includes(view.seen);
  const open = { home: sees("owner"), verdict: sees("verifier") };
  const record = recordOf(data, plan.house, open.home);
  const desk = deskOf(data, step, plan, open.verdict, record.lines);
  return {
    strokes: strokesOf(data, step, plan),
    words: [...record.words, ...modelWords(data, step, plan.house, open.home), ...desk.words].filter(
      ({ opacity }) => opacity > 0,
    ),
    slips: slipsOf(data, step, plan),
    bars: [...record.bars, modelBar(step, plan.house, open.home), ...desk.bars],
    controls: controlsOf(data, view, plan),
    cards: view.card ? [layoutCard("card", data.system, { ...plan.card, ink: data.inks.proof })] : [],
  };
}

/** The record's lines, and the bars that keep them from all but their owner. */
function recordOf({ home, record }: ProofData, house: Box, open: boolean) {
  const sheet = sheetOf(house);
  const [x, top] = [sheet.x + 14, sheet.y + 32];
  const lines = record.lines.map((line, index) =>
    words(`record-${index}`, line, x, top + 34 + index * LINE, { opacity: open ? 1 : 0 }),
  );
  return {
    lines,
    words: [
      words("home", home, house.x + house.width / 2, house.y + GABLE - 4, {
        size: 24,
        weight: 600,
        anchor: "middle",
      }),
      words("record", record.name, x, top, { weight: 600 }),
      ...lines,
    ],
    bars: lines.map((line) => barOver(line, !open)),
  };
}

/** A bar just larger than a line of text. */
const barOver = (line: Words, drawn: boolean): Bar => ({
  id: line.id,
  x: line.x - 3,
  y: line.y - 18,
  width: wordsWidth(line) + 6,
  height: 24,
  drawn,
});

function modelWords({ model, inks }: ProofData, step: Step, house: Box, open: boolean): Words[] {
  const { x, y, width, height } = modelBox(house);
  const opacity = step === "data" || !open ? 0 : 1;
  return [
    words("model", model, x + width / 2, y + height + 32, { anchor: "middle", ink: inks.model, opacity }),
  ];
}

/** What the model does inside is the owner's alone, as is the record. */
const modelBar = (step: Step, house: Box, open: boolean): Bar => {
  const { x, y, width, height } = modelBox(house);
  return {
    id: "model",
    x: x - 4,
    y: y - 6,
    width: width + 8,
    height: height + 46,
    drawn: step !== "data" && !open,
  };
};

/** The desk waits; then it holds the slips, the verdict, and of the record bars only. */
function deskOf({ verifier }: ProofData, step: Step, plan: Plan, open: boolean, record: readonly Words[]) {
  const { x, y, width } = plan.desk;
  const here = step === "verifier";
  const seen = plan.covered ? 0 : 1;
  const holds = words("holds", verifier.holds, x + 14 + SLIP.width + 40, y + 42, {
    weight: 600,
    opacity: here && open ? seen : 0,
  });
  const lines = record.map((line, index): Words => ({ ...line, x: x + 17, y: y + 178 + index * 27 }));
  return {
    words: [
      words("verifier", verifier.name, x + width / 2, y - 14, {
        size: 24,
        weight: 600,
        anchor: "middle",
        opacity: seen,
      }),
      words("waits", verifier.waits, x + width / 2, y + 110, {
        width: width - 40,
        anchor: "middle",
        ink: "quiet",
        opacity: here ? 0 : seen,
      }),
      holds,
      words("unseen", verifier.unseen, x + 14, y + 146, { ink: "quiet", opacity: here ? seen : 0 }),
    ],
    bars: [
      { ...barOver(holds, here && !open && !plan.covered), x: holds.x - 32, width: wordsWidth(holds) + 36 },
      ...lines.map((line) => ({
        ...barOver(line, here && !plan.covered),
        id: `unseen-${line.id}`,
        height: 20,
      })),
    ],
  };
}

/** Both slips start at the model, meet the way one above the other, and end on the desk. */
function slipsOf(
  { proof, answer, inks }: ProofData,
  step: Step,
  { house, middle, desk, covered }: Plan,
): Slip[] {
  const model = modelBox(house);
  const places = (index: number): Record<Step, Point> => ({
    data: [model.x + model.width - SLIP.width, model.y + index * 30],
    proof: [middle[0] - SLIP.width / 2, middle[1] - SLIP.height - 8 + index * (SLIP.height + 16)],
    verifier: [desk.x + 14, desk.y + 14 + index * (SLIP.height + 8)],
  });
  const slip = (id: Slip["id"], text: string, ink: Ink, index: number): Slip => {
    const [x, y] = places(index)[step];
    const label = words(id, text, SLIP.width / 2, 28, { anchor: "middle", weight: 600, ink });
    const shown = step === "proof" || (step === "verifier" && !covered);
    return { id, x, y, ...SLIP, words: label, ink, shown };
  };
  return [slip("proof", proof, inks.proof, 0), slip("answer", answer, inks.model, 1)];
}

/** House, record, model, way, desk and tick, back to front. */
function strokesOf({ inks }: ProofData, step: Step, { house, way, desk, covered }: Plan): Stroke[] {
  const [sheet, model] = [sheetOf(house), modelBox(house)];
  const { width, height } = house;
  const rect = ({ width, height }: Frame) => `M0,0H${width}V${height}H0Z`;
  const roof = `M0,${GABLE + 10}L${width / 2},0L${width},${GABLE + 10}V${height}H0Z`;
  const works = step !== "data";
  const line = { fill: "none", width: 1.5, ink: "quiet", shown: true } as const;
  return [
    { ...line, id: "way", at: [0, 0], d: way, width: 2 },
    { ...line, id: "house", at: [house.x, house.y], d: roof, width: 4, ink: "ink", fill: "var(--sheet)" },
    { ...line, id: "sheet", at: [sheet.x, sheet.y], d: rect(sheet), fill: "var(--paper)" },
    {
      ...line,
      id: "model",
      at: [model.x, model.y],
      d: net(model),
      width: 2,
      ink: inks.model,
      shown: works,
    },
    { ...line, id: "desk", at: [desk.x, desk.y], d: rect(desk), fill: "var(--paper)", shown: !covered },
    {
      ...line,
      id: "tick",
      at: [desk.x + 14 + SLIP.width + 12, desk.y + 36],
      d: "M0,0L7,8L20,-12",
      width: 3,
      ink: "ink",
      shown: step === "verifier" && !covered,
    },
  ];
}

/** A small network in three columns: its links, and a ring for each node. */
function net({ width, height }: Frame): string {
  const columns = [2, 3, 2].map((count, column) =>
    Array.from({ length: count }, (_, row) => ({
      x: 6 + (column * (width - 12)) / 2,
      y: ((row + 1) * height) / (count + 1),
    })),
  );
  const links = columns.flatMap((from, index) =>
    from.flatMap((a) => (columns[index + 1] ?? []).map((b) => `M${a.x},${a.y}L${b.x},${b.y}`)),
  );
  const nodes = columns.flat().map(({ x, y }) => `M${x - 5},${y}a5,5 0 1 1 10,0a5,5 0 1 1 -10,0Z`);
  return [...links, ...nodes].join("");
}

/** One control for each party's eyes, pressed again to see it as told; and the technique's name for its card. */
function controlsOf(
  { parties: names, system, inks }: ProofData,
  view: ProofView,
  plan: Plan,
): Scene["controls"] {
  const label = (id: Party) => words(id, names[id], 0, 29, { weight: 600 });
  const width = Math.max(...parties.map((id) => wordsWidth(label(id)))) + EYE_ROOM + 32;
  const eyes = parties.map((id): Scene["controls"][number] => {
    const on = view.seen === id;
    const [middle, y] = plan.controls[id];
    const text = label(id);
    const eye = (width - wordsWidth(text) - EYE_ROOM) / 2;
    return {
      id,
      x: middle - width / 2,
      y,
      width,
      words: { ...text, x: eye + EYE_ROOM, ink: on ? "paper" : "ink" },
      sign: EYE,
      signAt: eye,
      ink: "ink",
      box: on ? "solid" : "outline",
      leads: { ...view, seen: on ? null : id },
      says: `What it sees: ${names[id]}`,
      on,
    };
  });
  const name = cardControl(system.name, inks.proof, view.card, { ...view, card: !view.card });
  const card = { ...name, x: plan.middle[0] - name.width / 2, y: plan.middle[1] - SLIP.height - 90 };
  return plan.covered ? [card] : [...eyes, card];
}
