/** The files of a new ledger, as text. They hold where things stand and what to fill in, never the article's text. */
import type { ClaimKind } from "../../ledger/claim.ts";
import type { Article } from "./article.ts";
import type { Block } from "./formats/block.ts";
import type { Outlined } from "./outline.ts";
import { digestOf } from "./paragraphs.ts";

/** seeds/source.ts. `published` is where a reader finds the article. */
export function sourceFile(
  article: Article,
  outline: readonly Outlined[],
  published: string,
  withPassages: boolean,
): string {
  return `import type { Source } from "counterpoise";
${withPassages ? passagesImport : ""}
/**
 * The article this talk is made from, as \`counterpoise source\` found it. Title, names, ids and sections are yours
 * to change; \`counterpoise source --update\` renews the numbers and digests. Paragraph 1 follows the title.
 */
export const source = {
  title: ${JSON.stringify(article.title)},
  // Where a reader finds it: a site, a journal, an address.
  published: ${JSON.stringify(published)},
  outline: {
${outline.map((section) => `    ${sectionText(section)},`).join("\n")}
  },
  digests: ${digestsText(article.paragraphs.map(({ text }) => digestOf(text)))},
${withPassages ? "  passages,\n" : ""}} as const satisfies Source;
export type SectionId = keyof typeof source.outline;
`;
}

export const passagesImport = `import { passages } from "./passages.ts";\n`;

/** A section as an outline holds it. */
export const sectionText = ({ id, name, at }: Outlined): string =>
  `${keyOf(id)}: { name: ${JSON.stringify(name)}, at: ${at} }`;

/** Digests as seeds/source.ts holds them. */
export const digestsText = (digests: readonly string[]): string =>
  `[\n${digests.map((digest) => `    "${digest}",\n`).join("")}  ]`;

/** seeds/passages.ts: the article's own text, for talks whose owner may publish it. */
export const passagesFile = (paragraphs: readonly Block[]): string =>
  `/** The article's own paragraphs, written by \`counterpoise source --with-passages\`: publish them only if you may. */
export const passages: readonly string[] = [
${paragraphs.map(({ text }) => `  ${JSON.stringify(text)},\n`).join("")}];
`;

/** seeds/claims.ts: two sides to name, and section by section where paragraphs stand and claims to uncomment. */
export function claimsFile(paragraphs: readonly Block[], outline: readonly Outlined[]): string {
  const sections = outline.map((section, index) =>
    sectionClaims(section, paragraphs, (outline[index + 1]?.at ?? paragraphs.length + 1) - 1),
  );
  return `import { claimsOf } from "counterpoise";

/** The two sides that the talk weighs, in the left pan and in the right: name them, and say what each brings. */
export const sides = {
  left: { name: "One side", brings: "what it brings" },
  right: { name: "The other side", brings: "what it brings" },
} as const;
export type Side = keyof typeof sides;

/**
 * Every claim of the article, in your own words: a label of a few, and one sentence. \`at\` is the paragraph it
 * stands on. Ids are yours; they read "subject.point". Uncomment what you need and copy it as often as you need it.
 *
 * frame: what a side brings. burden: a problem that a side carries. fact: context. outlook: what is expected.
 * remedy: what one side does for the other; \`lifts: [{ burden: "its.id" }]\`, with \`implied: true\` beside it where
 * the article only implies so. limit: what holds remedies back; \`holds: ["its.id"]\`, or [] where it holds all.
 */
export const claims = claimsOf<Side>()({
${sections.join("\n")}});
export type ClaimId = keyof typeof claims;
`;
}

function sectionClaims({ id, name, at }: Outlined, paragraphs: readonly Block[], last: number): string {
  const stood = paragraphs.slice(at - 1, last).map((block, index) => placeText(block, at + index));
  const body = paragraphs.slice(at - 1, last).findIndex(({ level }) => level === undefined);
  const subject = id.replaceAll("/", ".");
  const entries = (Object.keys(fields) as ClaimKind[]).map((kind) => {
    const rest = `at: ${at + Math.max(body, 0)}, label: "", says: ""`;
    return `// ${keyOf(`${subject}.${kind}`)}: { kind: "${kind}", ${fields[kind][0]}${rest}${fields[kind][1]} },`;
  });
  const lines = [`// ${name} (${id})`, ...stood.map((line) => `// ${line}`), ...entries];
  return lines.map((line) => `  ${line}\n`).join("");
}

/** What each kind of claim has besides the words: before them, and after. */
const fields = {
  frame: [`side: "left", `, ""],
  burden: [`side: "left", `, ""],
  remedy: [`side: "right", `, ", lifts: []"],
  limit: ["", ", holds: []"],
  fact: ["", ""],
  outlook: ["", ""],
} as const satisfies { [Kind in ClaimKind]: readonly [string, string] };

function placeText({ text, level }: Block, at: number): string {
  const words = wordsIn(text);
  return `paragraph ${at}, ${words} ${words === 1 ? "word" : "words"}${level === undefined ? "" : ", a heading"}`;
}

/** Words as readers count them, in scripts without spaces, too. */
const wordsIn = (text: string): number =>
  [...new Intl.Segmenter("en", { granularity: "word" }).segment(text)].filter(({ isWordLike }) => isWordLike)
    .length;

/** A key of an object, in quotes only where it needs them. */
export const keyOf = (id: string): string => (/^[A-Za-z_$][\w$]*$/.test(id) ? id : JSON.stringify(id));
