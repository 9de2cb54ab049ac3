/** `counterpoise check`: what is missing between ledger and slides, with file and line; then the types. */
import { NoTalk, readTalk } from "../../build/talk.ts";
import type { Finding } from "../../ledger/check.ts";
import { checkTalk } from "../../slide/check.ts";
import type { Talk } from "../../slide/slide.ts";
import { checkTheme } from "../../theme/check.ts";
import { type Command, ForPerson } from "../command.ts";
import { WrongOption } from "../options.ts";
import { filesOf, type Written, whereIs, writtenIn } from "../written.ts";
import { checkTypes } from "./types.ts";

export const check: Command = {
  usage: "counterpoise check",
  /** 0 where no error was found, else 1. The types are checked whatever else is wrong: they say where. */
  async run(args, folder) {
    if (args.length > 0) throw new WrongOption(`check takes no "${args[0]}". Usage: ${check.usage}`);
    const errors = await errorsIn(folder);
    const typed = await checkTypes(folder);
    if (errors !== undefined && (errors > 0 || typed))
      console.log(errors === 1 ? "1 error" : `${errors || "no"} errors`);
    return errors === 0 && typed ? 0 : 1;
  },
};

/** Tells what is found, and counts the errors; undefined where there is no talk to look at. */
async function errorsIn(folder: string): Promise<number | undefined> {
  try {
    const talk = await readTalk(folder);
    const findings = [...checkTalk(talk), ...themesOf(talk)];
    const written = writtenIn(filesOf(folder));
    const errors = findings.filter(({ severity }) => severity === "error");
    for (const finding of errors) console.error(lineOf(finding, written));
    for (const finding of findings) if (!errors.includes(finding)) console.log(lineOf(finding, written));
    return errors.length;
  } catch (error) {
    if (!(error instanceof NoTalk || error instanceof ForPerson)) throw error;
    console.error(error.message);
    return undefined;
  }
}

/** A talk's own colours: what misses, what cannot be read, what some eyes take for one another. */
const themesOf = ({ themes = {} }: Talk): Finding[] =>
  Object.entries(themes).flatMap(([theme, seeds]) =>
    checkTheme(seeds).map(({ says }): Finding => ({ severity: "error", what: `theme "${theme}": ${says}` })),
  );

/** "seeds/claims.ts:12  error  claim ..."; a thing twice there is shown at each of its places. */
function lineOf({ severity, what, where }: Finding, written: readonly Written[]): string {
  const place = where && whereIs(written, where.kind, where.id);
  const twins = written.filter(({ kind, id }) => kind === where?.kind && id === where.id).slice(1);
  const also =
    twins.length > 0 ? `; also at ${twins.map(({ file, line }) => `${file}:${line}`).join(", ")}` : "";
  return [place, severity, what + also].filter(Boolean).join("  ");
}
