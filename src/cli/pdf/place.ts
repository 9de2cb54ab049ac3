/** Where the work goes: looked at before it begins, and touched only once it is done. */
import { rmSync } from "node:fs";
import { mkdir, open, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { onInterrupt } from "../interrupt.ts";
import { Failed } from "./export.ts";

/**
 * Makes sure that a file, or a folder of files, can be written at a path.
 * @throws Failed that says what is in the way
 */
export async function checkPlace(path: string, kind: "file" | "folder"): Promise<void> {
  const folder = dirname(resolve(path));
  const above = await stat(folder).catch(() => undefined); // absent is an answer, too
  if (!above) throw new Failed(`there is no folder ${folder} to write ${basename(path)} to: make it first`);
  if (!above.isDirectory()) throw new Failed(`${folder} is no folder, so nothing can be written there`);
  const there = await stat(path).catch(() => undefined);
  if (there && there.isDirectory() !== (kind === "folder"))
    throw new Failed(
      `${path} is a ${there.isDirectory() ? "folder" : "file"}; a ${kind} is to be written there`,
    );
  if (there?.isFile() && there.size > 0 && !(await isPdf(path)))
    throw new Failed(`${path} is there and is no PDF: it stays as it is; name another file to write`);
  const written = there?.isDirectory() ? path : folder;
  // To try is the only way to know: rights say little of who may do anything, nothing of a disk that is full.
  const trial = join(written, `.counterpoise-${process.pid}`);
  await writeFile(trial, "", { flag: "wx" }).catch(() => {
    throw new Failed(`the folder ${written} may not be written to`);
  });
  await rm(trial);
}

/** Whether a file begins as a PDF does; one that cannot be read is none of ours. */
async function isPdf(path: string): Promise<boolean> {
  const mark = "%PDF-";
  const file = await open(path).catch(() => undefined);
  const read = await file?.read(Buffer.alloc(mark.length)).catch(() => undefined);
  await file?.close();
  return read?.buffer.toString("latin1") === mark;
}

/** Writes a file whole or not at all: an older one stays until the new one is there. */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const part = `${path}.part-${process.pid}`;
  const tidy = () => rmSync(part, { force: true });
  const forget = onInterrupt(tidy);
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (error) {
    throw new Failed(`${path} could not be written: ${(error as Error).message}`);
  } finally {
    forget();
    tidy();
  }
}

/** Puts files into a folder, made where it is missing, once all of them are there. */
export async function moveInto(folder: string, files: readonly string[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const file of files) await rename(file, join(folder, basename(file)));
}
