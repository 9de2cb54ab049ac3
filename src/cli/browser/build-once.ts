/** Builds the talk for all tests that drive it, before the first and once. */
import type { TestProject } from "vitest/node";
import { buildSite } from "../site.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The folder of the built talk. */
    built: string;
  }
}

export default async function setup({ provide }: TestProject): Promise<() => void> {
  const { folder, remove } = await buildSite();
  provide("built", folder);
  return remove;
}
