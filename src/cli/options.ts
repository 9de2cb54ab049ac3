/** What command lines share: complaints that are for a person, and names picked from those there are. */
import { type ParseArgsConfig, parseArgs } from "node:util";
import type { Theme } from "../theme/theme.ts";
import { ForPerson } from "./command.ts";

/** An argument that means nothing here: its message is for a person. */
export class WrongOption extends ForPerson {}

/** Every theme; written out, since theme.ts brings its style sheet and so needs Vite. */
export const themes = Object.keys({ paper: 0, night: 0 } satisfies Record<Theme, 0>) as Theme[];

/**
 * The item of a name.
 * @throws WrongOption that tells the names there are
 */
export function oneOf<Item>(
  what: string,
  name: string,
  items: readonly Item[],
  nameOf: (item: Item) => string,
): Item {
  const found = items.find((item) => nameOf(item) === name);
  if (found === undefined)
    throw new WrongOption(`there is no ${what} "${name}"; there are ${items.map(nameOf).join(", ")}`);
  return found;
}

/**
 * The values of the flags that a command takes.
 * @throws WrongOption, in one sentence with how the command is used, where another argument is given
 */
export function readFlags<const Flags extends NonNullable<ParseArgsConfig["options"]>>(
  args: readonly string[],
  options: Flags,
  usage: string,
): ReturnType<typeof parseArgs<{ args: string[]; options: Flags }>>["values"] {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw misused(error, usage);
  }
}

/**
 * The words that a command takes, where it takes no flags.
 * @throws WrongOption where a flag is given
 */
export function readArguments(args: readonly string[], usage: string): string[] {
  const flag = args.find((arg) => arg.startsWith("-"));
  if (flag !== undefined) throw new WrongOption(`Unknown option '${flag}'. Usage: ${usage}`);
  return [...args];
}

/** What parseArgs() has to say, in one sentence, and how the command is used. */
export const misused = (error: unknown, usage: string): WrongOption =>
  new WrongOption(`${(error as Error).message.split(". ")[0]}. Usage: ${usage}`);
