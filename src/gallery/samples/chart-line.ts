/**
 * A line by Observable Plot: how one measure goes along with another.
 *
 * Data: rows of any kind, and Plot's marks over them. Steps: as named, here `line` and `ends`. To look at.
 */
import { line, text } from "@observablehq/plot";
import { inkOf } from "counterpoise";
import { chart } from "counterpoise/plot";
import { type Gear, gears, gearTable, told } from "./gears.ts";
import { figure, specimen } from "./kit.ts";

const curve = chart<readonly Gear[], "line" | "ends">(
  (data, step) => ({
    x: { label: "Teeth of the sprocket", ticks: data.map(({ teeth }) => teeth) },
    y: { label: "Metres a turn", grid: true, domain: [0, 10], ticks: [0, 5, 10] },
    marks: [
      line(data, { x: "teeth", y: "metres", stroke: inkOf("left"), strokeWidth: 3 }),
      text(step === "ends" ? [data[0], data.at(-1)] : [], {
        x: "teeth",
        y: "metres",
        text: told,
        dy: -20,
        fontWeight: 600,
      }),
    ],
  }),
  {
    steps: ["line", "ends"],
    describe: (data, step) =>
      `A line that falls from the smallest sprocket to the largest, less and less steeply. ${
        step === "ends" ? data.map((gear) => `${gear.teeth} teeth: ${told(gear)} metres`).join("; ") : ""
      }`,
    table: () => gearTable,
  },
);

export default specimen("chart-line", "More teeth behind, shorter ways", figure(curve, gears));
