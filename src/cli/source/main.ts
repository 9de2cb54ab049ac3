/**
 * `npm run source -- PATH`: does the ledger still match the article? Compares seeds/source.ts, paragraph by
 * paragraph, with a copy of the article, and names the claims that stand on what differs.
 * Exit code 0 where all match, 1 where any differs, 2 where there is nothing to compare with.
 */
import { claims } from "../../../seeds/claims.ts";
import { source } from "../../../seeds/source.ts";
import { compare } from "./compare.ts";
import { digestOf, paragraphsOf } from "./paragraphs.ts";
import { findArticle, NoArticle, readArticle } from "./read.ts";
import { report } from "./report.ts";

try {
  const differences = compare(source.digests, digestsIn(process.argv.slice(2)));
  console.log(report({ source, claims }, differences).join("\n"));
  process.exitCode = differences.length > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof NoArticle)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}

function digestsIn(paths: readonly string[]): string[] {
  const [path] = paths;
  if (path === undefined || paths.length > 1)
    throw new NoArticle("usage: npm run source -- PATH, where PATH is a copy of the article or its folder");
  const file = findArticle(path);
  const paragraphs = paragraphsOf(readArticle(file), source.title);
  if (!paragraphs)
    throw new NoArticle(
      `"${file}" has no line that ends with the title "${source.title}": is it the article?`,
    );
  return paragraphs.map(digestOf);
}
