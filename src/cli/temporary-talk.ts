/** A talk's folder for a test: it has the kit as its package, and is gone afterwards. */
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { vi } from "vitest";
import type { Command } from "./command.ts";

export interface TemporaryTalk {
  readonly folder: string;
  /** Writes files by path. */
  put(files: Readonly<Record<string, string>>): void;
  read(file: string): string;
  /** Every file of its seeds and its slides with its text: what a failing command must not change. */
  all(): Record<string, string>;
  /** Runs a command here: its exit code, and all that it said. */
  run(command: Command, ...args: string[]): Promise<{ code: number; out: string; err: string }>;
  remove(): void;
}

const kit = resolve(import.meta.dirname, "../..");

/** A talk with the whole kit, or with the one function that a ledger runs: that loads in no time. */
export function temporaryTalk(has: "kit" | "claimsOf"): TemporaryTalk {
  const folder = mkdtempSync(join(tmpdir(), "counterpoise-talk-"));
  const installed = join(folder, "node_modules", "counterpoise");
  mkdirSync(dirname(installed));
  if (has === "kit") symlinkSync(kit, installed, "junction");
  else {
    mkdirSync(installed);
    writeFileSync(join(installed, "package.json"), '{ "type": "module", "exports": "./index.js" }');
    writeFileSync(join(installed, "index.js"), "export const claimsOf = () => (claims) => claims;");
  }
  const read = (file: string) => readFileSync(join(folder, file), "utf8");
  return {
    folder,
    read,
    put(files) {
      for (const [file, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, file)), { recursive: true });
        writeFileSync(join(folder, file), text);
      }
    },
    all() {
      const files = readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && !entry.parentPath.includes("node_modules"))
        .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
      return Object.fromEntries(files.sort().map((file) => [file, read(file)]));
    },
    async run(command, ...args) {
      const said = { log: "", error: "" };
      const spies = (["log", "error"] as const).map((to) =>
        vi.spyOn(console, to).mockImplementation((line: string) => {
          said[to] += `${line}\n`;
        }),
      );
      try {
        const code =
          (await command.run(
            args.map((arg) => arg.replace("@", folder)),
            folder,
          )) ?? 0;
        return { code, out: said.log, err: said.error };
      } finally {
        for (const spy of spies) spy.mockRestore();
      }
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
