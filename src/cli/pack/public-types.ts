/** Of a compiler's declarations, those that the public ones stand on; what is the kit's own business stays out. */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A statement of a declaration file, with its docstring; what it declares, or what it takes from where. */
interface Statement {
  readonly text: string;
  readonly declares?: string;
  readonly from?: string;
  /** By the name here: the name there. */
  readonly names: ReadonlyMap<string, string>;
}

/** The files below `folder` that `entries` stand on, each with the statements that are reached. */
export function publicTypes(folder: string, entries: readonly string[]): ReadonlyMap<string, string> {
  const files = new Map<string, readonly Statement[]>();
  const kept = new Map<string, Set<Statement>>();
  const reached = new Set<string>();
  const statementsOf = (file: string) => {
    const known = files.get(file) ?? cut(onlyShown(readFileSync(join(folder, file), "utf8")));
    files.set(file, known);
    return known;
  };
  const keep = (file: string, statement: Statement) => {
    const own = kept.get(file) ?? new Set();
    kept.set(file, own);
    if (own.has(statement)) return;
    own.add(statement);
    if (statement.declares === undefined) return;
    const code = statement.text.replaceAll(/\/\*[\s\S]*?\*\//g, "");
    for (const [name] of code.matchAll(/[A-Za-z_$][\w$]*/g)) reach(file, name);
  };
  const reach = (file: string, name: string) => {
    for (const statement of statementsOf(file)) {
      const { declares, from, names } = statement;
      if (declares !== name && !names.has(name)) continue;
      reached.add(`${file} ${name}`);
      keep(file, statement);
      if (from?.startsWith(".")) reach(pathFrom(file, from), names.get(name) ?? name);
    }
  };
  for (const file of entries)
    for (const { declares, names } of statementsOf(file))
      for (const name of declares === undefined ? names.keys() : [declares]) reach(file, name);
  return new Map(
    [...kept].map(([file, own]) => {
      const all = statementsOf(file).filter((statement) => own.has(statement));
      const texts = all.map((statement) => onlyNames(statement, (name) => reached.has(`${file} ${name}`)));
      // What a picture's file is about, the gallery shows; of other files no editor tells it.
      const isPicture = texts.some((text) => /\bVisual</.test(text));
      return [file, `${isPicture ? headOf(readFileSync(join(folder, file), "utf8")) : ""}${texts.join("")}`];
    }),
  );
}

/** What a picture makes of its data is between its layout and its drawing. */
const onlyShown = (text: string) =>
  text.replaceAll(/^(export declare const .*\bVisual<\w+(?:<\w+>)?, \w+, )\w+, /gm, "$1unknown, ");

/** A file begins with what it is about, where that is no statement's own. */
const headOf = (text: string) =>
  /^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n(?=import|export \{|export type \{|\/\*\*)/.exec(text)?.[0] ?? "";

/** An import, or what is passed on, without the names that are not reached. */
const onlyNames = ({ text, declares, names }: Statement, isReached: (name: string) => boolean) =>
  declares !== undefined || names.size === 0
    ? text
    : text.replace(/\{([^}]*)\}/, (_, list: string) => {
        const own = list.split(",").filter((one) => isReached(/(\w+)\s*$/.exec(one)?.[1] ?? ""));
        return `{ ${own.map((one) => one.trim()).join(", ")} }`;
      });

const pathFrom = (file: string, target: string) =>
  join(dirname(file), target.replace(/\.ts$/, ".d.ts")).replaceAll("\\", "/");

/** The compiler starts every statement, and its docstring, at the start of a line, and nothing within. */
function cut(text: string): Statement[] {
  const body = text.slice(headOf(text).length);
  const found = body.match(
    /(?:^\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?^(?:import|export|declare|interface|type)\b.*\n(?:^[\s})\]].*\n)*/gm,
  );
  return (found ?? []).map((text) => {
    const declares = /^(?:export )?(?:declare )?(?:const|function|interface|type|class) (\w+)/m.exec(
      text,
    )?.[1];
    const [, list = "", from] = /^(?:import|export)[^{]*\{([^}]*)\}(?: from "([^"]+)")?/m.exec(text) ?? [];
    const pairs = list.split(",").flatMap((one) => {
      const [, there, here = there] = /(?:type )?(\w+)(?: as (\w+))?/.exec(one) ?? [];
      return there === undefined || here === undefined ? [] : [[here, there] as const];
    });
    return declares !== undefined && from === undefined
      ? { text, declares, names: new Map() }
      : { text, ...(from === undefined ? {} : { from }), names: new Map(pairs) };
  });
}
