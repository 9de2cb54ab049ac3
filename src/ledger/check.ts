/** What the compiler cannot see in a ledger. */
import { type Claims, type Entry, type EntryOf, entries } from "./claim.ts";
import { placeOf, type Source } from "./source.ts";

/** Something that a talk's maker should know. */
export interface Finding {
  /** An error is to be mended; information is the talk's own business. */
  readonly severity: "error" | "information";
  /** What it is, in a sentence. */
  readonly what: string;
  /** The claim, section or slide that it is about; absent where it is about the whole talk. */
  readonly where?: { readonly kind: "claim" | "section" | "slide"; readonly id: string };
}

/** What a ledger is, as far as it can be checked by itself. */
interface Checked {
  readonly claims: Claims;
  readonly source: Source;
}

/** Everything that is wrong with a ledger; an empty list where nothing is. */
export function checkLedger({ claims, source }: Checked): Finding[] {
  return [
    ...misplacedSections(source),
    ...misplaced(claims, source),
    ...wordless(claims),
    ...lopsided(claims),
  ];
}

/** Burdens that no remedy lifts: not an error, a finding. */
export function unlifted<C extends Claims>(claims: C): EntryOf<C, "burden">[] {
  const lifted = new Set(entries(claims, "remedy").flatMap(({ lifts }) => lifts.map(({ burden }) => burden)));
  return entries(claims, "burden").filter(({ id }) => !lifted.has(id));
}

/** Limits that hold a remedy back: its own, and those that hold back the whole. */
export const limitsOf = (claims: Claims, remedy: string): Entry<"limit">[] =>
  entries(claims, "limit").filter(({ holds }) => holds.length === 0 || holds.includes(remedy));

/** An error about a claim, a section or a slide. */
export const errorAt = (kind: "claim" | "section" | "slide", id: string, what: string): Finding => ({
  severity: "error",
  what,
  where: { kind, id },
});

function misplacedSections({ outline, digests, passages }: Source): Finding[] {
  const last = digests.length;
  const sections = Object.entries(outline);
  const empty = sections.flatMap(([id, { at }], index) => {
    const next = sections[index + 1]?.[1].at ?? last + 1;
    return at < next && at >= 1
      ? []
      : [errorAt("section", id, `section "${id}" has no paragraph: it begins at ${at}`)];
  });
  if (passages === undefined || passages.length === last) return empty;
  const what = `the source has ${passages.length} passages and ${last} digests; \`counterpoise source --update\` renews both`;
  return [...empty, { severity: "error", what }];
}

function misplaced(claims: Claims, source: Source): Finding[] {
  return Object.entries(claims).flatMap(([id, { at }]) => {
    try {
      placeOf(source, at);
      return [];
    } catch (error) {
      return [errorAt("claim", id, `claim "${id}": ${(error as Error).message}`)];
    }
  });
}

const wordless = (claims: Claims): Finding[] =>
  Object.entries(claims)
    .filter(([, { label, says }]) => !label.trim() || !says.trim())
    .map(([id]) => errorAt("claim", id, `claim "${id}" lacks words: a label and a sentence`));

/** A remedy lifts burdens of the other side; a limit holds remedies. */
function lopsided(claims: Claims): Finding[] {
  const wrongLifts = entries(claims, "remedy").flatMap(({ id, side, lifts }) =>
    lifts
      .map(({ burden }) => ({ burden, claim: claims[burden] }))
      .filter(({ claim }) => claim?.kind !== "burden" || claim.side === side)
      .map(({ burden }) =>
        errorAt(
          "claim",
          id,
          `remedy "${id}" lifts "${burden}", which is no ${claims[burden] ? "burden of the other side" : "claim"}`,
        ),
      ),
  );
  const wrongHolds = entries(claims, "limit").flatMap(({ id, holds }) =>
    holds
      .filter((held) => claims[held]?.kind !== "remedy")
      .map((held) => errorAt("claim", id, `limit "${id}" holds "${held}", which is no remedy`)),
  );
  return [...wrongLifts, ...wrongHolds];
}
