/** What `counterpoise sheet` is asked for. */
import type { Slide } from "../../slide/slide.ts";
import type { Theme } from "../../theme/theme.ts";
import { oneOf, readFlags, themes, WrongOption } from "../options.ts";
import { type Screen, screens } from "./screens.ts";

export interface Options {
  readonly slides: readonly Slide[];
  readonly themes: readonly Theme[];
  readonly screens: readonly Screen[];
}

const text = { type: "string" } as const;
export const usage = "counterpoise sheet [--slides a..b | a,b] [--theme NAME] [--screen WIDTHxHEIGHT]";

/**
 * Reads `--slides a..b` or `a,b` (ids, or numbers from 1), `--theme` and `--screen`; what is left out is all.
 * @throws WrongOption where an argument is not known
 */
export function readOptions(args: readonly string[], slides: readonly Slide[]): Options {
  const {
    slides: picked,
    theme,
    screen,
  } = readFlags(args, { slides: text, theme: text, screen: text }, usage);
  return {
    slides: picked === undefined ? slides : pickSlides(picked, slides),
    themes: theme === undefined ? themes : [oneOf("theme", theme, themes, (name) => name)],
    screens: screen === undefined ? screens : [oneOf("screen", screen, screens, ({ name }) => name)],
  };
}

function pickSlides(picked: string, slides: readonly Slide[]): readonly Slide[] {
  const ids = slides.map(({ id }) => id);
  const numbered = (name: string) => (/^\d+$/.test(name) ? (ids[Number(name) - 1] ?? name) : name);
  const indexOf = (name: string) => ids.indexOf(oneOf("slide", numbered(name), ids, (id) => id));
  const [from, to, ...more] = picked.split("..");
  if (to === undefined || more.length > 0) {
    const wanted = picked.split(",").map(indexOf);
    return slides.filter((_, index) => wanted.includes(index));
  }
  const [first, last] = [indexOf(from || "1"), indexOf(to || String(slides.length))];
  if (first > last) throw new WrongOption(`--slides ${picked} ends before it begins`);
  return slides.slice(first, last + 1);
}
