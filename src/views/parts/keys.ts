/** Keys that the deck answers itself; reveal.js has the others: slides, ends, overview, black screen. */
import { placeAfter } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import type { Command } from "./help.ts";

const onward = ["ArrowRight", "ArrowDown", "PageDown", " ", "n", "l", "j"];
const backward = ["ArrowLeft", "ArrowUp", "PageUp", "p", "h", "k"];

/**
 * Binds the keys that move by a step, and the commands. They are heard on their way up, after the pictures
 * and before reveal.js, and by the key's meaning, not its place: "/" and "?" wander between keyboards.
 */
export function bindKeys(
  show: Show,
  commands: readonly Command[],
  mode: () => "slides" | "overview" | "paused",
): void {
  const byKey = new Map<string, (event: KeyboardEvent) => void>();
  for (const key of onward) byKey.set(key, ({ shiftKey }) => (shiftKey ? show.previous() : show.next()));
  for (const key of backward) byKey.set(key, show.previous);
  const moves = new Set(byKey.keys());
  for (const { key, alias = [], run } of commands)
    for (const name of [key.toLowerCase(), ...alias.map((other) => other.toLowerCase())])
      byKey.set(name, run);

  document.body.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isForTheFocused(event)) return;
    const name = event.key.length > 1 && moves.has(event.key) ? event.key : event.key.toLowerCase();
    const act = byKey.get(name);
    const now = mode();
    // In the overview steps mean slides, and Shift with an arrow the talk's ends: both are reveal.js's.
    const itsOwn = moves.has(name) && (now === "overview" || (event.shiftKey && name !== " "));
    if (!act || now === "paused" || itsOwn) return;
    event.preventDefault();
    event.stopPropagation();
    act(event);
  });
}

/**
 * A mouse or a finger that has pressed a picture or a control leaves no focus behind: the keys that follow, a
 * clicker's among them, move the talk. Who comes to a control by Tab keeps it.
 */
export function letGoOnceClicked(): void {
  const letGo = () => {
    const focused = document.activeElement;
    if (focused?.closest("figure, .bar, .speaker button")) (focused as HTMLElement | SVGElement).blur();
  };
  // A click by the keyboard, or by a program, counts none.
  document.addEventListener("click", ({ detail }) => detail > 0 && setTimeout(letGo));
  document.addEventListener("pointerup", () => setTimeout(letGo));
}

/** Home and End, in every view the same: reveal.js does not know them in its scroll view. */
export const endsOf = (show: Show): Command[] => [
  { key: "Home", does: "", run: () => show.moveTo(placeAfter(show.talk, 0)) },
  { key: "End", does: "", run: () => show.moveTo(placeAfter(show.talk, Number.POSITIVE_INFINITY)) },
];

/** A key that a picture, a panel, a field, a table that scrolls or a focused control has its own use for does not move the talk. */
export function isForTheFocused(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || document.querySelector("dialog[open]")) return true;
  const target = event.target as Element | null;
  if (target?.closest?.("input, textarea")) return !/^Page(Up|Down)$/.test(event.key);
  if (target?.closest?.(".wide") && /^(Arrow|Page|Home|End)/.test(event.key)) return true;
  const control = target?.closest?.("a, button, summary, [role=button]");
  return Boolean(control) && (event.key === "Enter" || event.key === " ");
}
