/** A person with an article of their own, for the tests: what they bring, and what they write into a new talk. */

/** In `article.md`. */
export const article = `# Wood stove or heat pump?

Every autumn the same question is asked in our village.

## What a stove gives

A stove keeps a room warm when the power is out. Its fuel grows behind the house.

Splitting and drying the wood takes two summers, and the chimney must be swept.

## What a pump gives

A heat pump moves three times the heat that it takes in power. Nobody has to carry anything.

When the grid fails, it stands still.

## Together

With a small stove beside it, the pump may be smaller too.
`;

/** The skeleton of `seeds/claims.ts`, with a line of each kind taken into use as its comments say. */
export const filledIn = (skeleton: string): string =>
  lines.reduce((text, [id, label, says, ...changes]) => {
    const line = new RegExp(`// ("${id}": .*label: )"", says: ""(.*)`).exec(text);
    if (!line) throw new Error(`the skeleton has no line to take into use for "${id}"`);
    const written = `${line[1]}"${label}", says: "${says}"${line[2]}`;
    return text.replace(
      line[0],
      changes.reduce((own, [from, to]) => own.replace(from, to), written),
    );
  }, skeleton);

type Line = readonly [id: string, label: string, says: string, ...changes: (readonly [string, string])[]];
const lines: readonly Line[] = [
  ["opening.fact", "Each autumn", "The village asks each autumn how to heat."],
  ["what-a-stove-gives.frame", "Heat without a grid", "A stove warms a room when the power is gone."],
  [
    "what-a-stove-gives.burden",
    "Two summers of work",
    "Wood wants two summers, and the chimney a brush.",
    ["at: 3", "at: 4"],
  ],
  [
    "what-a-pump-gives.frame",
    "Threefold heat",
    "A pump gives three times what it draws.",
    ['side: "left"', 'side: "right"'],
  ],
  [
    "what-a-pump-gives.burden",
    "No power, no heat",
    "Without the grid the pump stands still.",
    ['side: "left"', 'side: "right"'],
    ["at: 6", "at: 7"],
  ],
  [
    "together.remedy",
    "Warm in the dark",
    "A small stove carries the house through a cut.",
    ['side: "right"', 'side: "left"'],
    ["lifts: []", 'lifts: [{ burden: "what-a-pump-gives.burden" }]'],
  ],
  ["together.limit", "Only one room", "The stove warms the room that it stands in."],
];

/** The slides that stand between the title and the sources. */
export const slides: Readonly<Record<string, string>> = {
  "each.ts": `import { pairing } from "counterpoise";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "each",
  section: "what-a-stove-gives",
  title: "One warms without a grid, the other wants no wood",
  figure: figure(pairing, {
    left: { name: "Stove", says: "Warm without a grid.", ink: "left" },
    right: { name: "Pump", says: "Threefold heat.", ink: "right" },
    question: "Why choose?",
  }),
  points: [
    { at: "left", cites: "what-a-stove-gives.frame" },
    { at: "right", cites: "what-a-pump-gives.frame" },
    { at: "meet", cites: "opening.fact" },
  ],
  notes: { left: "Wood.", right: "Power.", meet: "Why not *both*?" },
  minutes: 1,
});
`,
  "weighed.ts": `import { scale } from "counterpoise";
import { burdens } from "./scale-data.ts";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "weighed",
  section: "what-a-pump-gives",
  title: "Each carries something, and one is helped",
  layout: "full",
  figure: figure(scale, burdens, ["left", "right", "lift-right"]),
  tells: {
    left: ["what-a-stove-gives.burden"],
    right: ["what-a-pump-gives.burden"],
    "lift-right": ["together.remedy"],
  },
  notes: { left: "The work.", right: "The dark.", "lift-right": "A small stove." },
  minutes: 1,
});
`,
};

/** A slide's file of the new talk with what a person puts into it. */
export const edited = (file: string, text: string): string =>
  (edits[file] ?? []).reduce((own, [from, to]) => {
    if (!own.includes(from)) throw new Error(`${file} holds no ${from}`);
    return own.replace(from, to);
  }, text);

const edits: Readonly<Record<string, readonly (readonly [from: string, to: string])[]>> = {
  "title.ts": [["cites: []", 'cites: ["opening.fact"]']],
  "sources.ts": [["cites: []", 'cites: ["together.limit"]']],
  "deck.ts": [
    ["[title, sources]", "[title, each, weighed, sources]"],
    ["import sources", 'import each from "./each.ts";\nimport weighed from "./weighed.ts";\nimport sources'],
  ],
};
