/** Where a talk's claims, sections and slides are written: found in its files by parsing them, not by running them. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ESTree, parseSync, Visitor } from "vite";

/** What an id can be an id of. */
export type Kind = "claim" | "section" | "slide";

/** Something of a talk where it is written. */
export interface Written {
  readonly kind: Kind;
  readonly id: string;
  /** Path from the talk's folder, with "/". */
  readonly file: string;
  /** Counts from 1. */
  readonly line: number;
  /** Where it begins and ends in the file, its key included. */
  readonly start: number;
  readonly end: number;
  /** Its paragraph, where that is a plain number: the number's own place in the file. */
  readonly at?: { readonly value: number; readonly start: number; readonly end: number };
}

/** A file of a talk. */
export interface TalkFile {
  readonly file: string;
  readonly text: string;
}

/** The TypeScript files of a talk's seeds/ and slides/, tests left out. */
export function filesOf(folder: string, rooms: readonly string[] = ["seeds", "slides"]): TalkFile[] {
  return rooms
    .filter((room) => existsSync(join(folder, room)))
    .flatMap((room) =>
      readdirSync(join(folder, room), { recursive: true, encoding: "utf8" })
        .sort()
        .map((name) => join(room, name)),
    )
    .filter((file) => file.endsWith(".ts") && !/\.(test|types|d)\.ts$/.test(file))
    .map((file) => ({ file: file.replaceAll("\\", "/"), text: readFileSync(join(folder, file), "utf8") }));
}

/** Everything in the files that is written as a claim, a section or a slide is. A file that does not parse has none. */
export const writtenIn = (files: readonly TalkFile[]): Written[] => files.flatMap(readFile);

/** "seeds/claims.ts:12", where the thing is written once or first; undefined where it is not found. */
export function whereIs(written: readonly Written[], kind: Kind, id: string): string | undefined {
  const found = written.find((one) => one.kind === kind && one.id === id);
  return found && `${found.file}:${found.line}`;
}

function readFile({ file, text }: TalkFile): Written[] {
  const { program, errors } = parseSync(file, text);
  if (errors.length > 0) return [];
  const found: Written[] = [];
  const add = (kind: Kind, id: string, { start, end }: Span, at?: Written["at"]) =>
    found.push({ kind, id, file, line: lineAt(text, start), start, end, ...(at ? { at } : {}) });
  new Visitor({
    ObjectExpression(node) {
      for (const property of node.properties) {
        if (property.type !== "Property" || property.value.type !== "ObjectExpression") continue;
        const [kind, id] = [kindOf(property.value), nameOf(property)];
        if (kind && id !== undefined) add(kind, id, property, numberOf(property.value, "at"));
      }
      const id = fieldOf(node, "id");
      const slide = fieldOf(node, "section") ?? fieldOf(node, "figure");
      if (slide && id?.type === "Literal" && typeof id.value === "string") add("slide", id.value, id);
    },
  }).visit(program);
  return found;
}

type Span = { readonly start: number; readonly end: number };

/** A claim has a kind and says something at a paragraph; a section has a name and begins at one. */
function kindOf(node: ESTree.ObjectExpression): Kind | undefined {
  if (!fieldOf(node, "at")) return undefined;
  if (fieldOf(node, "kind") && fieldOf(node, "says")) return "claim";
  return fieldOf(node, "name") ? "section" : undefined;
}

/** The value of a property that has its name written out. */
export function fieldOf(node: ESTree.ObjectExpression, name: string): ESTree.Expression | undefined {
  const found = node.properties.find((property) => property.type === "Property" && nameOf(property) === name);
  return found?.type === "Property" ? found.value : undefined;
}

/** What a property is called. */
export function nameOf({ key, computed }: ESTree.ObjectProperty): string | undefined {
  if (key.type === "Identifier") return computed ? undefined : key.name;
  return key.type === "Literal" ? String(key.value) : undefined;
}

function numberOf(node: ESTree.ObjectExpression, name: string): Written["at"] | undefined {
  const value = fieldOf(node, name);
  return value?.type === "Literal" && typeof value.value === "number"
    ? { value: value.value, start: value.start, end: value.end }
    : undefined;
}

const lineAt = (text: string, index: number): number => text.slice(0, index).split("\n").length;
