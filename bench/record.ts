/** The last run that was written down, for the next one to be held against. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import type { Machine } from "./machine.ts";
import type { Row } from "./measure.ts";

/** A run, as it is written. */
export interface Run {
  readonly machine: Machine;
  readonly rows: readonly Row[];
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In the repository: renewed by `--record`. */
export const recordPath = here("./record.json");
/** Of this machine, and not kept. */
export const latestPath = here("./results/latest.json");

/** The recorded run, where there is one. */
export const readRecord = (path = recordPath): Run | undefined =>
  existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Run) : undefined;

export function writeRun(path: string, run: Run): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(run, null, 2)}\n`);
}

/** The record with this run's rows in place of the same ones, in the order they had; what is new comes last. */
export function renewed(record: Run | undefined, { machine, rows }: Run): Run {
  const own = rows.map(({ name, unit, ours }): Row => ({ name, unit, ours }));
  const kept = (record?.rows ?? []).map((row) => own.find(({ name }) => name === row.name) ?? row);
  const added = own.filter(({ name }) => !kept.some((row) => row.name === name));
  return { machine, rows: [...kept, ...added] };
}

/** What has moved less is noise, in shares. */
const NOISE = 0.03;

/** How far a figure has moved since the record, in words: "+12 %", "=", or nothing where it was not recorded. */
export function movedSince(record: Run | undefined, { name, unit, ours }: Row): string {
  const before = record?.rows.find((row) => row.name === name && row.unit === unit)?.ours;
  if (before === undefined) return "";
  if (before === ours || Math.abs(ours / before - 1) < NOISE) return "=";
  if (before === 0) return `+${Math.round(ours * 100) / 100}`;
  const percent = Math.round((ours / before - 1) * 100);
  return `${percent > 0 ? "+" : "−"}${Math.abs(percent)} %`;
}
