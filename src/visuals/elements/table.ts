/** The pillars and the box as a table: each part, and the cracks in it that are open. */
import type { Table } from "../../visual/contract.ts";
import { counted, tableOf } from "../parts/words-of-table.ts";
import type { ElementsData, ElementsView } from "./index.ts";
import { pillarIds, pillarOf } from "./parts.ts";

export function table(data: ElementsData, step: string, { focus }: ElementsView): Table {
  const { name, lead, box } = data;
  const rows = pillarIds(data).flatMap((id) => {
    const pillar = pillarOf(data, id);
    const open = pillar.cracks.filter(
      (crack) => focus === id || (focus === "box" && crack.id === box.shares),
    );
    if (open.length === 0)
      return [[pillar.name, counted(pillar.cracks.length, "crack"), "Not told at this step"]];
    return open.map(({ label, says }) => [pillar.name, label, says ?? label]);
  });
  const inside =
    focus === "box"
      ? [
          [box.name, box.crack.label, box.crack.says ?? box.crack.label],
          [box.name, box.question, "Goes in"],
          [box.name, box.answer, "Comes out"],
          ...(step === "trace"
            ? box.asks.map((ask) => [box.name, ask, "Asked, and stopped at the wall"])
            : []),
        ]
      : [[box.name, counted(1, "crack"), "Not told at this step"]];
  const pillar = focus === null || focus === "box" ? undefined : pillarOf(data, focus);
  const told = focus === "box" ? undefined : (pillar?.lead ?? lead);
  return tableOf(
    `What ${name} stands on, and what stands on top. ${told?.says ?? ""}`,
    ["Part", "Trouble", "In words"],
    [...rows, ...inside],
  );
}
