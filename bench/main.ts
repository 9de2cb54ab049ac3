/**
 * `npm run bench`: the figures the talk is to reach, taken on this machine, and a bare reveal.js deck's
 * beside them. `--only NAME` takes one measure; `--against URL` takes the same of any other deck; `--record` makes
 * this run the one that later runs are held against. The figures are written to bench/results/, or to `--json PATH`.
 * It reports and judges nothing: a slow machine is no fault.
 */
import { parseArgs } from "node:util";
import { launch } from "../src/cli/browser/launch.ts";
import { inWords, thisMachine } from "./machine.ts";
import type { Row } from "./measure.ts";
import { measures } from "./measures.ts";
import { latestPath, readRecord, recordPath, renewed, writeRun } from "./record.ts";
import { openSites } from "./sites.ts";
import { table } from "./table.ts";

const text = { type: "string" } as const;
const { only, json = latestPath, against, record } = readOptions();

const sites = openSites(against);
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
  const before = readRecord();
  console.log(table(rows, before));
  writeRun(json, { machine, rows });
  if (record) writeRun(recordPath, renewed(before, { machine, rows }));
} finally {
  await browser.close();
  sites.close();
}

function readOptions() {
  try {
    const { values } = parseArgs({
      options: { only: text, json: text, against: text, record: { type: "boolean" } },
    });
    const names = measures.map(({ name }) => name);
    if (values.against !== undefined && !URL.canParse(values.against))
      console.error(`--against ${values.against} is no address; one is written http://host/path`);
    else if (values.only === undefined || names.includes(values.only)) return values;
    else console.error(`there is no measure "${values.only}"; there are ${names.join(", ")}`);
  } catch (error) {
    console.error(
      `${(error as Error).message.split(". ")[0]}. Usage: npm run bench -- [--only NAME] [--against URL] [--record] [--json PATH]`,
    );
  }
  process.exit(1);
}
