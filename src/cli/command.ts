/** What a command of the command line is: words for the help, and work to do in a talk's folder. */

export interface Command {
  /** What it does, in a line. */
  readonly does: string;
  /** How it is called: `counterpoise pdf [--steps] [--out FILE]`. */
  readonly usage: string;
  /**
   * Does the work for the talk in `folder`; answers with the exit code, 0 where it answers with none.
   * @throws WrongOption where an argument means nothing here, and whatever else is `ForPerson`
   */
  run(args: readonly string[], folder: string): Promise<number | void>;
}

/** What went wrong, where, and what would be right: the message is all that a person is shown. */
export class ForPerson extends Error {}
