/** Differences in words: where to look, and which claims to read again. Never the article's text. */
import type { Claims } from "../../ledger/claim.ts";
import { placeOf, type Source } from "../../ledger/source.ts";
import type { Difference } from "./compare.ts";

/** What a difference is reported against. */
export interface Ledger {
  readonly source: Source;
  readonly claims: Claims;
}

/** The report, line by line. */
export function report(ledger: Ledger, differences: readonly Difference[]): string[] {
  const { digests } = ledger.source;
  if (differences.length === 0)
    return [`${digests.length} paragraphs match, ${Object.keys(ledger.claims).length} claims stand on them`];
  const lines = differences.flatMap((difference) => [
    headline(ledger.source, difference),
    ...claimsOn(ledger.claims, difference),
  ]);
  return [...lines, count(differences)];
}

function headline(source: Source, difference: Difference): string {
  const at = difference.kind === "added" ? difference.after : difference.at;
  const where = at === 0 ? "under the title" : `in "${placeOf(source, at).name}"`;
  switch (difference.kind) {
    case "changed": {
      const moved = difference.copyAt === at ? "" : `; it is paragraph ${difference.copyAt} of the copy`;
      return `changed  paragraph ${at}, ${where}${moved}`;
    }
    case "missing":
      return `missing  paragraph ${at}, ${where}`;
    case "added":
      return `added    paragraph ${difference.copyAt} of the copy, ${where}, after ${at || "the title"}`;
  }
}

function claimsOn(claims: Claims, difference: Difference): string[] {
  if (difference.kind === "added") return ["         no claim stands on it yet"];
  const standing = Object.entries(claims).filter(([, { at }]) => at === difference.at);
  if (standing.length === 0) return ["         no claim stands on it"];
  return standing.map(([id, { label }]) => `         ${id}: ${label}`);
}

function count(differences: readonly Difference[]): string {
  const kinds = ["changed", "missing", "added"] as const;
  const counts = kinds.map((kind) => `${differences.filter((d) => d.kind === kind).length} ${kind}`);
  return `The copy differs from seeds/source.ts: ${counts.join(", ")}`;
}
