/** Notes as a slide writes them, as markup: `*stress*`, `[words](https://address)`, and blank lines between paragraphs. */
import { h, type Tree, toDom } from "./tree.ts";

/** The paragraphs of a note. What is no markup, or leads elsewhere than to the web, is text as it stands. */
export const paragraphs = (note: string): HTMLElement[] => noteOf(note).map((paragraph) => toDom(paragraph));

/** The same as data. */
export const noteOf = (note: string) => note.split(/\n\s*\n/).map((text) => h("p", {}, ...inline(text)));

function inline(text: string): Tree[] {
  const parts: Tree[] = [];
  let rest = 0;
  for (const found of text.matchAll(/\*([^*\n]+)\*|\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/g)) {
    const [whole, stress, words = "", href = ""] = found;
    parts.push(text.slice(rest, found.index));
    if (stress !== undefined) parts.push(h("em", {}, stress));
    else parts.push(h("a", { href, target: "_blank", rel: "noopener noreferrer" }, words));
    rest = found.index + whole.length;
  }
  return [...parts, text.slice(rest)];
}
