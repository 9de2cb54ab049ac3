/** Source text, lightly set: comments step back, strings and what the language says stand out a little. */

const PARTS =
  /(\/\*[\s\S]*?\*\/|\/\/.*)|("(?:[^"\\\n]|\\.)*"|`[^`]*`)|\b(import|export|default|from|const|type|as|async|return|interface|readonly)\b/g;
const kinds = ["comment", "string", "word"] as const;

/** The text as a listing; a reader scrolls it by keyboard, too. */
export function listing(text: string, label: string): HTMLElement {
  const pre = document.createElement("pre");
  pre.tabIndex = 0;
  pre.setAttribute("role", "region");
  pre.setAttribute("aria-label", label);
  const code = pre.appendChild(document.createElement("code"));
  let done = 0;
  for (const match of text.matchAll(PARTS)) {
    code.append(text.slice(done, match.index));
    const part = document.createElement("span");
    part.className = kinds[match.slice(1).findIndex((found) => found !== undefined)] ?? "";
    part.textContent = match[0];
    code.append(part);
    done = match.index + match[0].length;
  }
  code.append(text.slice(done).trimEnd());
  return pre;
}
