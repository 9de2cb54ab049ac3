/** An article in Markdown: CommonMark with GitHub's tables, and front matter where it has some. */
import { marked } from "marked";
import type { Written } from "./block.ts";
import { blocksOfFragment } from "./html.ts";

/** The blocks of a Markdown text. HTML inside it is read as HTML. */
export function readMarkdown(text: string): Written {
  const front = /^(---|\+\+\+)[ \t]*\r?\n(?:([\s\S]*?)\r?\n)?\1[ \t]*(?:\r?\n|$)/.exec(text);
  const body = front ? text.slice(front[0].length) : text;
  const blocks = blocksOfFragment(marked.parse(body, { async: false, gfm: true }));
  const field = (name: string) => fieldOf(front?.[2] ?? "", name);
  const title = field("title");
  const published = field("published") ?? field("source") ?? field("canonical(?:_url)?") ?? field("url");
  return {
    blocks,
    ...(title ? { stated: title, statedFirst: true } : {}),
    ...(published ? { published } : {}),
  };
}

/** A field of front matter on one line: all that is asked of it, so nobody needs to know YAML whole. */
function fieldOf(front: string, name: string): string | undefined {
  const found = new RegExp(`^${name}[ \\t]*[:=][ \\t]*(.+?)[ \\t\\r]*$`, "m").exec(front)?.[1];
  return found?.replace(/^(["'])(.*)\1$/, "$2") || undefined;
}
