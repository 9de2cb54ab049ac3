/** The loop as a table: its stops, and how far it has gone. */
import type { Table } from "../../visual/contract.ts";
import { tableOf } from "../parts/words-of-table.ts";
import { kindsAt, type LoopData, type LoopView, type Step, stationAt, stationIds } from "./scene.ts";

export function table({ stations, key, assumes }: LoopData, _: Step, { turn }: LoopView): Table {
  const here = stationIds.indexOf(stationAt(turn));
  const gone = (index: number) =>
    index === here
      ? "The runners stand here"
      : index < here
        ? "Passed in this round"
        : "Still to come in this round";
  return tableOf(
    `${[key.brings, key.checks, key.token].join(". ")}. ${assumes}`,
    ["On the track", "At this moment"],
    [...stationIds.map((id, index) => [stations[id], gone(index)]), [key.kinds, String(kindsAt(turn))]],
  );
}
