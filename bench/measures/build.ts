import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { budgets } from "../budgets.ts";
import type { Measure } from "../measure.ts";
import { median } from "../statistics.ts";

const RUNS = 3;

/** `vite build` in a process of its own, from its start to its end. */
export const build: Measure = {
  name: "build",
  async run() {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push(await timeBuild());
    return [{ name: "production build, cold", unit: "ms", ours: median(times), budget: budgets.build }];
  },
};

async function timeBuild(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "counterpoise-build-"));
  const vite = join("node_modules", "vite", "bin", "vite.js");
  const start = performance.now();
  try {
    await promisify(execFile)(process.execPath, [vite, "build", "--outDir", folder, "--logLevel", "error"]);
    return performance.now() - start;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
