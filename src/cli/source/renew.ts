/** What a ledger becomes when its article has changed. Pure: numbers, ids and digests in, the same out. */
import type { Claims } from "../../ledger/claim.ts";
import type { Source } from "../../ledger/source.ts";
import { type Difference, placesAfter } from "./compare.ts";
import type { Block } from "./formats/block.ts";
import { headingsOf, type Outlined, sectionOf } from "./outline.ts";

/** A claim's number in the ledger, and in the copy. */
export interface Move {
  readonly claim: string;
  readonly from: number;
  readonly to: number;
}

export interface Renewal {
  /** Where the ledger's paragraphs stand in the copy; undefined for those that are gone. */
  readonly places: readonly (number | undefined)[];
  /** The outline in the copy's numbers: every section there was, and one for each new heading. */
  readonly outline: readonly Outlined[];
  /** Sections that are new. */
  readonly added: readonly Outlined[];
  /** Sections that no paragraph is left of. */
  readonly vanished: readonly Outlined[];
  /** Claims whose paragraph has another number. */
  readonly moves: readonly Move[];
  /** Claims whose paragraph is gone: where they belong only a person can tell. */
  readonly homeless: readonly string[];
}

/** The renewal of a ledger for a copy of its article that differs from it. */
export function renewal(
  source: Source,
  claims: Claims,
  paragraphs: readonly Block[],
  differences: readonly Difference[],
): Renewal {
  const places = placesAfter(differences, source.digests.length, paragraphs.length);
  const { outline, added } = renewOutline(source, paragraphs, differences, places);
  const ends = outline.map((_, index) => outline[index + 1]?.at ?? paragraphs.length + 1);
  const standing = Object.entries(claims).map(([claim, { at }]) => ({ claim, from: at, to: places[at - 1] }));
  return {
    places,
    outline,
    added,
    vanished: outline.filter(({ at }, index) => at >= (ends[index] ?? 0)),
    moves: standing.flatMap(({ claim, from, to }) =>
      to === undefined || to === from ? [] : [{ claim, from, to }],
    ),
    homeless: standing.filter(({ to }) => to === undefined).map(({ claim }) => claim),
  };
}

function renewOutline(
  source: Source,
  paragraphs: readonly Block[],
  differences: readonly Difference[],
  places: Renewal["places"],
): Pick<Renewal, "outline" | "added"> {
  // A section begins where its first paragraph stands now, or, if that is gone, where the next begins.
  const placeOf = (at: number) => places.slice(at - 1).find((place) => place !== undefined);
  let outline: Outlined[] = Object.entries(source.outline)
    .map(([id, section]) => ({ id, ...section, at: placeOf(section.at) ?? paragraphs.length + 1 }))
    .sort((a, b) => a.at - b.at);
  const fresh = new Set(
    differences.flatMap((d) => (d.kind === "added" || d.kind === "changed" ? [d.copyAt] : [])),
  );
  const headings = headingsOf(paragraphs);
  const added: Outlined[] = [];
  for (const heading of headings) {
    // Other headings were there before: where they begin no section, somebody has decided so.
    if (!fresh.has(heading.at) || outline.some(({ at }) => at === heading.at)) continue;
    const section = sectionOf(heading, headings, outline);
    added.push(section);
    outline = [...outline, section].sort((a, b) => a.at - b.at);
  }
  return { outline, added };
}
