/** Makes a ledger where a talk has none. */
import { basename, join } from "node:path";
import { writeAll } from "../files.ts";
import type { Article } from "./article.ts";
import { outlineOf } from "./outline.ts";
import { claimsPath, hasSeed, passagesPath, sourcePath } from "./seeds.ts";
import { claimsFile, passagesFile, sourceFile } from "./skeleton.ts";

/**
 * Writes seeds/source.ts, seeds/claims.ts where there is none, and seeds/passages.ts where it is wanted; answers with
 * what to do next, line by line.
 * @throws ForPerson where they cannot be written
 */
export function make(
  folder: string,
  article: Article,
  file: string,
  { withPassages }: { readonly withPassages: boolean },
): string[] {
  const { paragraphs, published = basename(file) } = article;
  const outline = outlineOf(paragraphs);
  const made = new Map([[sourcePath, sourceFile(article, outline, published, withPassages)]]);
  if (withPassages) made.set(passagesPath, passagesFile(paragraphs));
  const kept = hasSeed(folder, claimsPath);
  if (!kept) made.set(claimsPath, claimsFile(paragraphs, outline));
  writeAll([...made].map(([path, text]) => ({ path: join(folder, path), text })));
  const next = "name the two sides, then fill in claims section by section";
  return [
    `"${article.title}": ${paragraphs.length} paragraphs, ${outline.length} ${outline.length === 1 ? "section" : "sections"}`,
    `${sourcePath}  outline and digests: names and ids are yours to change`,
    `${claimsPath}  ${kept ? "kept as it is" : next}`,
    ...(withPassages ? [`${passagesPath}  the article's own text: publish it only if you may`] : []),
  ];
}
