/** Finds and reads a copy of the article. */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A path or a file that is not what was asked for: its message is for a person. */
export class NoArticle extends Error {}

/**
 * The file that `path` names, or the one text in the folder that it names.
 * @throws NoArticle where there is none, or more than one
 */
export function findArticle(path: string): string {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats) throw new NoArticle(`there is no "${path}"; it should be a text file or a folder with one`);
  if (!stats.isDirectory()) return path;
  const [file, ...more] = readdirSync(path).filter((name) => /\.(txt|md)$/i.test(name));
  if (!file) throw new NoArticle(`"${path}" holds no .txt or .md file; it should hold the article as one`);
  if (more.length > 0)
    throw new NoArticle(`"${path}" holds ${[file, ...more].join(", ")}; name the one that is the article`);
  return join(path, file);
}

/** The text of a file. @throws NoArticle where it cannot be read */
export function readArticle(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new NoArticle(`"${file}" cannot be read: ${(cause as Error).message}`);
  }
}
