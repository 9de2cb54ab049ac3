/**
 * The ledger's vocabulary: what an article says, claim by claim, in the talk's own words.
 * A claim stands on one paragraph of the source and plays one role in the argument.
 */

/** The two pans of the scale, by the ids that a talk's ledger gives its sides. */
export type SideId = string;

/** What every claim has. */
interface Said<Side extends SideId> {
  /** A few words, as they fit on a weight or a label (about 24 characters). */
  readonly label: string;
  /** The claim in one sentence of our own. */
  readonly says: string;
  /** The paragraph of the source it stands on: 1 is the first after the title. */
  readonly at: number;
  /** Whose claim it is: the side that brings, carries, or gives it. Left out where it is both sides'. */
  readonly side?: Side;
}

/** What a side brings. */
export interface FrameClaim<Side extends SideId = SideId> extends Said<Side> {
  readonly kind: "frame";
}

/** A problem that a side carries: a weight in its pan. */
export interface Burden<Side extends SideId = SideId> extends Said<Side> {
  readonly kind: "burden";
  readonly side: Side;
}

/** A burden that a remedy lifts; `implied` where only the article's headings say so. */
export interface Lift<Id extends string = string> {
  readonly burden: Id;
  readonly implied?: true;
}

/** What one side does for the other; `side` is the side that helps. */
export interface Remedy<Side extends SideId = SideId, Id extends string = string> extends Said<Side> {
  readonly kind: "remedy";
  readonly side: Side;
  readonly lifts: readonly Lift<Id>[];
}

/**
 * What still holds a remedy back: `holds` names those remedies, or none where it holds the whole back.
 * `implied` where the article does not name them itself.
 */
export interface Limit<Side extends SideId = SideId, Id extends string = string> extends Said<Side> {
  readonly kind: "limit";
  readonly holds: readonly Id[];
  readonly implied?: true;
}

/** Context. */
export interface Fact<Side extends SideId = SideId> extends Said<Side> {
  readonly kind: "fact";
}

/** What the source expects. */
export interface Outlook<Side extends SideId = SideId> extends Said<Side> {
  readonly kind: "outlook";
}

export type Claim<Side extends SideId = SideId, Id extends string = string> =
  | FrameClaim<Side>
  | Burden<Side>
  | Remedy<Side, Id>
  | Limit<Side, Id>
  | Fact<Side>
  | Outlook<Side>;

export type ClaimKind = Claim["kind"];

/** What one claim of a kind is called in English, and several; a talk in another language has words of its own. */
export const kindNames: Readonly<Record<ClaimKind, readonly [one: string, several: string]>> = {
  frame: ["frame", "frames"],
  burden: ["burden", "burdens"],
  remedy: ["remedy", "remedies"],
  limit: ["limit", "limits"],
  fact: ["fact", "facts"],
  outlook: ["outlook", "outlooks"],
};

/** Claims by id, as a talk writes them. */
export type Claims = Readonly<Record<string, Claim>>;

/** A claim together with its id, as pictures receive it. */
export type Entry<Kind extends ClaimKind = ClaimKind> = Extract<Claim, { kind: Kind }> & {
  readonly id: string;
};

/**
 * Keeps a ledger's ids as literal types, and lets no `lifts` or `holds` name a claim that is not there.
 */
export function claimsOf<Side extends SideId>() {
  return <const C extends Readonly<Record<string, Claim<Side, keyof C & string>>>>(claims: C): C => claims;
}

/** A claim of one kind in a ledger, with the id and the side that it has there, as literal types. */
export type EntryOf<C extends Claims, Kind extends ClaimKind> = {
  [Id in keyof C & string]: [Extract<C[Id], { readonly kind: Kind }>] extends [never]
    ? never
    : Entry<Kind> & { readonly id: Id } & SideIn<C[Id]>;
}[keyof C & string];

/** The side that a claim is known to be on; of a claim that nothing is known of, nothing. */
type SideIn<Known> = Known extends { readonly side: infer Side }
  ? { readonly side: Side }
  : "side" extends keyof Known
    ? unknown
    : { readonly side?: never };

/** All claims of one kind, in the ledger's order. */
export function entries<C extends Claims, Kind extends ClaimKind>(claims: C, kind: Kind): EntryOf<C, Kind>[] {
  return Object.entries(claims)
    .filter(([, claim]) => claim.kind === kind)
    .map(([id, claim]) => ({ ...claim, id }) as unknown as EntryOf<C, Kind>);
}
