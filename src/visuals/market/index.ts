/**
 * A market for machines: who supplies them, the network that pays for them, who rents them, and what for.
 *
 * This picture is about shared computing alone (racks and rigs, inference and training, a cloud as the rival):
 * it belongs to the first talk and is no part of the gallery's library. Steps: `supply`, `network`, `demand`,
 * `inference`, `training`, `cloud`. A hand chooses the use, and opens the card of a system.
 */
import type { Visual } from "../../visual/contract.ts";
import { fieldsOf } from "../../visual/fields.ts";
import { listed } from "../../visual/text.ts";
import type { MarketData } from "./data.ts";
import { draw } from "./draw.ts";
import { layout, useAt } from "./layout.ts";
import type { Scene, Step, View } from "./scene.ts";

export type { MarketData, MarketSystem, Supplier, Use, UseId } from "./data.ts";

export const market: Visual<MarketData, View, Scene, Step> = {
  name: "market",
  steps: ["supply", "network", "demand", "inference", "training", "cloud"],
  start: () => ({ use: null, system: null }),
  accepts,
  layout,
  draw,
  describe,
  table: async (...asked) => (await import("./table.ts")).table(...asked),
};

function accepts(data: MarketData, value: unknown): value is View {
  const view = fieldsOf(value, "use", "system");
  if (view === null) return false;
  const { use, system } = view;
  return (
    (use === null || use === "inference" || use === "training") &&
    (system === null || data.systems.some(({ id }) => id === system))
  );
}

function describe(data: MarketData, step: Step, view: View): string {
  const { suppliers, network, clients, flows, rival, systems, uses } = data;
  const kinds = listed(suppliers.map(({ name }) => name.charAt(0).toLowerCase() + name.slice(1)));
  const use = useAt(step, view);
  if (use) {
    const { name, does, asks } = uses[use];
    const theirs = listed(systems.filter((system) => system.use === use).map(({ system }) => system.name));
    const chosen = systems.find(({ id }) => id === view.system)?.system;
    const drawn =
      use === "inference"
        ? `Each of the ${clients.name} is served by one machine of the network over a thin line.`
        : "Broken outlines show what training asks for and the network has not: a larger machine at every node, a wider way along every link.";
    const card = chosen
      ? ` The card of ${chosen.name}: ${Object.values(chosen.card)
          .map((line) => line.says)
          .join("; ")}.`
      : "";
    return `${name}: ${does} ${asks} ${drawn} ${theirs} ${use === "inference" ? "run" : "train"} models.${card}`;
  }
  switch (step) {
    case "supply":
      return `${capital(kinds)}: each has machines, some at work, some idle.`;
    case "network":
      return `Idle machines of ${kinds} join a network without a centre. ${capital(flows.given)} goes into it, ${flows.paid} come back to the owners.`;
    case "demand":
      return `The network passes ${flows.given} on to ${clients.name}, who pay ${flows.rented}; its suppliers (${kinds}) are paid in ${flows.paid}.`;
    default: {
      const { winding, broken, missing } = rival.shortfalls;
      return `${rival.name}, a solid block at the end of a straight line from ${clients.name}, beside ${network.name.toLowerCase()}, spread wide: ${winding.says}, ${broken.says}, ${missing.says}.`;
    }
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
