/** A copy of the article, taken apart: its title, and its paragraphs as the ledger counts them. */
import { basename, extname } from "node:path";
import { type Block, collapse, type Written } from "./formats/block.ts";
import { readHtml } from "./formats/html.ts";
import { readMarkdown } from "./formats/markdown.ts";
import { readPlain } from "./formats/plain.ts";
import { paragraphsOf } from "./paragraphs.ts";
import { NoArticle } from "./read.ts";

export interface Article {
  readonly title: string;
  /** Where it says it is published, if it does. */
  readonly published?: string;
  /** What follows the title; paragraph 1 is the first. */
  readonly paragraphs: readonly Block[];
}

/**
 * The article in a text. `file` tells the format; `title` is the one the ledger knows, or a person gives.
 * What stands above the title is the site's own and no part of it.
 * @throws NoArticle where a plain text has no line that ends with the title, or nothing follows the title
 */
export function articleOf(text: string, file: string, title?: string): Article {
  const format = formatOf(text, file);
  const article =
    format === "plain" ? plain(text, file, title) : structured(readers[format](text), file, title);
  if (article.paragraphs.length === 0)
    throw new NoArticle(`"${file}" has no paragraph after the title "${article.title}": is it the article?`);
  return article;
}

const readers = { html: readHtml, markdown: readMarkdown } as const;

function formatOf(text: string, file: string): keyof typeof readers | "plain" {
  const extension = extname(file).toLowerCase();
  if (/^\.x?html?$/.test(extension)) return "html";
  if (/^\.(md|markdown|mdown)$/.test(extension)) return "markdown";
  return extension !== ".txt" && /^\s*<(!doctype html|html)\b/i.test(text) ? "html" : "plain";
}

/** A plain text has no mark that says "title": it is the line that ends with it, else the first line. */
function plain(text: string, file: string, title: string | undefined): Article {
  const { blocks } = readPlain(text);
  const known = title ?? firstLine(blocks, file);
  const paragraphs = paragraphsOf(text, known);
  if (!paragraphs)
    throw new NoArticle(`"${file}" has no line that ends with the title "${known}": is it the article?`);
  return { title: known, paragraphs: blocks.slice(blocks.length - paragraphs.length) };
}

function firstLine([first]: readonly Block[], file: string): string {
  const line = first?.text ?? "";
  if (line.split(" ").length > 30)
    throw new NoArticle(
      `the first line of "${file}" should be its title, and reads like a paragraph; name the title with --title`,
    );
  return line;
}

/** The heading that is the title, else the first of level 1, else what the document states of itself. */
function structured(written: Written, file: string, known: string | undefined): Article {
  const { blocks, stated, statedFirst, published } = written;
  const equal = known === undefined ? -1 : blocks.findIndex(({ text }) => text === collapse(known));
  const first = blocks.findIndex(({ level }) => level === 1);
  const own = statedFirst && stated && blocks[first]?.text !== collapse(stated) ? -1 : first;
  const at = equal >= 0 ? equal : own;
  return {
    title: blocks[at]?.text ?? stated ?? nameOf(file),
    ...(published ? { published } : {}),
    paragraphs: blocks.slice(at + 1),
  };
}

const nameOf = (file: string): string => collapse(basename(file, extname(file)).replace(/[-_]+/g, " "));
