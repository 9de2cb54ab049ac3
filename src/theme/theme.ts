/** Which theme is on: the one asked for, else the system's; the page follows the system while nobody chose. */
import "./tokens.css";
import type { ThemeSeeds } from "./check.ts";

export const themes = ["paper", "night"] as const;
export type Theme = (typeof themes)[number];

export interface ThemeSwitch {
  readonly theme: Theme;
  /** What to tell a person who asked for a theme that there is not. */
  readonly complaint: string | undefined;
  /** What was asked for; undefined while the system decides. */
  readonly chosen: Theme | undefined;
  /** Chooses a theme; one that there is not is no choice. */
  choose(theme: string): void;
  /** Calls back after every choice. */
  subscribe(listener: () => void): void;
}

/** Colours of a talk's own, by theme; where it has none, the kit's hold. */
export type Themes = Readonly<Partial<Record<Theme, ThemeSeeds>>>;

/** Puts the theme on the page and keeps it there. `asked` is what the address says, or null. */
export function followTheme(
  asked: string | null,
  own: Themes = {},
  root: HTMLElement = document.documentElement,
): ThemeSwitch {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const known = themes.find((theme) => theme === asked);
  let chosen: Theme | undefined = known;
  const listeners = new Set<() => void>();
  const current = (): Theme => chosen ?? (system.matches ? "night" : "paper");
  const show = () => {
    root.dataset.theme = current();
    for (const themed of Object.values(own))
      for (const seed of Object.keys(themed)) root.style.removeProperty(`--${seed}`);
    for (const [seed, colour] of Object.entries(own[current()] ?? {}))
      root.style.setProperty(`--${seed}`, colour);
  };
  system.addEventListener("change", show);
  show();
  return {
    get theme() {
      return current();
    },
    complaint:
      asked === null || known ? undefined : `There is no theme “${asked}”. There are: ${themes.join(", ")}.`,
    get chosen() {
      return chosen;
    },
    choose(theme) {
      const found = themes.find((other) => other === theme);
      if (found === undefined || found === chosen) return;
      chosen = found;
      show();
      remember(found);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => void listeners.add(listener),
  };
}

/** A page that is loaded anew, or a window that it opens, is to have the light of the room. */
function remember(theme: Theme): void {
  const address = new URL(location.href);
  address.searchParams.set("theme", theme);
  try {
    history.replaceState(history.state, "", address);
  } catch {
    // Where the history takes nothing, a page that is loaded anew follows the system.
  }
}

/** The theme to switch to. */
export const otherThan = (theme: Theme): Theme =>
  themes[(themes.indexOf(theme) + 1) % themes.length] ?? theme;
