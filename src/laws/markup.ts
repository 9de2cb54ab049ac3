/** Markup as lines that people can read and compare: one element a line, attributes in alphabetical order. */
export function readable(node: Element, indent = ""): string {
  const attributes = [...node.attributes]
    .map(({ name, value }) => `${name}="${name === "style" ? declarations(value) : value}"`)
    .sort()
    .join(" ");
  const tag = node.tagName.toLowerCase();
  const open = `${indent}<${attributes ? `${tag} ${attributes}` : tag}>`;
  const children = [...node.children];
  if (children.length === 0) return `${open}${node.textContent}\n`;
  return `${open}\n${children.map((child) => readable(child, `${indent}  `)).join("")}`;
}

/** Declarations in alphabetical order: which one was set last means nothing. */
const declarations = (style: string) => style.split(/;\s*/).filter(Boolean).sort().join("; ");
