/** What the compiler cannot see in a ledger. */
import { type Claims, type Entry, entries } from "./claim.ts";
import { placeOf, type Source } from "./source.ts";

/** Everything that is wrong with a ledger, one sentence each; an empty list where nothing is. */
export function checkLedger({ claims, source }: { claims: Claims; source: Source }): string[] {
  return [...misplaced(claims, source), ...lopsided(claims)];
}

/** Burdens that no remedy lifts: not an error, a finding. */
export function unlifted(claims: Claims): Entry<"burden">[] {
  const lifted = new Set(entries(claims, "remedy").flatMap(({ lifts }) => lifts.map(({ burden }) => burden)));
  return entries(claims, "burden").filter(({ id }) => !lifted.has(id));
}

function misplaced(claims: Claims, source: Source): string[] {
  return Object.entries(claims).flatMap(([id, { at }]) => {
    try {
      placeOf(source, at);
      return [];
    } catch (error) {
      return [`claim "${id}": ${(error as Error).message}`];
    }
  });
}

/** A remedy lifts burdens of the other side; a limit holds remedies. */
function lopsided(claims: Claims): string[] {
  const wrongLifts = entries(claims, "remedy").flatMap(({ id, side, lifts }) =>
    lifts
      .map(({ burden }) => ({ burden, claim: claims[burden] }))
      .filter(({ claim }) => claim?.kind !== "burden" || claim.side === side)
      .map(({ burden }) => `remedy "${id}" lifts "${burden}", which is no burden of the other side`),
  );
  const wrongHolds = entries(claims, "limit").flatMap(({ id, holds }) =>
    holds
      .filter((held) => claims[held]?.kind !== "remedy")
      .map((held) => `limit "${id}" holds "${held}", which is no remedy`),
  );
  return [...wrongLifts, ...wrongHolds];
}
