/** The machine that the figures were taken on: without it they mean nothing. */
import { cpus, loadavg, platform, release, totalmem } from "node:os";
import type { Browser } from "playwright-core";

export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
  readonly browser: string;
  /** How many processes wanted a core in the minute before: near 0 for figures to be trusted. */
  readonly load: number;
}

export function thisMachine(browser: Browser): Machine {
  const processors = cpus();
  return {
    cpu: processors[0]?.model.trim() ?? "an unnamed processor",
    cores: processors.length,
    memory: `${Math.round(totalmem() / 2 ** 30)} GiB`,
    system: `${platform()} ${release()}`,
    node: process.version,
    browser: `Chromium ${browser.version()}`,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}

export const inWords = ({ cpu, cores, memory, system, node, browser, load }: Machine): string =>
  `${cpu}, ${cores} cores, ${memory}, ${system}; Node ${node}, ${browser}; load ${load} at the start`;
