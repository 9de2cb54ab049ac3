/**
 * `npm run bench`: the figures the talk is to reach, taken on this machine, and a bare reveal.js deck's
 * beside them. `--only NAME` takes one measure, `--json PATH` writes the figures down as well. It reports
 * and judges nothing: a slow machine is no fault.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { launch } from "../src/cli/browser/launch.ts";
import { inWords, thisMachine } from "./machine.ts";
import type { Row } from "./measure.ts";
import { measures } from "./measures.ts";
import { openSites } from "./sites.ts";
import { table } from "./table.ts";

const text = { type: "string" } as const;
const { only, json } = readOptions();

const sites = openSites();
const browser = await launch();
try {
  const machine = thisMachine(browser);
  console.log(inWords(machine));
  const rows: Row[] = [];
  for (const { name, run } of measures) {
    if (only !== undefined && name !== only) continue;
    if (process.stderr.isTTY) console.error(`measuring ${name} ...`);
    try {
      rows.push(...(await run({ browser, sites })));
    } catch (error) {
      // The others are minutes of work: they are still told.
      console.error(`${name} could not be measured:`, error);
      process.exitCode = 1;
    }
  }
  console.log(table(rows));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
} finally {
  await browser.close();
  sites.close();
}

function readOptions() {
  try {
    const { values } = parseArgs({ options: { only: text, json: text } });
    const names = measures.map(({ name }) => name);
    if (values.only === undefined || names.includes(values.only)) return values;
    console.error(`there is no measure "${values.only}"; there are ${names.join(", ")}`);
  } catch (error) {
    console.error(
      `${(error as Error).message.split(". ")[0]}. Usage: npm run bench -- [--only NAME] [--json PATH]`,
    );
  }
  process.exit(1);
}
