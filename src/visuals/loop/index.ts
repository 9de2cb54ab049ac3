/**
 * A loop: who brings or checks gets a reward, what they bring grows more varied, and round it goes.
 *
 * Data: the four stations' names, what the marks stand for, a system that works so, two inks. Steps: each of the
 * stations, and `around`, the whole. A hand goes on to the next station or back, and opens the system's card.
 */
import type { Visual } from "../../visual/contract.ts";
import { fieldsOf } from "../../visual/fields.ts";
import { draw } from "./draw.ts";
import { layout } from "./layout.ts";
import {
  firstTurn,
  kindsAt,
  type LoopData,
  type LoopView,
  lastTurn,
  type Scene,
  type Step,
  stationAt,
} from "./scene.ts";

export type { LoopData, LoopView, StationId } from "./scene.ts";

/** The contribution loop. Its view counts the stations gone, and says whether the system's card is open. */
export const loop: Visual<LoopData, LoopView, Scene, Step> = {
  name: "loop",
  steps: ["contribute", "validate", "reward", "diverse", "around"],
  start: (_, step) => ({ turn: firstTurn[step], card: false }),
  accepts(_, value): value is LoopView {
    const view = fieldsOf(value, "turn", "card");
    if (view === null || typeof view.card !== "boolean" || !Number.isInteger(view.turn)) return false;
    return Number(view.turn) >= 0 && Number(view.turn) <= lastTurn;
  },
  layout,
  draw,
  describe({ stations, key, assumes, system }, step, { turn, card }) {
    const around = step === "around" ? ", over and over" : "";
    const kinds = kindsAt(turn);
    return [
      `Two runners go round a track${around}: ${Object.values(stations).join(", ").toLowerCase()}.`,
      `They stand at "${stations[stationAt(turn)]}". ${key.kinds}: ${kinds}. ${assumes}`,
      ...(card ? [`The card of ${system.name} is open.`] : []),
    ].join(" ");
  },
  table: async (...asked) => (await import("./table.ts")).table(...asked),
};
