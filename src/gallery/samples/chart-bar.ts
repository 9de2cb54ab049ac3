/**
 * Bars by Observable Plot: lengths side by side, to compare.
 *
 * Data: rows of any kind, and Plot's marks over them. Steps: as named, here `all` and `longest`. To look at.
 */
import { barX, text } from "@observablehq/plot";
import { inkOf } from "counterpoise";
import { chart } from "counterpoise/plot";
import { type Gear, gears, gearTable, told } from "./gears.ts";
import { figure, specimen } from "./kit.ts";

const bar = chart<readonly Gear[], "all" | "longest">(
  (data, step) => ({
    x: { axis: null },
    y: { label: "Teeth" },
    marks: [
      barX(data, { y: "teeth", x: "metres", fill: lit(step), inset: 4 }),
      text(data, { y: "teeth", x: "metres", text: told, dx: 10, textAnchor: "start", fontWeight: 600 }),
    ],
    marginRight: 64,
    marginBottom: 12,
  }),
  {
    steps: ["all", "longest"],
    describe: (data, step) =>
      `Bars: metres for one turn of the pedals, by the teeth of the sprocket. ${
        step === "all" ? data.map((gear) => `${gear.teeth}: ${told(gear)}`).join("; ") : "The longest is lit."
      }`,
    table: () => gearTable,
  },
);

const lit = (step: string) => (gear: Gear) => inkOf(step === "all" || gear === gears[0] ? "left" : "faint");

export default specimen("chart-bar", "How far one turn of the pedals carries", figure(bar, gears));
