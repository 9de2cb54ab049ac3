/** The market as a table: who has what, what goes where, what a use asks for, what falls short. */
import type { Table } from "../../visual/contract.ts";
import { capital, tableOf } from "../parts/words-of-table.ts";
import type { MarketData } from "./data.ts";
import { useAt } from "./layout.ts";
import type { Step, View } from "./scene.ts";

export function table(data: MarketData, step: Step, view: View): Table {
  const { suppliers, network, clients, flows, key, uses, systems, rival, caution } = data;
  const use = useAt(step, view);
  if (use) {
    const its = systems.filter((system) => system.use === use).map(({ system }) => system.name);
    const drawn =
      use === "inference"
        ? `${capital(flows.asked)} go from ${clients.name} to ${network.name.toLowerCase()}, ${flows.answered} come back from ${key.model} (${key.has}).`
        : `Broken outlines: ${key.wants}. The rest: ${key.has}.`;
    return tableOf(
      `${network.name} and ${clients.name}. ${drawn} ${caution}`,
      ["Use", "What it is", "What it asks for", "Systems"],
      [[uses[use].name, uses[use].does, uses[use].asks, its.join(", ")]],
    );
  }
  if (step === "supply")
    return tableOf(
      `Who has machines. ${caution}`,
      ["Supplier", "Machines"],
      suppliers.map(({ name }) => [name, `Some: ${key.busy}; some: ${key.idle}`]),
    );
  if (step === "cloud")
    return tableOf(
      `${network.name} beside ${rival.name.toLowerCase()}. ${caution}`,
      ["What", `Beside ${rival.name.toLowerCase()}`],
      Object.values(rival.shortfalls).map(({ says }) => [network.name, capital(says)]),
    );
  return tableOf(
    `What goes where. ${caution}`,
    ["From", "To", "What"],
    [
      ...suppliers.flatMap(({ name }) => [
        [name, network.name, capital(flows.given)],
        [network.name, name, capital(flows.paid)],
      ]),
      ...(step === "demand"
        ? [
            [network.name, clients.name, capital(flows.given)],
            [clients.name, network.name, capital(flows.rented)],
          ]
        : []),
    ],
  );
}
