/** What a command of the command line is: how it is called, and work to do in a talk's folder. */

export interface Command {
  /** How it is called: `counterpoise pdf [--steps] [--out FILE]`. */
  readonly usage: string;
  /**
   * Does the work for the talk in `folder`; answers with the exit code.
   * @throws WrongOption where an argument means nothing here, and whatever else is `ForPerson`
   */
  run(args: readonly string[], folder: string): Promise<number>;
}

/** What went wrong, where, and what would be right: the message is all that a person is shown. */
export class ForPerson extends Error {}

/** What an error says, without the way through the code that a bundler's message brings along. */
export const saidBy = ({ message }: Error): string => message.replace(/\n\s+at .*/g, "");
