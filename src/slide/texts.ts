/** What the compiler cannot see in a talk's texts: too long for their place, or holding what cannot be shown. */
import { textWidth } from "../visual/text.ts";
import { linesOfPoints } from "./points.ts";
import type { Ledger, Slide, Talk } from "./slide.ts";

/** Room by kind of text, in characters: what stands on a mark, a claim in a sentence, a slide's title, a step's notes. */
const room = { label: 32, name: 40, says: 160, card: 60, title: 96, notes: 1500 } as const;

/** A text of the talk: what it is called, and what may be too much of it. */
interface Text {
  readonly of: string;
  readonly text: string;
  /** How it is too long, in words, or undefined where it fits. */
  readonly tooLong: string | undefined;
}

/** Everything that is wrong with the texts of a talk, one sentence each; an empty list where nothing is. */
export function checkTexts(talk: Talk): string[] {
  const texts = [
    inRoom("the talk's title", talk.title, room.title),
    ...textsOfLedger(talk.ledger),
    ...talk.slides.flatMap(textsOfSlide),
    ...anyLength("the talk's author", talk.author),
    ...anyLength("the talk's subject", talk.subject),
    ...(talk.keywords ?? []).flatMap((word) => anyLength("a keyword of the talk", word)),
    ...anyLength("the source's title", talk.ledger.source.title),
  ];
  return texts.flatMap(({ of, text, tooLong }) => [
    ...(tooLong ? [`${of} ${tooLong}`] : []),
    ...strange(of, text),
  ]);
}

/** What is wrapped, however long, wherever it stands. */
const anyLength = (of: string, text: string | undefined): Text[] =>
  text === undefined ? [] : [{ of, text, tooLong: undefined }];

const inRoom = (of: string, text: string, most: number): Text => ({
  of,
  text,
  tooLong:
    text.length > most && [...text].length > most
      ? `has ${[...text].length} characters: there is room for ${most}`
      : undefined,
});

function textsOfLedger({ claims, source, sides, systems = {}, categories = {} }: Ledger): Text[] {
  const lines = Object.entries(systems).flatMap(([id, { card }]) =>
    Object.entries(card).map(([line, { says }]) => [`the line "${line}" of system "${id}"`, says] as const),
  );
  const named = [
    ...Object.entries(sides).map(([id, { name }]) => [`the name of side "${id}"`, name] as const),
    ...Object.entries(source.outline).map(([id, { name }]) => [`the name of section "${id}"`, name] as const),
    ...Object.entries(systems).map(([id, { name }]) => [`the name of system "${id}"`, name] as const),
    ...Object.entries(categories).map(([id, { name }]) => [`the name of category "${id}"`, name] as const),
  ];
  return [
    ...Object.entries(claims).flatMap(([id, { label, says }]) => [
      inRoom(`the label of claim "${id}"`, label, room.label),
      inRoom(`what claim "${id}" says`, says, room.says),
    ]),
    ...named.map(([of, name]) => inRoom(of, name, room.name)),
    ...lines.map(([of, says]) => inRoom(of, says, room.card)),
  ];
}

function textsOfSlide(slide: Slide): Text[] {
  const { id, title, kicker, notes } = slide;
  return [
    inRoom(`the title of slide "${id}"`, title, room.title),
    kickerOf(`the line over the title of slide "${id}"`, kicker),
    ...pointsOf(slide),
    ...Object.entries(notes).map(([step, words]) => inRoom(`the notes of ${id}/${step}`, words, room.notes)),
  ];
}

function kickerOf(of: string, text: string): Text {
  const width = textWidth(text, { size: 20, weight: 600 });
  return {
    of,
    text,
    tooLong: width > 1136 ? `is ${Math.round(width)} pixels wide: there is room for 1136` : undefined,
  };
}

/** On the wall, where letters are largest in their place; the hand's lines are longer. */
function pointsOf(slide: Slide): Text[] {
  const { takes, most } = linesOfPoints(slide, "wall");
  return slide.points.map(({ says: text }, index) => ({
    of: `point ${index + 1} of slide "${slide.id}"`,
    text,
    tooLong:
      (takes[index] ?? 0) > most ? `takes ${takes[index]} lines: there is room for ${most}` : undefined,
  }));
}

/** Characters that no font shows or that change how their neighbours are read, and what would be right. */
const kinds = [
  [/\p{Surrogate}/gu, "half a character", "write the whole character, or leave it out"],
  [
    /\p{Bidi_Control}/gu,
    "a mark that turns the direction of what follows",
    "leave it out: each text stands alone",
  ],
  [/(?![\n\t])\p{Control}|\p{Noncharacter_Code_Point}/gu, "a control character", "leave it out"],
] as const;

function strange(of: string, text: string): string[] {
  return kinds.flatMap(([kind, name, right]) => {
    const [found, ...more] = text.matchAll(kind);
    if (!found) return [];
    const code = (found[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    const others = more.length > 0 ? `, and ${more.length} more` : "";
    return [`${of} holds ${name} (U+${code}) at character ${found.index + 1}${others}: ${right}`];
  });
}
