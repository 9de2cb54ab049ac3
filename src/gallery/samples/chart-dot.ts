/**
 * Dots by Observable Plot: each row at its place, and named when it is its turn.
 *
 * Data: rows of any kind, and Plot's marks over them. Steps: as named, here `dots` and `named`. To look at.
 */
import { dot, ruleX, text } from "@observablehq/plot";
import { inkOf } from "counterpoise";
import { chart } from "counterpoise/plot";
import { type Gear, gears, gearTable, told } from "./gears.ts";
import { figure, specimen } from "./kit.ts";

const dots = chart<readonly Gear[], "dots" | "named">(
  (data, step) => ({
    x: { label: "Teeth of the sprocket", ticks: data.map(({ teeth }) => teeth) },
    y: { axis: null, domain: [0, 10] },
    marks: [
      ruleX(data, { x: "teeth", y: "metres", stroke: inkOf("faint"), strokeWidth: 2 }),
      dot(data, { x: "teeth", y: "metres", r: 9, fill: inkOf("right") }),
      text(step === "named" ? data : [], { x: "teeth", y: "metres", text: told, dy: -24 }),
    ],
  }),
  {
    steps: ["dots", "named"],
    describe: (data) =>
      `A dot a sprocket, the higher the farther: ${data.map((gear) => `${gear.teeth} teeth, ${told(gear)} metres`).join("; ")}.`,
    table: () => gearTable,
  },
);

export default specimen("chart-dot", "Seven sprockets, seven ways to climb", figure(dots, gears));
