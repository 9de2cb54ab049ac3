/** Renews the text of seeds/source.ts: numbers, digests, sections that are new; all else stays as it is written. */
import { type ESTree, parseSync, Visitor } from "vite";
import { ForPerson } from "../command.ts";
import { fieldOf, nameOf } from "../written.ts";
import { type Edit, edited } from "./edit.ts";
import type { Outlined } from "./outline.ts";
import { sourcePath } from "./seeds.ts";
import { digestsText, passagesImport, sectionText } from "./skeleton.ts";

/** What the text is to say. */
export interface Wanted {
  readonly outline: readonly Outlined[];
  readonly digests: readonly string[];
  /** Whether the passages are to be brought in that the text does not bring in yet. */
  readonly bringPassages: boolean;
}

/** @throws ForPerson where the text is not written as it was made */
export function editSource(text: string, { outline, digests, bringPassages }: Wanted): string {
  const { program } = parseSync(sourcePath, text);
  const written = sourceIn(program);
  const imports = program.body.findLast(({ type }) => type === "ImportDeclaration");
  const passages = bringPassages ? ",\n  passages" : "";
  const edits: Edit[] = [
    ...outlineEdits(text, written.outline, outline),
    { ...spanOf(written.digests), text: digestsText(digests) + passages },
  ];
  if (bringPassages) {
    const at = imports?.end ?? 0;
    edits.push({ start: at, end: at, text: imports ? `\n${passagesImport.trimEnd()}` : passagesImport });
  }
  return edited(text, edits);
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

interface SourceText {
  readonly outline: ESTree.ObjectExpression;
  readonly digests: ESTree.ArrayExpression;
}

function sourceIn(program: ESTree.Program): SourceText {
  const found: SourceText[] = [];
  new Visitor({
    ObjectExpression(node) {
      const [outline, digests] = [fieldOf(node, "outline"), fieldOf(node, "digests")];
      if (outline?.type === "ObjectExpression" && digests?.type === "ArrayExpression")
        found.push({ outline, digests });
    },
  }).visit(program);
  const [only, ...more] = found;
  if (!only || more.length > 0) throw notAsMade("outline and digests written out once");
  return only;
}

/** A section as it is written, with what leads to it and what trails on its line. */
interface Segment {
  readonly id: string;
  readonly at: { readonly start: number; readonly end: number };
  readonly start: number;
  readonly end: number;
}

function outlineEdits(text: string, node: ESTree.ObjectExpression, outline: readonly Outlined[]): Edit[] {
  const segments = segmentsOf(text, node);
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const numbers = outline.flatMap(({ id, at }) => {
    const segment = byId.get(id);
    return segment ? [{ ...segment.at, text: String(at) }] : [];
  });
  if (outline.map(({ id }) => id).join() === segments.map(({ id }) => id).join()) return numbers;
  const renewed = outline.map((section) => {
    const segment = byId.get(section.id);
    if (!segment) return `\n    ${sectionText(section)},`;
    const number = { start: segment.at.start - segment.start, end: segment.at.end - segment.start };
    return edited(text.slice(segment.start, segment.end), [{ ...number, text: String(section.at) }]);
  });
  const [first, last] = [segments[0], segments.at(-1)];
  return [
    { start: first?.start ?? node.start + 1, end: last?.end ?? node.start + 1, text: renewed.join("") },
  ];
}

function segmentsOf(text: string, node: ESTree.ObjectExpression): Segment[] {
  let start = node.start + 1;
  return node.properties.map((property) => {
    const id = property.type === "Property" ? nameOf(property) : undefined;
    const value = property.type === "Property" ? property.value : undefined;
    const at = value?.type === "ObjectExpression" ? fieldOf(value, "at") : undefined;
    if (id === undefined || at?.type !== "Literal") throw notAsMade("each section with a plain number");
    const trail = /^\s*,([ \t]*\/\/[^\n]*)?/.exec(text.slice(property.end))?.[0];
    if (trail === undefined) throw notAsMade("a comma after each section");
    const segment = { id, at: spanOf(at), start, end: property.end + trail.length };
    start = segment.end;
    return segment;
  });
}

const notAsMade = (wanted: string): ForPerson =>
  new ForPerson(
    `${sourcePath} cannot be renewed: it should have ${wanted}, as \`counterpoise source\` writes it. Nothing was changed`,
  );
