/** Differences in words: where to look, and which claims to read again. Never the article's text. */
import type { Claims } from "../../ledger/claim.ts";
import type { Source } from "../../ledger/source.ts";
import { type Difference, placesAfter } from "./compare.ts";

/** What a difference is reported against. */
export interface Ledger {
  readonly source: Source;
  readonly claims: Claims;
}

/** Where a claim is written, "seeds/claims.ts:12", if that is known. */
export type WhereOf = (claim: string) => string | undefined;

/** The report, line by line. */
export function report(
  ledger: Ledger,
  differences: readonly Difference[],
  whereOf: WhereOf = () => undefined,
): string[] {
  const { digests } = ledger.source;
  if (differences.length === 0)
    return [`${digests.length} paragraphs match, ${Object.keys(ledger.claims).length} claims stand on them`];
  const lines = differences.flatMap((difference) => [
    headline(ledger.source, difference),
    ...claimsOn(ledger.claims, difference, whereOf),
  ]);
  return [...lines, ...shiftsOf(ledger, differences), count(differences)];
}

function headline(source: Source, difference: Difference): string {
  const at = difference.kind === "added" ? difference.after : difference.at;
  const where = at === 0 ? "under the title" : sectionAt(source, at);
  switch (difference.kind) {
    case "changed": {
      const moved = difference.copyAt === at ? "" : `; it is paragraph ${difference.copyAt} of the copy`;
      return `changed  paragraph ${at}, ${where}${moved}`;
    }
    case "moved":
      return `moved    paragraph ${at}, ${where}; it is paragraph ${difference.copyAt} of the copy`;
    case "missing":
      return `missing  paragraph ${at}, ${where}`;
    case "added":
      return `added    paragraph ${difference.copyAt} of the copy, ${where}, after ${at || "the title"}`;
  }
}

function sectionAt({ outline }: Source, at: number): string {
  const section = Object.values(outline).findLast((each) => each.at <= at);
  return section ? `in "${section.name}"` : "before the first section";
}

function claimsOn(claims: Claims, difference: Difference, whereOf: WhereOf): string[] {
  if (difference.kind === "added") return ["         no claim stands on it yet"];
  const standing = Object.entries(claims).filter(([, { at }]) => at === difference.at);
  if (standing.length === 0) return ["         no claim stands on it"];
  return standing.map(([id, { label }]) => claimLine(id, label, whereOf));
}

/** A claim below what is said of it. */
export function claimLine(id: string, label: string, whereOf: WhereOf): string {
  const where = whereOf(id);
  return `         ${id}: ${label}${where ? `  (${where})` : ""}`;
}

/** Claims whose paragraph reads and stands as it did, and only has another number. */
function shiftsOf({ source, claims }: Ledger, differences: readonly Difference[]): string[] {
  const copyLength = source.digests.length + gained(differences);
  const places = placesAfter(differences, source.digests.length, copyLength);
  const told = new Set(differences.map((d) => (d.kind === "added" ? 0 : d.at)));
  const shifted = Object.values(claims).filter(({ at }) => !told.has(at) && (places[at - 1] ?? at) !== at);
  if (shifted.length === 0) return [];
  const noun = shifted.length === 1 ? "claim stands on a paragraph" : "claims stand on paragraphs";
  return [`${shifted.length} ${noun} with another number in the copy`];
}

/** How many more paragraphs the copy has. */
const gained = (differences: readonly Difference[]): number =>
  differences.reduce((sum, { kind }) => sum + (kind === "added" ? 1 : kind === "missing" ? -1 : 0), 0);

function count(differences: readonly Difference[]): string {
  const counts = (["changed", "moved", "missing", "added"] as const)
    .map((kind) => ({ kind, number: differences.filter((d) => d.kind === kind).length }))
    .filter(({ kind, number }) => number > 0 || kind !== "moved")
    .map(({ kind, number }) => `${number} ${kind}`);
  return `The copy differs from seeds/source.ts: ${counts.join(", ")}`;
}
