/** The router as geometry: hills in a row, a question that falls among them, and what stays open. */
import type { Frame } from "../../visual/contract.ts";
import {
  arrowPath,
  inkOf,
  type Point,
  round,
  type Words,
  words,
  wordsHeight,
  wordsWidth,
} from "../../visual/marks.ts";
import type { Stroke } from "../../visual/strokes.ts";
import { type Card, layoutCard } from "../parts/card.ts";
import type { Choice } from "../parts/choices.ts";
import type { RouterData, Step, View } from "./data.ts";
import { type Reference, type Ring, type Scene, stroke } from "./scene.ts";
import { bestFor, suits } from "./suits.ts";

/** Where things stand: the text is beside the hills, or, in an upright frame, below them. */
interface Places {
  readonly hills: { readonly width: number; readonly base: number; readonly height: number };
  readonly example: Point;
  readonly text: { readonly x: number; readonly y: number; readonly width: number };
  /** First baseline of what the picture takes for granted. */
  readonly assumption: number;
}

const wide: Places = {
  hills: { width: 740, base: 300, height: 190 },
  example: [796, 30],
  text: { x: 796, y: 78, width: 340 },
  assumption: 292,
};

const upright: Places = {
  hills: { width: 560, base: 292, height: 180 },
  example: [0, 394],
  text: { x: 0, y: 432, width: 540 },
  assumption: 604,
};

export function layout(data: RouterData, step: Step, view: View, frame: Frame): Scene {
  const places = frame.height > frame.width ? upright : wide;
  const { hills } = places;
  // The outer hills, too, have their feet within the row.
  const pitch = hills.width / (data.specialists.length + 1);
  const setting: Setting = {
    ...{ data, step, view, places, pitch },
    middle: (place) => (place + 1) * pitch,
    falls: data.questions[view.question]?.falls ?? 0,
    best: bestFor(data, view.question),
    answered: step === "answer" || step === "open",
  };
  const asked = askedWords(setting);
  return {
    strokes: [...hillStrokes(setting), ...questionStrokes(setting, asked), ...looseEnds(setting)],
    rings: rings(setting),
    words: [...(step === "models" ? [] : [asked]), ...names(setting), ...(view.card ? [] : texts(setting))],
    references: step === "open" && !view.card ? references(setting) : [],
    controls: [exampleControl(setting), ...(isAsking(step) && !view.card ? questionControls(setting) : [])],
    cards: view.card ? [cardIn(setting, frame)] : [],
  };
}

interface Setting {
  readonly data: RouterData;
  readonly step: Step;
  readonly view: View;
  readonly places: Places;
  /** Room for one specialist along the row. */
  readonly pitch: number;
  /** Where a place along the row stands. */
  readonly middle: (place: number) => number;
  readonly falls: number;
  readonly best: number;
  readonly answered: boolean;
}

const isAsking = (step: Step): boolean => step === "question" || step === "answer";

/** The market as the ground, and a hill on it for each specialist; the one that answers is filled. */
function hillStrokes({ data, places: { hills }, pitch, middle, best, answered }: Setting): Stroke[] {
  const outline = hillPath(pitch, hills.height);
  return [
    ...data.specialists.map((id, index) => {
      const chosen = answered && index === best;
      return stroke(`hill-${id}`, [middle(index), hills.base], outline, data.ink, true, {
        width: chosen ? 4 : 2,
        fill: chosen ? `var(--${data.ink}-tint)` : "none",
      });
    }),
    stroke("market", [0, hills.base], `M0,0h${hills.width}`, data.market.ink, true, { width: 4 }),
  ];
}

/** A hill around 0,0, as far as it rises from the ground by more than a hair. */
function hillPath(pitch: number, height: number): string {
  const points = Array.from({ length: 49 }, (_, index) => {
    const away = (index / 48) * 2 - 1;
    return `${round(away * pitch)},${round((-height * (suits(away) - suits(1))) / (1 - suits(1)))}`;
  });
  return `M${points.join("L")}`;
}

const heightOf = ({ places: { hills }, falls }: Setting, specialist: number): number =>
  hills.base - (hills.height * Math.max(0, suits(specialist - falls) - suits(1))) / (1 - suits(1));

/** The question's way down, and the answer's way back up beside it. */
function questionStrokes(setting: Setting, asked: Words): Stroke[] {
  const { data, step, places, middle, falls, best } = setting;
  const x = middle(falls);
  const top = asked.y + wordsHeight(asked) - 12;
  const answer = arrowPath([ANSWER_BESIDE, heightOf(setting, best) - 8], [ANSWER_BESIDE, top + 2]);
  return [
    stroke("falls", [x, 0], `M0,${round(top)}V${places.hills.base}`, "ink", step !== "models", {
      width: 1.75,
    }),
    stroke("answer", [x, 0], answer, data.ink, step === "answer", { width: 3 }),
  ];
}

const ANSWER_BESIDE = 16;

/** Where the question meets the hills that reach it: the highest counts. */
const rings = (setting: Setting): Ring[] =>
  setting.data.specialists.map((id, index) => ({
    id: `ring-${id}`,
    at: [setting.middle(setting.falls), heightOf(setting, index)],
    ink: setting.data.ink,
    fill: inkOf(setting.answered && index === setting.best ? setting.data.ink : "paper"),
    shown: setting.step !== "models" && Math.abs(index - setting.falls) < 1,
  }));

