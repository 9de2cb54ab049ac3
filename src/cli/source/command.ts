/**
 * `counterpoise source ARTICLE`: from article to ledger. Where the talk has none, it makes one to fill in; later it
 * compares, and names the claims that stand on what differs. What a person has written is never written over.
 */
import { parseArgs } from "node:util";
import type { Source } from "../../ledger/source.ts";
import { type Command, ForPerson } from "../command.ts";
import { misused, WrongOption } from "../options.ts";
import { filesOf, whereIs, writtenIn } from "../written.ts";
import { type Article, articleOf } from "./article.ts";
import { compare } from "./compare.ts";
import { make } from "./make.ts";
import { digestOf } from "./paragraphs.ts";
import { findArticle, readArticle } from "./read.ts";
import { report } from "./report.ts";
import { hasSeed, loadClaims, loadSource, sourcePath } from "./seeds.ts";
import { update } from "./update.ts";

interface Options {
  readonly update: boolean;
  readonly withPassages: boolean;
  readonly title: string | undefined;
}

export const source: Command = {
  usage: "counterpoise source ARTICLE [--update] [--with-passages] [--title TITLE]",
  /** 0 where all match or all is made, 1 where the copy differs, 2 where there is nothing to compare with. */
  async run(args, folder) {
    const { path, ...options } = optionsOf(args);
    try {
      const file = findArticle(path);
      const text = readArticle(file);
      if (!hasSeed(folder, sourcePath))
        return tell(make(folder, articleOf(text, file, options.title), file, options));
      const known = await loadSource(folder);
      return await followUp(folder, known, articleOf(text, file, options.title ?? known.title), options);
    } catch (error) {
      if (!(error instanceof ForPerson)) throw error;
      console.error(error.message);
      return 2;
    }
  },
};

function optionsOf(args: readonly string[]): Options & { readonly path: string } {
  const options = {
    update: { type: "boolean" },
    "with-passages": { type: "boolean" },
    title: { type: "string" },
  } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const [path, ...more] = positionals;
    if (path === undefined || more.length > 0)
      throw new WrongOption(`name the article, or its folder. Usage: ${source.usage}`);
    const { update = false, "with-passages": withPassages = false, title } = values;
    return { path, update, withPassages, title };
  } catch (error) {
    throw error instanceof WrongOption ? error : misused(error, source.usage);
  }
}

async function followUp(folder: string, known: Source, article: Article, options: Options): Promise<number> {
  const ledger = { source: known, claims: await loadClaims(folder) };
  const differences = compare(
    known.digests,
    article.paragraphs.map(({ text }) => digestOf(text)),
  );
  const gone = differences.filter(({ kind }) => kind === "changed" || kind === "missing").length;
  if (gone === known.digests.length && article.title !== known.title)
    throw new ForPerson(
      `This is another article: no paragraph of it is in ${sourcePath}. For a talk of it: counterpoise new FOLDER --from ARTICLE`,
    );
  const written = writtenIn(filesOf(folder, ["seeds"]));
  tell(report(ledger, differences, (claim) => whereIs(written, "claim", claim)));
  if (article.title !== known.title && !article.title.endsWith(known.title))
    tell([`The copy's title reads otherwise than the one in ${sourcePath}: "${article.title}"`]);

  // Where nothing differs there is nothing to update; where something does, passages wait for it.
  if (differences.length > 0 ? options.update : options.withPassages) {
    const { lines, done } = await update(folder, ledger, article, differences, options.withPassages);
    tell(lines);
    return done ? 0 : 1;
  }
  if (differences.length > 0) tell(["Read those claims again; then --update renews numbers and digests"]);
  return differences.length > 0 ? 1 : 0;
}

function tell(lines: readonly string[]): 0 {
  console.log(lines.join("\n"));
  return 0;
}
