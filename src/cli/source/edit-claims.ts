/** Moves the paragraph numbers of claims where they are written, and those of the skeleton's comments. */
import { parseSync } from "vite";
import type { Claims } from "../../ledger/claim.ts";
import type { TalkFile, Written } from "../written.ts";
import { type Edit, edited } from "./edit.ts";
import type { Move } from "./renew.ts";

/** Texts to write, by file, and the claims whose numbers a person has to change. */
export interface MovedClaims {
  readonly texts: ReadonlyMap<string, string>;
  readonly byHand: readonly Move[];
}

/** The files with the numbers of `moves`, where each is written once and plainly. */
export function moveClaims(
  files: readonly TalkFile[],
  written: readonly Written[],
  moves: readonly Move[],
  places: readonly (number | undefined)[],
): MovedClaims {
  const edits = new Map<string, Edit[]>(
    files.map(({ file, text }) => [file, commentEdits(file, text, places)]),
  );
  const byHand = moves.filter((move) => {
    const [only, ...more] = written.filter(({ kind, id }) => kind === "claim" && id === move.claim);
    if (!only?.at || only.at.value !== move.from || more.length > 0) return true;
    edits.get(only.file)?.push({ start: only.at.start, end: only.at.end, text: String(move.to) });
    return false;
  });
  const changed = files.filter(({ file }) => edits.get(file)?.length);
  return {
    texts: new Map(changed.map(({ file, text }) => [file, edited(text, edits.get(file) ?? [])])),
    byHand,
  };
}

/** The claims as they are once the moves are done, those left to a person excepted. */
export function movedClaims(claims: Claims, moves: readonly Move[], byHand: readonly Move[]): Claims {
  const done = new Map(moves.filter((move) => !byHand.includes(move)).map(({ claim, to }) => [claim, to]));
  return Object.fromEntries(
    Object.entries(claims).map(([id, claim]) => [id, { ...claim, at: done.get(id) ?? claim.at }]),
  );
}

/**
 * The skeleton's comments say where paragraphs stand, and wait to be uncommented: their numbers move, too.
 * 0 stands for a paragraph that is gone, and no check lets it pass.
 */
function commentEdits(file: string, text: string, places: readonly (number | undefined)[]): Edit[] {
  return parseSync(file, text).comments.flatMap(({ type, value, start }) => {
    const found = /^ (?:paragraph |.*\{ kind: .*\bat: )(?=\d+,)/.exec(value);
    const number = type === "Line" && found ? Number.parseInt(value.slice(found[0].length), 10) : Number.NaN;
    if (!found || !(number >= 1 && number <= places.length) || places[number - 1] === number) return [];
    const from = start + "//".length + found[0].length;
    return [{ start: from, end: from + String(number).length, text: String(places[number - 1] ?? 0) }];
  });
}
