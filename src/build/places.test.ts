import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { placed } from "./places.ts";

const folder = mkdtempSync(join(tmpdir(), "counterpoise places "));
const slide = join(folder, "slides", "one.ts");
const loader = "    at loadAndTransform (file:///kit/vite.js:19290:31)";
const thrown = (message: string, ...rows: string[]) =>
  Object.assign(new Error(message), { stack: [`Error: ${message}`, ...rows, loader].join("\n") });

beforeAll(() => {
  mkdirSync(join(folder, "slides"));
  writeFileSync(slide, 'import {\n  entries,\n} from "./date.ts";\nexport const one = entries;\n');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("what a slide throws stands at the first of the talk's own places in the stack", () => {
  const error = thrown("no such step", loader, `    at ${slide}:12:5`, `    at ${slide}:40:1`);
  expect(placed(error, folder).loc).toEqual({ file: slide, line: 12, column: 5 });
});

test.each([
  ["the importer is named in the message", ` in ${slide}. Does the file exist?`],
  ["it is not", ". Does the file exist?"],
])("an import that leads nowhere stands where it is written, where %s", (_, end) => {
  const error = thrown(`Failed to load url ./date.ts (resolved id: ./date.ts)${end}`);
  expect(placed(error, folder).loc).toEqual({ file: slide, line: 3, column: 1 });
});

test("an error from elsewhere has no place in the talk", () => {
  expect(placed(thrown("out of memory"), folder)).not.toHaveProperty("loc");
});
