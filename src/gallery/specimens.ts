/** What the gallery says of a picture: from the docstring it has and the code of its sample, so that neither is told twice. */

/** Sources as text, by path: what a docstring is read from. */
const visuals = import.meta.glob<string>(
  ["../visuals/*/index.ts", "../visuals/pairing.ts", "../visuals/barriers/{road,shallows,props}.ts"],
  { query: "?raw", import: "default", eager: true },
);
const samples = import.meta.glob<string>("./samples/*.ts", { query: "?raw", import: "default", eager: true });

/** Where a picture's docstring stands, where that is not the index of a folder of its name. */
const elsewhere: Readonly<Record<string, string>> = {
  pairing: "../visuals/pairing.ts",
  barriers: "../visuals/barriers/road.ts",
  shallows: "../visuals/barriers/shallows.ts",
  "token-props": "../visuals/barriers/props.ts",
};

export interface Specimen {
  /** The docstring's first sentence. */
  readonly says: string;
  /** The rest of it: data, steps, what a hand may do. */
  readonly takes: string;
  /** Files that made the picture, as they stand. */
  readonly code: readonly { readonly path: string; readonly text: string }[];
}

/** A picture's name in words; a chart's is its kind. */
export const nameOf = (id: string): string =>
  id
    .replace("chart-table", "table")
    .replace(/^chart-(.*)/, "$1 chart")
    .replaceAll("-", " ");

/** What there is to say of the sample of an id. */
export function specimenOf(id: string): Specimen {
  const sample = samples[`./samples/${id}.ts`] ?? "";
  const documented = visuals[elsewhere[id] ?? `../visuals/${id}/index.ts`] ?? sample;
  // A chart's docstring stands over its sample: it is told above the code, not in it.
  const text = documented === sample ? sample.replace(DOCSTRING, "").trimStart() : sample;
  const also = text.includes('"./gears.ts"') ? [fileOf("gears", samples["./samples/gears.ts"] ?? "")] : [];
  return { ...toldIn(documented), code: [...also, fileOf(id, text)] };
}

const fileOf = (id: string, text: string) => ({ path: `samples/${id}.ts`, text });

const DOCSTRING = /\/\*\*[\s\S]*?\*\//;

/** The first docstring of a source: its first sentence, and the rest. */
export function toldIn(source: string): { readonly says: string; readonly takes: string } {
  const text = (DOCSTRING.exec(source)?.[0] ?? "")
    .replace(/^\/\*\*|\*\/$/g, "")
    .replace(/^\s*\* ?/gm, " ")
    .replaceAll("`", "")
    .replaceAll(/\s+/g, " ")
    .trim();
  const end = /\.(?= |$)/.exec(text)?.index ?? text.length;
  return { says: text.slice(0, end + 1), takes: text.slice(end + 1).trim() };
}
