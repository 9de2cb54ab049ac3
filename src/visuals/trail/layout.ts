/** Every claim as one mark: by section and paragraph, or by the role it plays. */
import type { ClaimKind } from "../../ledger/claim.ts";
import type { Frame } from "../../visual/contract.ts";
import {
  type Ink,
  inkOf,
  type Point,
  type Words,
  words,
  wordsHeight,
  wordsWidth,
} from "../../visual/marks.ts";
import { shapePath } from "../../visual/shapes.ts";

const kinds = [
  "frame",
  "burden",
  "remedy",
  "limit",
  "fact",
  "outlook",
] as const satisfies readonly ClaimKind[];

export type Step = "outline" | "roles";

/** One claim; `at` is its paragraph in the source. */
export interface TrailClaim {
  readonly id: string;
  readonly kind: ClaimKind;
  /** Left out where it is both sides'. */
  readonly side?: string;
  readonly label: string;
  readonly says: string;
  readonly at: number;
}

export interface TrailData {
  /** The source's sections in order; `at` is the paragraph where each begins. */
  readonly sections: readonly { readonly name: string; readonly at: number }[];
  /** In paragraph order. */
  readonly claims: readonly TrailClaim[];
  /** What each role is called: one, and many. */
  readonly kinds: Readonly<Record<ClaimKind, readonly [string, string]>>;
  readonly inks: Readonly<Record<string, "left" | "right">>;
  /** What to do, while no claim is in focus. */
  readonly hint: string;
}

/** The claim that is told at the foot. */
export type TrailView = { readonly focus: string | null };

/** How a role is painted. `dash` breaks an outline, as every limit is broken. */
export interface Look {
  readonly path: string;
  readonly fill: string;
  readonly stroke: string;
  readonly dash: string;
}

/** A claim's mark. */
export interface Mark {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly href: string;
  readonly says: string;
  readonly focus: boolean;
  readonly look: Look;
}

/** A role in the key, or at the head of its row. */
export interface Sample {
  readonly id: ClaimKind;
  readonly x: number;
  readonly y: number;
  readonly look: Look;
}

/** A level rule: between rows, or under the claims of one paragraph. */
export interface Rule {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly length: number;
  readonly ink: Ink;
}

export interface Scene {
  readonly focus: string | null;
  readonly marks: readonly Mark[];
  readonly samples: readonly Sample[];
  readonly rules: readonly Rule[];
  readonly words: readonly Words[];
}

/** Where a step puts things; `places` by claim. */
interface Rows {
  readonly places: ReadonlyMap<string, Point>;
  readonly kinds: Readonly<Record<ClaimKind, Point>>;
  readonly rules: readonly Rule[];
  readonly words: readonly Words[];
}

/** The ring about the mark in focus, in canvas pixels. */
export const RING = 26;

/** In canvas pixels: room for a row's name, a mark's, a paragraph's number, the key, a row of it, the foot. */
const sizes = {
  wide: { name: 222, pitch: 33, paragraph: 42, key: 0, row: 43, foot: 78 },
  upright: { name: 158, pitch: 26.5, paragraph: 7, key: 76, row: 48, foot: 124 },
} as const;

interface Room extends Frame {
  readonly upright: boolean;
  readonly size: (typeof sizes)[keyof typeof sizes];
}

/** Rows of marks, a key that counts the roles, and at the foot the claim in focus. */
export function layout(data: TrailData, step: Step, { focus }: TrailView, frame: Frame): Scene {
  const upright = frame.height > frame.width;
  const room: Room = { ...frame, upright, size: upright ? sizes.upright : sizes.wide };
  const rows = step === "outline" ? bySection(data, room) : byRole(data, room);
  return {
    focus,
    marks: data.claims.map((claim): Mark => {
      const [x, y] = rows.places.get(claim.id) ?? [0, 0];
      return {
        id: claim.id,
        x,
        y,
        href: `#/claim/${claim.id}`,
        says: `${claim.label}: ${data.kinds[claim.kind][0]}, paragraph ${claim.at}`,
        focus: focus === claim.id,
        look: lookOf(claim.kind, claim.side === undefined ? undefined : data.inks[claim.side]),
      };
    }),
    samples: kinds.map((id) => ({ id, x: rows.kinds[id][0], y: rows.kinds[id][1], look: lookOf(id) })),
    rules: rows.rules,
    words: [...rows.words, ...countsOf(data, rows.kinds), ...footOf(data, focus, room)],
  };
}

/** A row a section; the claims of one paragraph stand together over a rule, after its number. */
function bySection({ sections, claims }: TrailData, room: Room): Rows {
  const { upright, size, width, height } = room;
  // Few sections have room for names of several lines.
  const row = Math.min(80, Math.floor((height - size.foot - size.key) / sections.length));
  const places = new Map<string, Point>();
  const rules: Rule[] = [];
  const names: Words[] = [];
  sections.forEach(({ name, at }, index) => {
    const end = sections[index + 1]?.at ?? Number.POSITIVE_INFINITY;
    const middle = size.key + row * (index + 0.5);
    names.push(rowName(`section-${index}`, name, middle, size.name - 12, row));
    let x: number = size.name;
    for (const [paragraph, together] of byParagraph(
      claims.filter((claim) => claim.at >= at && claim.at < end).sort((one, other) => one.at - other.at),
    )) {
      const start = x + size.paragraph;
      // The first number of a row says what the numbers are.
      const number = x === size.name ? `¶ ${paragraph}` : String(paragraph);
      const options = { anchor: "end", ink: "quiet" } as const;
      if (!upright) names.push(words(`paragraph-${paragraph}`, number, start - 4, middle + 7, options));
      together.forEach(({ id }, place) => {
        places.set(id, [start + size.pitch * (place + 0.5), middle]);
      });
      x = start + size.pitch * together.length;
      rules.push({
        id: `paragraph-${paragraph}`,
        x: start + 4,
        y: middle + 17,
        length: x - start - 8,
        ink: "ink",
      });
    }
  });
  const keyAt = (index: number): Point =>
    upright
      ? [14 + (index % 3) * 196, 16 + Math.floor(index / 3) * 34]
      : [width - 150, size.row * (index + 0.5)];
  return { places, rules, words: names, kinds: eachKind((_, index) => keyAt(index)) };
}