/** What is not settled: over every hill an end that leads nowhere, over every valley two that do not meet. */
function looseEnds({ data, step, places: { hills }, pitch, middle }: Setting): Stroke[] {
  const look = { width: 2.5, dash: "7 4" };
  const shown = step === "open";
  return data.specialists.flatMap((id, index) => {
    const quality = stroke(
      `quality-${id}`,
      [middle(index), hills.base - hills.height - 8],
      QUALITY,
      "limit",
      shown,
      look,
    );
    if (index === data.specialists.length - 1) return [quality];
    const valley: Point = [middle(index + 0.5), hills.base - hills.height];
    return [quality, stroke(`coordination-${id}`, valley, coordination(pitch), "limit", shown, look)];
  });
}

const QUALITY = "M0,0C-2,-16 -16,-18 -10,-30S14,-34 8,-48";

/** A bridge from peak to peak that hangs down, broken, over the valley; 0,0 is between the peaks. */
function coordination(pitch: number): string {
  const at = (share: number): number => round(pitch * share);
  return `M${at(-0.44)},-4C${at(-0.3)},-16 ${at(-0.08)},-16 ${at(-0.11)},32M${at(0.44)},-4C${at(0.3)},-16 ${at(0.08)},-16 ${at(0.11)},32`;
}

/** The question that is asked, over the place where it falls, kept within the row. */
function askedWords({ data, view, places: { hills }, middle, falls }: Setting): Words {
  const options = { size: 24, weight: 600, anchor: "middle" } as const;
  const text = data.questions[view.question]?.asks ?? "";
  const half = wordsWidth(words("asked", text, 0, 0, options)) / 2 + 2;
  const x = Math.min(Math.max(middle(falls), half), hills.width - half);
  return words("asked", text, x, 28, options);
}

function names(setting: Setting): Words[] {
  const { data, step, places, middle, falls, best, answered } = setting;
  const { hills } = places;
  const specialist = data.specialists[best] ?? "";
  // Beside the answer's arrow, on the side where there is room.
  const side = falls > data.specialists.length / 2 ? -1 : 1;
  const answers = words(
    "answers",
    `${specialist} ${data.says.answers}`,
    middle(falls) + (side > 0 ? ANSWER_BESIDE + 16 : -14),
    80,
    { weight: 600, ink: data.ink, anchor: side > 0 ? "start" : "end" },
  );
  return [
    ...data.specialists.map((id, index) =>
      words(`name-${id}`, id, middle(index), hills.base + 28, {
        anchor: "middle",
        weight: answered && index === best ? 600 : 400,
        ink: data.ink,
      }),
    ),
    words("market", data.market.name, 0, hills.base + 62, { ink: data.market.ink, weight: 600 }),
    ...(step === "answer" ? [answers] : []),
  ];
}

/** What is said beside the hills: the head of the questions, and what the picture takes for granted. */
function texts({ data, step, places: { text, assumption } }: Setting): Words[] {
  const head = words("ask", data.says.ask, text.x, text.y, { ink: "quiet" });
  const note = words("assumption", data.says.assumption, text.x, assumption, {
    width: text.width,
    ink: "quiet",
  });
  return isAsking(step) ? [head, note] : [note];
}

/** The words before the example's name are part of the button. */
function exampleControl({ data, view, places }: Setting): Choice<View> {
  const { says, system } = data.example;
  const text = words("example", `${says} ${system.name}`, 0, 0, {
    size: 22,
    weight: 600,
    ink: data.market.ink,
  });
  return {
    id: "example",
    kind: "card",
    label: `${says} ${system.name}, its card`,
    at: places.example,
    name: text,
    width: wordsWidth(text),
    pressed: view.card,
    next: { ...view, card: !view.card },
  };
}

const CHOICE_LINE = 40;

function questionControls({ data, view, places: { text } }: Setting): Choice<View>[] {
  return data.questions.map(({ asks }, index) => {
    const pressed = index === view.question;
    const name = words(`question-${index}`, asks, 30, 0, { size: 20, weight: pressed ? 600 : 400 });
    return {
      id: `question-${index}`,
      kind: "choice",
      label: asks,
      at: [text.x, text.y + 36 + index * CHOICE_LINE * (text.x ? 1 : 0.84)],
      name,
      width: 30 + wordsWidth(name),
      pressed,
      next: { question: index, card: false },
    };
  });
}

function references({ data, places: { text } }: Setting): Reference[] {
  const { href, quality, coordination: together } = data.open;
  const ends = [
    { id: "quality", end: quality, sample: "M20,24C18,8 4,6 10,-6S34,-10 28,-24" },
    { id: "coordination", end: together, sample: "M0,-8C8,-18 16,-18 14,14M42,-8C34,-18 26,-18 28,14" },
  ];
  return ends.map(({ id, end, sample }, index) => {
    const lines = [
      words("name", end.name, 56, 0, { size: 22, weight: 600, ink: "limit" }),
      words("asks", end.asks, 56, 28, { width: text.width - 56 }),
    ];
    const height = 40 + lines.slice(1).reduce((sum, line) => sum + wordsHeight(line), 0);
    return {
      id,
      href,
      at: [text.x, text.y + 22 + index * 88],
      words: lines,
      sample,
      width: text.width,
      height,
    };
  });
}

function cardIn({ data, places: { text, example } }: Setting, frame: Frame): Card {
  const { id, system } = data.example;
  const card = layoutCard(id, system, {
    x: text.x,
    y: example[1] + 22,
    width: text.width,
    ink: data.market.ink,
  });
  return frame.height > frame.width ? { ...card, y: frame.height - card.height } : card;
}
