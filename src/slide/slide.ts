import type { Claim, Claims } from "../ledger/claim.ts";
import { type Place, placeOf, type Source } from "../ledger/source.ts";
import type { Category, System } from "../ledger/system.ts";
import type { Themes } from "../theme/theme.ts";
import type { Figure } from "../visual/figure.ts";

/** Where a slide's figure and points stand. `cover` opens and closes a talk. */
export type Layout = "side" | "below" | "full" | "cover";

/** What a talk's slides stand on. */
export interface Ledger {
  readonly source: Source;
  readonly claims: Claims;
  /** The sides' names by id, for the words of the sources panel. */
  readonly sides: Readonly<Record<string, { readonly name: string }>>;
  /** Named systems, and the categories they stand under, where the source has any. */
  readonly systems?: Readonly<Record<string, System>>;
  readonly categories?: Readonly<Record<string, Category>>;
  /** What the source gives in figures: a picture may show these besides what can be counted. */
  readonly numbers?: readonly number[];
}

/** A line beside the figure: shown from step `at` on, and the claim it stands on. */
export interface Point {
  readonly at: string;
  readonly says: string;
  readonly cites: string;
}

/** A slide, whole: everything any view needs to draw it at any of its steps. */
export interface Slide {
  readonly id: string;
  readonly section: string;
  /** The section's name, as it stands over the title. */
  readonly kicker: string;
  readonly title: string;
  readonly layout: Layout;
  readonly figure: Figure;
  readonly steps: readonly [string, ...string[]];
  readonly points: readonly Point[];
  /** The step at which the slide tells a claim, by its points or by its figure; a claim's link leads there. */
  readonly tells: ReadonlyMap<string, string>;
  /** Every claim the slide stands on, what it tells first, each once. */
  readonly cites: readonly string[];
  /** What to say, by step. */
  readonly notes: Readonly<Record<string, string>>;
  readonly minutes: number;
}

/** A talk: a title, what it stands on, and its slides in order. */
export interface Talk {
  readonly title: string;
  readonly lang: string;
  /** Who made it. */
  readonly author?: string;
  /** What it is about, in a sentence. */
  readonly subject?: string;
  readonly keywords?: readonly string[];
  /** Where its site is published, in full: previews of links to it then show its picture everywhere. */
  readonly address?: string;
  /** The slide that leads back to the source: where the sources of the others are told on paper, too. */
  readonly sources?: string;
  /** Colours of its own in place of the kit's, for either theme. */
  readonly themes?: Themes;
  readonly ledger: Ledger;
  readonly slides: readonly [Slide, ...Slide[]];
}

/** A citation, as a reader is shown it. */
export interface Citation {
  readonly id: string;
  readonly claim: Claim;
  readonly place: Place;
  /** The paragraph's own text, where the talk may show it. */
  readonly passage?: string;
}

/** A slide as a talk writes it; ids, sections and steps are checked by the compiler. */
export interface SlideSpec<Section extends string, Id extends string, Step extends string> {
  readonly id: string;
  readonly section: Section;
  /** What stands over the title, where it is not the section's name. */
  readonly kicker?: string;
  /** A sentence that makes the point. */
  readonly title: string;
  /** Where the figure and the points stand; `side` unless told otherwise. */
  readonly layout?: Layout;
  readonly figure: Figure<Step>;
  /** Lines beside the figure: the claim's own words, unless `says` puts it shorter. */
  readonly points?: readonly { readonly at: NoInfer<Step>; readonly cites: Id; readonly says?: string }[];
  /** Claims that the figure itself tells, by step. */
  readonly tells?: { readonly [S in Step]?: readonly Id[] };
  /** Claims that the slide stands on and some other slide tells. */
  readonly cites?: readonly Id[];
  /** What to say at each step. `*stress*` and `[words](https://address)` are understood. */
  readonly notes: { readonly [S in Step]: string };
  readonly minutes: number;
}

/** Binds `slide()` to a ledger: citations by id become words and places. */
export function slidesOn<L extends Ledger>(ledger: L) {
  type Section = keyof L["source"]["outline"] & string;
  type Id = keyof L["claims"] & string;
  return function slide<Step extends string, const S extends Section>(
    spec: SlideSpec<S, Id, Step>,
  ): Slide & { readonly section: S } {
    const points = (spec.points ?? []).map(({ at, cites, says }) => {
      const claim = ledger.claims[cites];
      if (!claim) throw new RangeError(`slide ${spec.id} cites "${cites}", which the ledger does not hold`);
      return { at, cites, says: says ?? claim.says };
    });
    const { id, section, title, figure, notes, minutes, layout = "side" } = spec;
    const byPoints = points.map(({ cites, at }) => [cites, at] as const);
    const byFigure = figure.steps.flatMap((at) => (spec.tells?.[at] ?? []).map((id) => [id, at] as const));
    const tells = new Map<string, string>([...byFigure, ...byPoints]);
    const cites = [...new Set([...tells.keys(), ...(spec.cites ?? [])])];
    const kicker = spec.kicker ?? ledger.source.outline[section]?.name ?? section;
    return {
      id,
      section,
      kicker,
      title,
      layout,
      figure,
      steps: figure.steps,
      points,
      tells,
      cites,
      notes,
      minutes,
    };
  };
}

/** The claims a slide stands on, with their places, as the sources panel lists them. */
export function citationsOf({ claims, source }: Ledger, slide: Slide): Citation[] {
  return slide.cites.map((id) => {
    const claim = claims[id];
    if (!claim) throw new RangeError(`slide ${slide.id} cites "${id}", which the ledger does not hold`);
    const passage = source.passages?.[claim.at - 1];
    return { id, claim, place: placeOf(source, claim.at), ...(passage ? { passage } : {}) };
  });
}
