/** Writes files whole or not at all: older ones stay until all of the new ones are there. */
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { ForPerson } from "./command.ts";
import { onInterrupt } from "./interrupt.ts";

/** A file to write, its path absolute. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Writes all of the files, or none. Folders that are missing are made.
 * @throws ForPerson where one of them cannot be written; then all is as it was
 */
export function writeAll(files: readonly NewFile[]): void {
  const part = ({ path }: NewFile) => `${path}.part-${process.pid}`;
  const begun: string[] = [];
  const tidy = () => {
    for (const path of begun) rmSync(path, { force: true });
  };
  const forget = onInterrupt(tidy);
  const undo: (() => void)[] = [];
  try {
    for (const file of files) {
      mkdirSync(dirname(file.path), { recursive: true });
      begun.push(part(file));
      writeFileSync(part(file), file.text);
    }
    for (const file of files) {
      undo.push(restorer(file.path));
      renameSync(part(file), file.path);
    }
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw new ForPerson(`nothing was written: ${(error as Error).message}`);
  } finally {
    forget();
    tidy();
  }
}

/** How to bring back what stands at a path now. */
function restorer(path: string): () => void {
  try {
    const before = readFileSync(path);
    return () => writeFileSync(path, before);
  } catch {
    return () => rmSync(path, { force: true }); // nothing stands there yet
  }
}
