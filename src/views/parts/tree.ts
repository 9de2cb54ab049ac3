/**
 * Markup as data: a view makes it into elements, the build prints it into the page. Text is text in both,
 * whatever it holds.
 */
import { element } from "./element.ts";

export type Tree = string | Branch;

export interface Branch {
  readonly tag: keyof HTMLElementTagNameMap;
  readonly attributes: Readonly<Record<string, string>>;
  readonly inside: readonly Tree[];
}

/** An element with attributes, and words or elements inside; `false` and "" are nothing. */
export const h = (
  tag: Branch["tag"],
  attributes: Branch["attributes"] = {},
  ...inside: readonly (Tree | false)[]
): Branch => ({
  tag,
  attributes,
  inside: inside.filter((part): part is Tree => part !== false && part !== ""),
});

export function toDom(tree: Branch): HTMLElement;
export function toDom(tree: Tree): HTMLElement | string;
export function toDom(tree: Tree): HTMLElement | string {
  if (typeof tree === "string") return tree;
  const made = element(tree.tag, "", ...tree.inside.map((part) => toDom(part)));
  for (const [name, value] of Object.entries(tree.attributes)) made.setAttribute(name, value);
  return made;
}

/** The tree as HTML, for a page in UTF-8. Names of tags and attributes are the kit's own, never a talk's. */
export function toHtml(tree: Tree): string {
  if (typeof tree === "string") return escaped(tree);
  const attributes = Object.entries(tree.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const open = `<${tree.tag}${attributes.join("")}>`;
  return empty.has(tree.tag) ? open : `${open}${tree.inside.map(toHtml).join("")}</${tree.tag}>`;
}

const empty = new Set<string>(["meta", "img", "link", "br", "hr"]);

/** What a parser would take for markup, or has no place in a page: half a pair, and controls but white space. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Surrogate}/gu, "\ufffd")
    .replace(/[&<>"]/g, (mark) => entities[mark] ?? mark);

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
