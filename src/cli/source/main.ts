/** `npm run source -- PATH`: the command, for the talk of the folder it is called in. */
import { WrongOption } from "../options.ts";
import { source } from "./command.ts";

try {
  process.exitCode = (await source.run(process.argv.slice(2), process.cwd())) ?? 0;
} catch (error) {
  if (!(error instanceof WrongOption)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
