/**
 * `npm run bench`: the figures the talk is to reach, taken on this machine, and a bare reveal.js deck's
 * beside them. `--only NAME` takes one measure, `--json PATH` writes the figures down as well. It reports
 * and judges nothing: a slow machine is no fault.
 */
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { launch } from "../src/cli/sheet/chromium.ts";
import { inWords, thisMachine } from "./machine.ts";
import type { Row } from "./measure.ts";
import { measures } from "./measures.ts";
import { openSites } from "./sites.ts";
import { table } from "./table.ts";

const text = { type: "string" } as const;
const { only, json } = parseArgs({ options: { only: text, json: text } }).values;
const names = measures.map(({ name }) => name);
if (only !== undefined && !names.includes(only)) {
  console.error(`there is no measure "${only}"; there are ${names.join(", ")}`);
  process.exit(1);
}

const sites = openSites();
const browser = await launch();
try {
  const machine = thisMachine(browser);
  console.log(inWords(machine));
  const rows: Row[] = [];
  for (const { name, run } of measures) {
    if (only !== undefined && name !== only) continue;
    if (process.stderr.isTTY) console.error(`measuring ${name} ...`);
    rows.push(...(await run({ browser, sites })));
  }
  console.log(table(rows));
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ machine, rows }, null, 2)}\n`);
} finally {
  await browser.close();
  sites.close();
}
