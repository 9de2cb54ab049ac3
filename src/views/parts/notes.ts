/** Notes as a slide writes them, as DOM: `*stress*`, `[words](https://address)`, and blank lines between paragraphs. */
import { element } from "./element.ts";

/** The paragraphs of a note. What is no markup, or leads elsewhere than to the web, is text as it stands. */
export const paragraphs = (note: string): HTMLElement[] =>
  note.split(/\n\s*\n/).map((text) => element("p", "", ...inline(text)));

function inline(text: string): (string | Node)[] {
  const parts: (string | Node)[] = [];
  let rest = 0;
  for (const found of text.matchAll(/\*([^*\n]+)\*|\[([^\]\n]+)\]\((https?:\/\/[^\s)]+)\)/g)) {
    const [whole, stress, words, address] = found;
    parts.push(text.slice(rest, found.index));
    if (stress !== undefined) parts.push(element("em", "", stress));
    else {
      const link = element("a", "", words ?? "");
      link.href = address ?? "";
      link.target = "_blank";
      link.rel = "noopener noreferrer";
      parts.push(link);
    }
    rest = found.index + whole.length;
  }
  return [...parts, text.slice(rest)].filter((part) => part !== "");
}
