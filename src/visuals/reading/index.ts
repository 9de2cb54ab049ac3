/**
 * Raw material passes a lens and comes out readable: one row a system, the reader named beside it.
 *
 * Data: the lens, one to four systems with what goes in and comes out as sketches of textures.ts, and at most two
 * limits. Steps: `input` the raw material, `lens` what reads it, `output` what comes out and for whom, `limit`. A hand picks a system, which shows it large with its card; a limit leads to its claim.
 */
import type { Visual } from "../../visual/contract.ts";
import { fieldsOf } from "../../visual/fields.ts";
import { draw } from "./draw.ts";
import { layout } from "./layout.ts";
import { type ReadingData, type ReadingView, type Scene, type Step, steps } from "./scene.ts";

export type { ReadingData, ReadingLimit, ReadingSystem, ReadingView } from "./scene.ts";

export const reading: Visual<ReadingData, ReadingView, Scene, Step> = {
  name: "reading",
  steps,
  start: () => ({ system: null }),
  accepts: ({ systems }, value): value is ReadingView => {
    const view = fieldsOf(value, "system");
    return view !== null && (view.system === null || systems.some(({ id }) => id === view.system));
  },
  layout,
  draw,
  describe,
  table: async (...asked) => (await import("./table.ts")).table(...asked),
};

function describe({ lens, systems, limits }: ReadingData, step: Step, view: ReadingView): string {
  const picked = systems.find(({ id }) => id === view.system);
  if (picked) {
    const { name, card } = picked.system;
    return `${name}, enlarged, with its card. In: ${picked.input.words}. ${lens.name}: ${card.means.says}. Out: ${picked.output.words}, for ${lower(card.whom.says)}. Limit: ${card.limit.says}.`;
  }
  const list = (tell: (system: ReadingData["systems"][number]) => string) =>
    systems.map((one) => `${one.system.name}, ${lower(tell(one))}`).join("; ");
  if (step === "input") return `Raw material, sketched as texture: ${list(({ input }) => input.words)}.`;
  if (step === "lens")
    return `A lens, ${lens.name}, stands in the way of it all: ${list(({ system }) => system.card.means.says)}.`;
  const out = `What comes out of the lens: ${list(({ output, system }) => `${output.words} for ${lower(system.card.whom.says)}`)}.`;
  if (step === "output") return out;
  return `${out} ${limits.map(({ kind, label, says }) => `${shapes[kind]}: ${label}, ${says}.`).join(" ")}`;
}

const shapes = {
  twin: "A second lens in broken outline stands behind it",
  shell: "A broken outline inside the lens shows it hollow",
} as const;

/** For the middle of a sentence; names such as SQL or ChatGPT keep their capitals. */
const lower = (text: string): string =>
  /^[A-Z][a-z]*\b/.test(text) && !/^[A-Z][a-z]+[A-Z0-9]/.test(text)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
