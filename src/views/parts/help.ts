/** The keys, in one place. */
import { button, element } from "./element.ts";

/** Something a key does. `alias` are further keys for the same. */
export interface Command {
  readonly key: string;
  readonly alias?: readonly string[];
  readonly does: string;
  run(): void;
}

/** What a key does, as the help tells it. */
export type Told = readonly [keys: string, does: string];

/** A panel that lists `moves` and then what the commands do, and leads on to `further`. */
export function helpPanel(
  moves: readonly Told[],
  commands: readonly Command[],
  ...further: readonly HTMLElement[]
): {
  readonly element: HTMLDialogElement;
  open(): void;
} {
  const dialog = element("dialog", "panel help");
  dialog.setAttribute("aria-label", "Keys");
  /** What is told can be done from here as well: not everyone has keys. */
  const doing = ({ does, run }: Command) =>
    button(
      does,
      () => {
        dialog.close();
        run();
      },
      "does",
    );
  const rows = [
    ...moves,
    ...commands.map((command) => {
      const { key, alias = [] } = command;
      return [[key, ...alias].join(" "), doing(command)] as const;
    }),
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
    ...further.map((link) => element("p", "further", link)),
  );
  return { element: dialog, open: () => dialog.open || dialog.showModal() };
}
