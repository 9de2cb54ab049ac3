/** The ribbons as a table: each burden, who carries it, what lifts it, and what holds that back. */
import type { Table } from "../../visual/contract.ts";
import { labels, tableOf } from "../parts/words-of-table.ts";
import type { RibbonsData, RibbonsStep } from "./index.ts";

export function table(data: RibbonsData, step: RibbonsStep): Table {
  const { sides, burdens, remedies, limits } = data;
  const nameOf = (side: string | undefined) => sides[side ?? ""]?.name ?? "Both sides";
  const width = { burdens: 2, lifts: 3, unlifted: 3, limits: 4 }[step];
  const whole = limits.filter(({ holds }) => holds.length === 0);
  const rows = burdens.map(({ id, label, side }) => {
    const lifting = remedies.filter(({ lifts }) => lifts.some(({ burden }) => burden === id));
    const by = lifting.map((remedy) => {
      const implied = remedy.lifts.some((lift) => lift.burden === id && lift.implied);
      return `${remedy.label}, offered by ${nameOf(remedy.side)}${implied ? " (implied)" : ""}`;
    });
    const held = limits.filter(({ holds }) => lifting.some((remedy) => holds.includes(remedy.id)));
    return [label, nameOf(side), by.join("; ") || "No remedy reaches it", labels(held)].slice(0, width);
  });
  return tableOf(
    `Burdens, and who carries them${width > 2 ? "; what lifts them. Dashed: implied, not said outright" : ""}.` +
      (step === "limits" && whole.length ? ` All of these are held back by: ${labels(whole)}.` : ""),
    ["Burden", "Carried by", "Lifted by", "Held back by"].slice(0, width),
    rows,
  );
}
