/** An article in HTML: its text blocks, without what the page puts around them. */
import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { type Block, collapse, type Written } from "./block.ts";

/** The blocks of a page's article: of its `<article>`, else its `<main>`, else all but what is plainly not text. */
export function readHtml(text: string): Written {
  const page = parse(text);
  const elements = [...elementsIn(page)];
  const root = longest(elements, "article") ?? longest(elements, "main");
  const blocks = root ? blocksOf(root, inside) : blocksOf(page, around);
  const heading = elements.find(({ tagName }) => tagName === "h1");
  const headed = blocks.some(({ level }) => level === 1);
  const head = elements.find(({ tagName }) => tagName === "title");
  const title = (!headed && heading && wordsOf(heading)) || (head && wordsOf(head));
  const site = publishedIn(elements);
  return { blocks, ...(title ? { stated: title } : {}), ...(site ? { published: site } : {}) };
}

/** The blocks of a piece of HTML, as Markdown becomes one: nothing is around it. */
export const blocksOfFragment = (html: string): Block[] => blocksOf(parseFragment(html), unread);

/** Never text. */
const unread = new Set([
  "head",
  "script",
  "style",
  "template",
  "noscript",
  "svg",
  "math",
  "iframe",
  "object",
]);
/** What an article carries along and does not say. */
const inside = new Set([...unread, "nav", "aside", "footer", "form", "button", "select", "dialog"]);
/** What a page without an article has around its text. */
const around = new Set([...inside, "header"]);

const blocks = new Set(
  (
    "address article aside blockquote body caption dd details div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr html li main nav ol p pre search section summary table tbody " +
    "tfoot thead tr ul"
  ).split(" "),
);

/** Text runs until a block begins or ends; an item that holds a list is its own words first, then its items. */
function blocksOf(root: Tree.ParentNode, leftOut: ReadonlySet<string>): Block[] {
  const found: Block[] = [];
  let words = "";
  const end = (level?: number) => {
    const text = collapse(words);
    if (text) found.push(level === undefined ? { text } : { text, level });
    words = "";
  };
  const visit = (node: Tree.ChildNode, heading?: number): void => {
    if (isText(node)) words += node.value;
    if (!isElement(node) || leftOut.has(node.tagName) || isHidden(node)) return;
    const name = node.tagName;
    if (name === "br") {
      // Two line breaks are how old pages part paragraphs.
      if (/\v\s*$/.test(words)) end(heading);
      else words += "\v";
    } else if (name === "tr") {
      end();
      words = node.childNodes.filter(isElement).map(wordsOf).filter(Boolean).join(" | ");
      end();
    } else if (blocks.has(name)) {
      end(heading);
      const level = levelOf(name) ?? heading;
      for (const child of node.childNodes) visit(child, level);
      end(level);
    } else for (const child of node.childNodes) visit(child, heading);
  };
  for (const child of root.childNodes) visit(child);
  end();
  return found;
}

const levelOf = (name: string): number | undefined =>
  /^h[1-6]$/.test(name) ? Number(name.slice(1)) : undefined;

const isText = (node: Tree.Node): node is Tree.TextNode => node.nodeName === "#text";
const isElement = (node: Tree.Node): node is Tree.Element => "tagName" in node;

const attribute = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((attr) => attr.name === name)?.value;

const isHidden = (element: Tree.Element): boolean =>
  attribute(element, "hidden") !== undefined || attribute(element, "aria-hidden") === "true";

function* elementsIn(node: Tree.ParentNode): Generator<Tree.Element> {
  for (const child of node.childNodes)
    if (isElement(child)) {
      yield child;
      yield* elementsIn(child);
    }
}

const wordsOf = (element: Tree.Element): string => collapse(rawWords(element));
const rawWords = (node: Tree.Node): string => {
  if (isText(node)) return node.value;
  return "childNodes" in node ? node.childNodes.map(rawWords).join(isRow(node) ? " " : "") : "";
};
const isRow = (node: Tree.Node): boolean => isElement(node) && /^(td|th|ul|ol|div)$/.test(node.tagName);

/** A list of teasers has many articles; the one that is read is the longest. */
function longest(elements: readonly Tree.Element[], name: string): Tree.Element | undefined {
  const all = elements.filter(({ tagName }) => tagName === name);
  const lengths = new Map(all.map((element) => [element, wordsOf(element).length]));
  return all.sort((a, b) => (lengths.get(b) ?? 0) - (lengths.get(a) ?? 0))[0];
}

function publishedIn(elements: readonly Tree.Element[]): string | undefined {
  const site = elements.find((element) => attribute(element, "property") === "og:site_name");
  const canonical = elements.find((element) => attribute(element, "rel") === "canonical");
  return (site && attribute(site, "content")) || (canonical && attribute(canonical, "href")) || undefined;
}
