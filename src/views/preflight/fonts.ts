/** Whether the words of the talk stand in its own fonts, and not in what the system puts in their place. */
import type { Row } from "./row.ts";

/** One font as it is asked for, "500 Newsreader", and what came of it. */
export interface FontFound {
  readonly name: string;
  readonly loaded: boolean;
}

/** Looks for each of the fonts that `asked` names. */
export function findFonts(asked: readonly string[]): Promise<FontFound[]> {
  return Promise.all(
    asked.map(async (name) => {
      const [, weight = "400", family = ""] = /^(\d+) (.*)$/.exec(name) ?? [];
      const font = `${weight} 32px "${family}"`;
      const faces = await document.fonts.load(font).catch(() => []);
      return { name, loaded: faces.some(({ status }) => status === "loaded") && isItself(weight, family) };
    }),
  );
}

/** A font that is there is as wide whatever would stand in for it. */
function isItself(weight: string, family: string): boolean {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return true;
  const widths = ["monospace", "serif"].map((other) => {
    pen.font = `${weight} 64px "${family}", ${other}`;
    return pen.measureText("Illegible, will mow: 0123").width;
  });
  return widths[0] === widths[1];
}

export function fontsRow(fonts: readonly FontFound[]): Row {
  const missing = fonts.filter(({ loaded }) => !loaded).map(({ name }) => inWords(name));
  const there = fonts.filter(({ loaded }) => loaded).map(({ name }) => inWords(name));
  if (missing.length === 0 && there.length > 0)
    return { verdict: "right", found: `${list(there)}: loaded, and each measures as itself.` };
  return {
    verdict: "wrong",
    found: `${missing.length ? list(missing) : "No font"} did not load; the system’s stand in${there.length ? `. Loaded: ${list(there)}` : ""}.`,
    todo: "Reload; if a filter of the network holds them back, use the single file.",
  };
}

const inWords = (name: string) => name.replace(/^(\d+) (.*)$/, "$2 $1");
const list = (names: readonly string[]) => names.join(", ");
