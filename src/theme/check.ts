/**
 * Whether a theme can be used: every seed is there, words can be read, and the inks that carry the argument
 * stay apart for everyone, measured. Pure: it takes a theme's tokens and answers with what is wrong, and how far.
 */
import { contrast, difference, type Linear, linearOf, mixed, type Vision, visions } from "./colour.ts";

/** What a theme sets; all other colours are mixed from these (tokens.css). */
export const seeds = ["paper", "ink", "left", "right", "limit"] as const;
export type Seed = (typeof seeds)[number];
/** A theme of a talk's own: a colour for each seed, like #1d1b18. */
export type ThemeSeeds = Readonly<Record<Seed, string>>;

/** What is wrong with a theme. `is` and `needs` are contrast ratios, or differences in hundredths of OKLab. */
export interface Finding {
  readonly tokens: readonly string[];
  readonly vision?: Vision;
  readonly is?: number;
  readonly needs?: number;
  /** The finding as a sentence: what, where, how far off. */
  readonly says: string;
}

/** WCAG 2.2's least contrast of text, level AA. */
const READABLE = 4.5;
/**
 * Least differences of inks, in hundredths of OKLab. About 2 is just seen between two patches that touch. Marks
 * of a slide do not touch, and a projector washes out: 5 for any two inks. The two sides carry the whole
 * argument, and a scale puts them at the far ends of a wall: 10.
 */
const APART = 5;
const SIDES = 10;

/** How much of a colour its tint holds, and words that step back hold of the ink: as tokens.css mixes them. */
const TINT = 0.13;
const QUIET = 0.68;

const inks = ["ink", "left", "right", "limit"] as const satisfies readonly Seed[];

/** The tokens `--name: value` of CSS declarations, by name; the last one of a name holds. */
export const tokensOf = (css: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...css.replace(/\/\*[\s\S]*?\*\//g, "").matchAll(/--([\w-]+)\s*:\s*([^;}]+)/g)].map(
      ([, name = "", value = ""]) => [name, value.trim()],
    ),
  );

/** What is wrong with a theme of these tokens; nothing where it can be used. */
export function checkTheme(tokens: Readonly<Record<string, string>>): Finding[] {
  const unread = unreadIn(tokens);
  if (unread.length > 0) return unread;
  const colours = Object.fromEntries(seeds.map((seed) => [seed, linearOf(tokens[seed] ?? "")])) as Record<
    Seed,
    Linear
  >;
  return [...faint(colours), ...alike(colours)];
}

/** The seeds that are missing, or no colours. */
export const unreadIn = (tokens: Readonly<Record<string, string>>): Finding[] =>
  seeds.flatMap((seed) => unreadable(seed, tokens[seed]));

function unreadable(seed: Seed, value: string | undefined): Finding[] {
  if (value === undefined) return [{ tokens: [seed], says: `the theme sets no --${seed}` }];
  if (linearOf(value)) return [];
  return [{ tokens: [seed], says: `--${seed} is "${value}"; a seed is a colour like #1d1b18` }];
}

/** Words on paper and on their tints, words on a solid ink, and the words that step back. */
function faint(colours: Record<Seed, Linear>): Finding[] {
  const { paper, ink } = colours;
  const on = (tokens: readonly string[], what: string, text: Linear, ground: Linear) => {
    const is = contrast(text, ground);
    if (is >= READABLE) return [];
    const says = `${what} has a contrast of ${is.toFixed(2)}:1, ${READABLE}:1 is needed`;
    return [{ tokens, is, needs: READABLE, says }];
  };
  return [
    ...inks.flatMap((name) => on([name, "paper"], `--${name} on --paper`, colours[name], paper)),
    ...on(["quiet", "paper"], "--quiet on --paper", mixed(ink, QUIET, paper), paper),
    ...(["left", "right", "limit"] as const).flatMap((name) => {
      const tint = mixed(colours[name], TINT, paper);
      const named = `--${name}-tint`;
      return [
        ...on([name, `${name}-tint`], `--${name} on ${named}`, colours[name], tint),
        ...on(["ink", `${name}-tint`], `--ink on ${named}`, ink, tint),
      ];
    }),
  ];
}

/** Pairs of inks that someone could take for one another. */
function alike(colours: Record<Seed, Linear>): Finding[] {
  const pairs = inks.flatMap((one, index) => inks.slice(index + 1).map((other) => [one, other] as const));
  return (Object.keys(visions) as Vision[]).flatMap((vision) =>
    pairs.flatMap(([one, other]) => {
      const see = visions[vision];
      const is = difference(see(colours[one]), see(colours[other]));
      const needs = one === "left" && other === "right" ? SIDES : APART;
      if (is >= needs) return [];
      const says = `--${one} and --${other} differ by ${is.toFixed(1)} in ${vision}, ${needs} is needed`;
      return [{ tokens: [one, other], vision, is, needs, says }];
    }),
  );
}
