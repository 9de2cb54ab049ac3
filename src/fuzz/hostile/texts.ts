/** What a ledger, slides and notes may hold in spite of everybody: each is tried in every place that shows a text. */

/** What would run if any of it ever became markup or script. */
const run = "globalThis.ran = true";

export const texts = {
  markup: `<script>${run}</script></p></title><img src="x" onerror="${run}"><svg onload='${run}'> javascript:${run}`,
  quotes: `"Quoted" 'twice' \`thrice\` & &amp; &lt; $& $' \${1} \\ ]]> --> <!-- *{{7*7}}* [a](javascript:${run}) %s`,
  turned: "abc \u202efed 321",
  isolates: "\u2067\u200f\u2066 one \u202b\u202d two",
  hebrew: "\u05e9\u05dc\u05d5\u05dd abc 123, \u05e2\u05d5\u05dc\u05dd 45.",
  emoji:
    "\u{1f468}\u200d\u{1f469}\u200d\u{1f467} \u{1f3f3}\ufe0f\u200d\u{1f308} \u{1f9d1}\u{1f3fd} e\u0301\u0301\u0301 \u{1d518}",
  words: "word ".repeat(2000),
  solid: "W".repeat(10_000),
  half: "one \ud83d two \udc00",
  control: "a\u0000b \u001b[2J \u0085 \ufffe c",
} as const satisfies Record<string, string>;
export type Hostile = keyof typeof texts;

/** Those that the checks are to tell of: the others are harmless, and only look as if they were not. */
export const reported = [
  "turned",
  "isolates",
  "words",
  "solid",
  "half",
  "control",
] as const satisfies Hostile[];
