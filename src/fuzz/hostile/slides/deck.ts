/** A talk whose every text is hostile, in the pictures that a talk is most likely to have. */
import { figure, pairing, type ScaleData, scale, slidesOn, type Talk, taxonomy } from "counterpoise";
import { type Hostile, texts } from "../texts.ts";

/** No picture shows more of a text than this; and a word of 10,000 letters takes the browser half a second each time. */
const SOME = 400;
const some = (id: Hostile) => texts[id].slice(0, SOME);

const kinds = Object.keys(texts) as Hostile[];
const each = <Made>(make: (text: string, id: Hostile) => Made) =>
  Object.fromEntries(kinds.map((id) => [id, make(id === "solid" ? some(id) : texts[id], id)])) as Record<
    Hostile,
    Made
  >;

const ledger = {
  source: {
    title: texts.turned,
    published: "here",
    digests: ["0"],
    passages: [texts.markup],
    outline: each((name) => ({ name, at: 1 })),
  },
  claims: each((says) => ({ kind: "burden" as const, side: "left", at: 1, label: says, says })),
  sides: { left: { name: texts.markup }, right: { name: texts.turned } },
};
const slide = slidesOn(ledger);

const onScale: ScaleData = {
  pans: {
    left: { name: texts.quotes, brings: texts.markup, ink: "left" },
    right: { name: texts.half, brings: texts.turned, ink: "right" },
  },
  unit: ["burden", "burdens"],
  weights: kinds.map((id, index) => ({ id, label: texts[id], pan: index % 2 ? "left" : "right" })),
  lifts: [],
};

/** One slide a text: it stands everywhere on it. */
const everywhere = kinds.map((id) => {
  const text = texts[id];
  return slide({
    id: `all-${id}`,
    section: id,
    title: text,
    figure: figure(
      pairing,
      {
        left: { name: text, says: text, ink: "left" },
        right: { name: `${text}!`, says: text, ink: "right" },
        question: text,
      },
      ["left", "meet"],
    ),
    points: [
      { at: "left", cites: id },
      { at: "meet", cites: id },
    ],
    notes: { left: text, meet: `one\n\n${some(id)}` },
    minutes: 1,
  });
});

const tree = (id: Hostile) => {
  const text = some(id);
  const line = { says: text, cites: id };
  return slide({
    id: `tree-${id}`,
    section: id,
    kicker: text,
    title: text,
    layout: "full",
    figure: figure(
      taxonomy,
      {
        directions: [
          { id: "one", name: text, says: text, ink: "left" },
          { id: "two", name: "Two", says: text, ink: "right" },
        ],
        categories: [
          { id: "a", name: text, direction: "one", remedy: { id, says: text } },
          { id: "b", name: "B", direction: "two", remedy: { id, says: text } },
        ],
        systems: ["a", "b"].map((category) => ({
          id: category,
          name: text,
          category,
          card: { does: line, whom: line, means: line, limit: line },
        })),
        units: ["way", "ways"],
      },
      ["tree", "columns"],
    ),
    tells: { tree: [id] },
    notes: { tree: text, columns: text },
    minutes: 1,
  });
};

const weighed = slide({
  id: "weighed",
  section: "markup",
  title: some("words"),
  layout: "cover",
  figure: figure(scale, onScale, ["level", "right"]),
  tells: { right: kinds },
  notes: { level: "one", right: "two" },
  minutes: 1,
});

/** Short enough to be read in a window's title, and holding all that a title may not be trusted with. */
const name = [texts.markup, texts.quotes, texts.turned, texts.emoji, texts.half, texts.control].join(" ");

const [first, ...others] = everywhere;
if (!first) throw new Error("there are no hostile texts");

export const talk: Talk = {
  title: name,
  lang: "en",
  author: name,
  subject: name,
  keywords: [texts.markup, texts.half, texts.control],
  sources: first.id,
  ledger,
  slides: [first, ...others, ...(["markup", "turned", "half", "solid"] as const).map(tree), weighed],
};
