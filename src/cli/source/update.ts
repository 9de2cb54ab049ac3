/** `counterpoise source ARTICLE --update`: the ledger follows its article, and nothing is written half. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Source } from "../../ledger/source.ts";
import { ForPerson } from "../command.ts";
import { writeAll } from "../files.ts";
import { filesOf, whereIs, writtenIn } from "../written.ts";
import type { Article } from "./article.ts";
import type { Difference } from "./compare.ts";
import { moveClaims, movedClaims } from "./edit-claims.ts";
import { editSource } from "./edit-source.ts";
import { digestOf } from "./paragraphs.ts";
import { type Renewal, renewal } from "./renew.ts";
import { claimLine, type Ledger } from "./report.ts";
import { claimsPath, loadClaims, loadSource, passagesPath, sourcePath } from "./seeds.ts";
import { passagesFile } from "./skeleton.ts";

/** What became of it, line by line, and whether a person has to do the rest. */
export interface Updated {
  readonly lines: readonly string[];
  readonly done: boolean;
}

/**
 * Renews digests, outline and the numbers of claims in the talk's seeds, and its passages where it has or wants them.
 * All new texts are loaded and compared with what they should say before any is written.
 * @throws ForPerson where claims stand on paragraphs that are gone, or a file cannot be renewed; nothing is changed
 */
export async function update(
  folder: string,
  ledger: Ledger,
  article: Article,
  differences: readonly Difference[],
  withPassages: boolean,
): Promise<Updated> {
  const { source, claims } = ledger;
  const files = filesOf(folder, ["seeds"]);
  const written = writtenIn(files);
  const whereOf = (claim: string) => whereIs(written, "claim", claim);
  const renewed = renewal(source, claims, article.paragraphs, differences);
  if (renewed.homeless.length > 0) {
    const lines = renewed.homeless.map((id) => claimLine(id, claims[id]?.label ?? "", whereOf));
    throw new ForPerson(
      ["These claims stand on paragraphs that the copy does not have:", ...lines]
        .concat(
          "Remove each, or give it the number of another paragraph, then run again. Nothing was changed.",
        )
        .join("\n"),
    );
  }
  const texts = new Map<string, string>();
  const passages = withPassages || source.passages !== undefined;
  if (passages) texts.set(passagesPath, passagesFile(article.paragraphs));
  const wanted = {
    outline: renewed.outline,
    digests: article.paragraphs.map(({ text }) => digestOf(text)),
    bringPassages: passages && source.passages === undefined,
  };
  texts.set(sourcePath, editSource(readFileSync(join(folder, sourcePath), "utf8"), wanted));
  await holdSource(folder, texts, expected(source, renewed, article, passages));

  const { moves, places } = renewed;
  const others = files.filter(({ file }) => file !== sourcePath && file !== passagesPath);
  let { texts: moved, byHand } = moveClaims(others, written, moves, places);
  const loaded = await loadClaims(folder, new Map([...texts, ...moved])).catch(() => undefined); // compared next
  if (JSON.stringify(loaded) !== JSON.stringify(movedClaims(claims, moves, byHand)))
    [moved, byHand] = [new Map(), moves];
  writeAll([...texts, ...moved].map(([file, text]) => ({ path: join(folder, file), text })));

  const changed = differences.flatMap((each) => (each.kind === "changed" ? [each.at] : []));
  const again = Object.entries(claims)
    .filter(([, { at }]) => changed.includes(at))
    .map(([id, { label }]) => claimLine(id, label, whereOf));
  const lines = linesOf(renewed, byHand, written);
  if (again.length > 0) lines.push("Read again, for what they stand on reads otherwise now:", ...again);
  return { lines, done: byHand.length === 0 };
}

function expected(source: Source, { outline }: Renewal, article: Article, passages: boolean): Source {
  return {
    ...source,
    outline: Object.fromEntries(outline.map(({ id, ...section }) => [id, section])),
    digests: article.paragraphs.map(({ text }) => digestOf(text)),
    ...(passages ? { passages: article.paragraphs.map(({ text }) => text) } : {}),
  };
}

async function holdSource(folder: string, texts: ReadonlyMap<string, string>, wanted: Source): Promise<void> {
  const loaded = await loadSource(folder, texts);
  if (JSON.stringify(sorted(loaded)) !== JSON.stringify(sorted(wanted)))
    throw new ForPerson(
      `${sourcePath} cannot be renewed: it does not say what it should once its numbers are changed. Write outline and digests out in it, as \`counterpoise source\` does. Nothing was changed`,
    );
}

/** What a source says, whatever the order of its fields; the order of sections counts. */
const sorted = (source: Source) => Object.entries(source).sort(([a], [b]) => (a < b ? -1 : 1));

function linesOf(
  { outline, added, vanished, moves }: Renewal,
  byHand: Renewal["moves"],
  written: Parameters<typeof whereIs>[0],
): string[] {
  const lines = [`${sourcePath} is renewed: ${outline.length} sections`];
  for (const { id, at } of added) lines.push(`  new section "${id}", from paragraph ${at}: it wants a slide`);
  for (const { id } of vanished)
    lines.push(`  section "${id}" has no paragraph left: remove it here, and its slides`);
  const done = moves.length - byHand.length;
  if (done > 0) lines.push(`${done} ${done === 1 ? "claim has its" : "claims have their"} new number`);
  if (byHand.length > 0) lines.push(`Change these numbers by hand; they could not be changed safely:`);
  for (const { claim, from, to } of byHand)
    lines.push(`  ${whereIs(written, "claim", claim) ?? claimsPath}  ${claim}: at ${from} becomes ${to}`);
  return lines;
}
