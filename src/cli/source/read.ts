/** Finds and reads a copy of the article. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { extname, join } from "node:path";
import { ForPerson } from "../command.ts";

/** A path or a file that is not what was asked for: its message is for a person. */
export class NoArticle extends ForPerson {}

/**
 * The file that `path` names, or the one text in the folder that it names.
 * @throws NoArticle where there is none, or more than one
 */
export function findArticle(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new NoArticle(`there is no "${path}"; it should be a text file or a folder with one`);
  if (!stats.isDirectory()) {
    if (extname(path) && !readable.test(path))
      throw new NoArticle(`"${path}" is no article; it should be Markdown, plain text or HTML`);
    return path;
  }
  const [file, ...more] = readdirSync(path)
    .filter((name) => readable.test(name))
    .sort();
  if (!file)
    throw new NoArticle(`"${path}" holds no .txt or .md file, nor .html; it should hold the article as one`);
  if (more.length > 0)
    throw new NoArticle(`"${path}" holds ${[file, ...more].join(", ")}; name the one that is the article`);
  return join(path, file);
}

const readable = /\.(txt|md|markdown|x?html?)$/i;

/** The text of a file. @throws NoArticle where it cannot be read, is no text, or says nothing */
export function readArticle(file: string): string {
  const text = decode(bytesOf(file), file);
  if (!text.trim()) throw new NoArticle(`"${file}" is empty; it should hold the article`);
  return text;
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new NoArticle(`"${file}" cannot be read: ${(cause as Error).message}`);
  }
}

function decode(bytes: Uint8Array, file: string): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    const text = new TextDecoder(wide ? "utf-16le" : "utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return text;
  } catch {
    // No text in that encoding: the sentence below says so.
  }
  throw new NoArticle(
    `"${file}" is no text in UTF-8; it should be Markdown, plain text or HTML saved as UTF-8`,
  );
}
