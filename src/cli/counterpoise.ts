#!/usr/bin/env node
/** `counterpoise COMMAND`: the kit's one command line. It works on the talk of the folder it is called in. */
import { readFileSync } from "node:fs";
import { nearest } from "../show/position.ts";
import { type Command, ForPerson } from "./command.ts";

/** Every command, in the order of the help: what it does, and where it is once it is called. */
const commands: Readonly<Record<string, readonly [does: string, load: () => Promise<Command>]>> = {
  dev: [
    "serves the talk while you work on it; what you save is shown at once, where you are",
    async () => (await import("./commands/serve.ts")).dev,
  ],
  build: [
    "writes the static site to dist/, and beside it the whole talk as one file",
    async () => (await import("./commands/build.ts")).build,
  ],
  preview: ["serves what build wrote", async () => (await import("./commands/serve.ts")).preview],
  test: [
    "holds every slide at every step to the laws, in a real browser",
    async () => (await import("./commands/test.ts")).test,
  ],
  pdf: [
    "writes the talk as a tagged PDF, or its slides as pictures",
    async () => (await import("./pdf/command.ts")).pdf,
  ],
  check: [
    "lists what is missing between ledger and slides, with file and line; then checks the types",
    async () => (await import("./check/command.ts")).check,
  ],
  source: [
    "makes a ledger from an article, or compares the ledger with it",
    async () => (await import("./source/command.ts")).source,
  ],
  gallery: [
    "shows every picture of the kit with sample data, its code, and its laws held live",
    async () => (await import("./gallery/command.ts")).gallery,
  ],
  new: [
    "makes a first talk of your own in a new folder",
    async () => (await import("./commands/new.ts")).new,
  ],
  sheet: [
    "writes contact sheets of all slides, steps, themes and screens to sheets/",
    async () => (await import("./sheet/command.ts")).sheet,
  ],
};

const [name, ...args] = process.argv.slice(2);
try {
  process.exitCode = await call(name, args);
} catch (error) {
  // What is no message for a person is a fault of ours: then the whole of it helps.
  console.error(error instanceof ForPerson ? error.message : error);
  process.exitCode = 1;
}

async function call(name: string | undefined, args: readonly string[]): Promise<number> {
  if (name === undefined || name === "help" || name === "--help" || name === "-h") {
    console.log(help());
    return name === undefined ? 1 : 0;
  }
  if (name === "version" || name === "--version" || name === "-v") {
    console.log(version());
    return 0;
  }
  const found = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!found)
    throw new ForPerson(`there is no command "${name}"; did you mean "${likely(name)}"?\n\n${help()}`);
  const [does, load] = found;
  const command = await load();
  if (args.includes("--help") || args.includes("-h")) {
    console.log(`${command.usage}\n\n${does}`);
    return 0;
  }
  return command.run(args, process.cwd());
}

function help(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const lines = Object.entries(commands).map(([name, [does]]) => `  ${name.padEnd(width)}  ${does}`);
  return [
    "counterpoise COMMAND, in the folder of a talk:",
    "",
    ...lines,
    "",
    "counterpoise COMMAND --help tells more; counterpoise --version tells which kit this is.",
  ].join("\n");
}

function likely(name: string): string {
  const names = Object.keys(commands);
  return names[nearest(name, names)] ?? "help";
}

/** The kit's own package.json lies two folders up, in a checkout as in the package. */
function version(): string {
  const file = new URL("../../package.json", import.meta.url);
  return (JSON.parse(readFileSync(file, "utf8")) as { version: string }).version;
}
