/** The scale as a table: each weight, whose it is, and where it lies. */
import type { Table } from "../../visual/contract.ts";
import { capital, tableOf } from "../parts/words-of-table.ts";
import {
  countOf,
  loaded,
  panIds,
  type ScaleData,
  type ScaleStep,
  type ScaleView,
  whereabouts,
} from "./layout.ts";

export function table(data: ScaleData, step: ScaleStep, view: ScaleView): Table {
  const where = whereabouts(data, step, view);
  const away = loaded(step).length === 0;
  if (away) {
    const brings = step === "level" ? [] : ["Brings"];
    return tableOf(
      "What hangs from the even beam",
      ["Pan", "Name", ...brings, "Holds"],
      panIds.map((id) => {
        const { name, brings: words } = data.pans[id];
        return [capital(id), name, ...(step === "level" ? [] : [words]), countOf(data, 0)];
      }),
    );
  }
  const told = panIds.map((id) => {
    const its = data.weights.filter((weight) => weight.pan === id && where.get(weight.id) !== "away");
    const stay = its.filter((weight) => where.get(weight.id) === id);
    const lifts = its.some((weight) => where.get(weight.id) === "lifted");
    return `${data.pans[id].name}: ${lifts ? `${stay.length} of ${its.length} stay` : countOf(data, stay.length)}`;
  });
  const [one] = data.unit;
  return tableOf(
    `What lies on the scale. ${told.join("; ")}.`,
    [capital(one), "Whose", "Where it is"],
    data.weights
      .filter(({ id }) => where.get(id) !== "away")
      .map(({ id, label, pan }) => {
        const other = data.pans[pan === "left" ? "right" : "left"].name;
        const place = where.get(id);
        const lies =
          place === "lifted"
            ? `Lifted by ${other}`
            : place === "left" || place === "right"
              ? `In the ${place} pan`
              : "Taken off by hand";
        return [label, data.pans[pan].name, lies];
      }),
  );
}
