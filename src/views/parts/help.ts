/** The keys, in one place: what reveal.js answers to and what the deck adds. */
import { button, element } from "../element.ts";

/** Something a key does. `alias` are further keys for the same. */
export interface Command {
  readonly key: string;
  readonly alias?: readonly string[];
  readonly does: string;
  run(): void;
}

const moves = [
  ["→ ↓ Space N", "Next step"],
  ["← ↑ P", "Previous step"],
  ["Alt + → ←", "Next, previous slide"],
  ["Home End", "First, last slide"],
  ["Esc O", "Overview"],
  ["B .", "Black screen"],
  ["F", "Full screen"],
  ["Tab", "Into the picture: then arrows, Enter"],
] as const;

export function helpPanel(commands: readonly Command[]): {
  readonly element: HTMLDialogElement;
  open(): void;
} {
  const dialog = element("dialog", "panel help");
  dialog.setAttribute("aria-label", "Keys");
  const rows = [
    ...moves,
    ...commands.map(({ key, alias = [], does }) => [[key, ...alias].join(" "), does] as const),
  ];
  const table = element("dl", "keys");
  for (const [keys, does] of rows) {
    const names = keys
      .split(" ")
      .map((key) => (key === "+" || key === "Alt" ? key : element("kbd", "", key)));
    table.append(element("div", "", element("dt", "", ...names), element("dd", "", does)));
  }
  dialog.append(
    button("Close", () => dialog.close(), "close", "×"),
    element("h2", "", "Keys"),
    table,
  );
  return { element: dialog, open: () => dialog.open || dialog.showModal() };
}
