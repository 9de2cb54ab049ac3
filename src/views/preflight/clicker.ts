/** What a key that came, from a keyboard or a clicker, does in the deck. Pure. */
import { does, moves } from "../parts/told.ts";
import type { Row } from "./row.ts";

/** What matters of a key press. */
export interface Press {
  readonly key: string;
  readonly alt?: boolean;
  readonly control?: boolean;
  readonly shift?: boolean;
}

/** The names of keys, as browsers have them and as the help writes them. */
const written: Readonly<Record<string, string>> = {
  ArrowRight: "→",
  ArrowDown: "↓",
  ArrowLeft: "←",
  ArrowUp: "↑",
  " ": "Space",
  Escape: "Esc",
};

/** Keys that the deck also knows and that no help needs to list; clickers send some of them. */
const silent: Readonly<Record<string, string>> = {
  PageDown: "Next step",
  PageUp: "Previous step",
  L: "Next step",
  J: "Next step",
  H: "Previous step",
  K: "Previous step",
  G: does["/"],
  F1: does["?"],
};

/** Keys that are the browser’s own, where a clicker may send them. */
const strange: Readonly<Record<string, string>> = {
  F5: "nothing for the deck: the browser reloads; the position is kept",
  F11: "the browser’s own full screen",
};

const byKey: ReadonlyMap<string, string> = new Map([
  ...Object.entries(silent),
  ...moves
    .filter(([keys]) => !keys.includes("+"))
    .flatMap(([keys, what]) => keys.split(" ").map((key) => [key, what] as const)),
  ["Home", "First slide"],
  ["End", "Last slide"],
  ...Object.entries(does),
]);

/** How a person calls the key. */
export function nameOf({ key, alt, control, shift }: Press): string {
  const name = written[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  const held = [control && "Ctrl", alt && "Alt", shift && key.length > 1 && "Shift"].filter(Boolean);
  return [...held, name].join(" + ");
}

/** What the key does in the deck; undefined for one that it has no use for. */
export function meaningOf({ key, alt, control, shift }: Press): string | undefined {
  const name = written[key] ?? (key.length === 1 ? key.toUpperCase() : key);
  if (control) return undefined;
  if (alt) return name === "→" ? "Next slide" : name === "←" ? "Previous slide" : undefined;
  if (shift && name === "Space") return "Previous step";
  return byKey.get(name);
}

/** The keys that came so far, the latest last. */
export function clickerRow(pressed: readonly Press[]): Row {
  const last = pressed.at(-1);
  if (!last)
    return { verdict: "try", found: "No key came yet.", todo: "Press your clicker, or any key, now." };
  const meaning = meaningOf(last);
  const forward = pressed.some((press) => meaningOf(press) === "Next step");
  const back = pressed.some((press) => meaningOf(press) === "Previous step");
  if (meaning === undefined)
    return {
      verdict: "mind",
      found: `${nameOf(last)} came: ${strange[last.key] ?? "nothing in the deck"}.`,
      todo: "Set the clicker to Page Up and Page Down, or use its other buttons.",
    };
  const found = `${nameOf(last)} came: ${meaning.replace(/^[A-Z](?=[a-z])/, (letter) => letter.toLowerCase())}.`;
  if (forward && back) return { verdict: "right", found: `${found} On and back were both heard.` };
  return { verdict: "try", found, todo: `Now the one ${forward ? "back" : "on"}.` };
}
