/** An article's text as the ledger counts it: paragraphs after the title, and a digest of each. */
import { createHash } from "node:crypto";

/**
 * The paragraphs of a text: its non-empty lines after the first line that ends with `title`, white space
 * collapsed. What stands above the title is the site's own. Undefined where no line ends with the title.
 */
export function paragraphsOf(text: string, title: string): string[] | undefined {
  const lines = text.split(/\r\n|\r|\n/).map(collapse);
  const start = lines.findIndex((line) => line.endsWith(collapse(title)));
  return start < 0 ? undefined : lines.slice(start + 1).filter(Boolean);
}

/** First 12 hex digits of a paragraph's SHA-256, as seeds/source.ts keeps them. */
export const digestOf = (paragraph: string): string =>
  createHash("sha256").update(collapse(paragraph)).digest("hex").slice(0, 12);

const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();
