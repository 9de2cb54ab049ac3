/** What the system asks of the talk: less motion, a theme, colours of its own. */
import type { Theme } from "../../theme/theme.ts";
import type { Row } from "./row.ts";

export interface SystemFacts {
  readonly still: boolean;
  readonly dark: boolean;
  readonly forced: boolean;
  readonly contrast: boolean;
  readonly theme: Theme;
  readonly chosen: boolean;
}

/** Media queries that a change of the system's settings wakes. */
export const settings = {
  still: "(prefers-reduced-motion: reduce)",
  dark: "(prefers-color-scheme: dark)",
  forced: "(forced-colors: active)",
  contrast: "(prefers-contrast: more)",
} as const;

export const systemNow = (theme: Theme, chosen: boolean): SystemFacts => ({
  still: matchMedia(settings.still).matches,
  dark: matchMedia(settings.dark).matches,
  forced: matchMedia(settings.forced).matches,
  contrast: matchMedia(settings.contrast).matches,
  theme,
  chosen,
});

export function systemRow({ still, dark, forced, contrast, theme, chosen }: SystemFacts): Row {
  const found = [
    `The system asks for ${dark ? "dark" : "light"}; the talk is in ${theme}${chosen ? ", as chosen" : ""}.`,
    still ? "Less motion is asked for: pictures change at once." : "Pictures move.",
    ...(forced ? ["System colours are forced on its words, not on its pictures."] : []),
    ...(contrast ? ["More contrast is asked for."] : []),
  ].join(" ");
  if (still)
    return {
      verdict: "mind",
      found,
      todo: "To show motion, switch “reduce motion” off in the system’s settings.",
    };
  return { verdict: "right", found };
}
