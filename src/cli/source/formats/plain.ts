/** An article in plain text: every line that is not empty is a paragraph. */
import { type Block, collapse, type Written } from "./block.ts";

/** The longest heading, in words: more than that on a line is a paragraph that lacks its full stop. */
const longestHeading = 12;

/** The blocks of a plain text. A short line that does not end as a sentence does is a heading. */
export function readPlain(text: string): Written {
  const lines = text
    .split(/\r\n|\r|\n/)
    .map(collapse)
    .filter(Boolean);
  return { blocks: lines.map((line, index) => blockOf(line, index === lines.length - 1)) };
}

function blockOf(text: string, last: boolean): Block {
  const short = text.split(" ").length <= longestHeading && text.length <= 90;
  const heading = short && !last && /[\p{L}\p{N})”"’]$/u.test(text) && !/^[-*•–—]\s/.test(text);
  return heading ? { text, level: 2 } : { text };
}