/** A row a role, in as many lines as it takes; the key's words become the rows' names. */
function byRole({ claims }: TrailData, { width, height, size, upright }: Room): Rows {
  const places = new Map<string, Point>();
  const rules: Rule[] = [];
  const pitch = upright ? size.pitch : size.pitch + 10;
  const across = Math.floor((width - size.name) / pitch);
  const groups = kinds.map((kind) => claims.filter((claim) => claim.kind === kind));
  const linesOf = (group: readonly TrailClaim[]) => Math.max(1, Math.ceil(group.length / across));
  const lines = groups.reduce((sum, group) => sum + linesOf(group), 0);
  const line = 32;
  const gap = (height - size.foot - lines * line) / groups.length;
  let top = 0;
  const heads = groups.map((group, index): Point => {
    const first = top + (gap + line) / 2;
    group.forEach(({ id }, place) => {
      places.set(id, [
        size.name + pitch * ((place % across) + 0.5),
        first + line * Math.floor(place / across),
      ]);
    });
    if (index > 0) rules.push({ id: `role-${index}`, x: 0, y: top, length: width, ink: "faint" });
    top += linesOf(group) * line + gap;
    return [14, first];
  });
  return { places, rules, words: [], kinds: eachKind((_, index) => heads[index] ?? [0, 0]) };
}

function eachKind(pointOf: (kind: ClaimKind, index: number) => Point): Record<ClaimKind, Point> {
  return Object.fromEntries(kinds.map((kind, index) => [kind, pointOf(kind, index)])) as Record<
    ClaimKind,
    Point
  >;
}

function byParagraph(claims: readonly TrailClaim[]): Map<number, TrailClaim[]> {
  const found = new Map<number, TrailClaim[]>();
  for (const claim of claims) found.set(claim.at, [...(found.get(claim.at) ?? []), claim]);
  return found;
}

/** A name of as many lines as its row has room for, set about the row's middle. */
function rowName(id: string, text: string, middle: number, width: number, row: number): Words {
  const most = Math.max(1, Math.floor(row / 25));
  const name = words(id, text, 0, 0, { width, most });
  return { ...name, y: middle + 19.5 - wordsHeight(name) / 2 };
}

/** Beside each role's sample: how many claims play it, and its name. */
function countsOf(data: TrailData, at: Readonly<Record<ClaimKind, Point>>): Words[] {
  return kinds.map((kind) => {
    const count = data.claims.filter((claim) => claim.kind === kind).length;
    const [x, y] = at[kind];
    return words(`kind-${kind}`, `${count} ${data.kinds[kind][count === 1 ? 0 : 1]}`, x + 24, y + 7);
  });
}

/** The claim in focus: its label, role and paragraph, and its sentence. */
function footOf(
  { claims, kinds, hint }: TrailData,
  focus: string | null,
  { width, height, size }: Room,
): Words[] {
  const claim = claims.find(({ id }) => id === focus);
  const y = height - size.foot + 36;
  if (!claim) return [words("hint", hint, 0, y, { ink: "quiet", width })];
  const label = words("label", claim.label, 0, y, { size: 22, weight: 600 });
  const place = `${kinds[claim.kind][0]}, paragraph ${claim.at}`;
  return [
    label,
    words("place", place, wordsWidth(label) + 14, y, { ink: "quiet" }),
    words("says", claim.says, 0, y + 32, { width }),
  ];
}

/** Solid for what is there, outlined for what lifts, broken for what holds back, small for context. */
function lookOf(kind: ClaimKind, side?: "left" | "right"): Look {
  const ink = inkOf(side ?? "ink");
  const whole = { dash: "none" } as const;
  switch (kind) {
    case "frame":
      return { ...whole, path: "M-8,-8H8V8H-8Z", fill: ink, stroke: ink };
    case "burden":
      return { ...whole, path: "M-5,-9H5L9,8H-9Z", fill: ink, stroke: ink };
    case "remedy":
      return { ...whole, path: "M0,-10L10,8H-10Z", fill: side ? `var(--${side}-tint)` : "none", stroke: ink };
    case "limit":
      return {
        path: "M-9,0A9,9 0 1 1 9,0A9,9 0 1 1 -9,0Z",
        fill: "none",
        stroke: inkOf("limit"),
        dash: "9 5",
      };
    case "fact":
      return { ...whole, path: "M-5,0A5,5 0 1 1 5,0A5,5 0 1 1 -5,0Z", fill: "none", stroke: inkOf("quiet") };
    case "outlook":
      return { ...whole, path: shapePath("star", 110), fill: inkOf("paper"), stroke: ink };
  }
}
