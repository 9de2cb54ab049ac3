/** The words around the marks. */
import { type Words, words } from "../../visual/marks.ts";
import {
  burdenRows,
  columnsOf,
  limitRows,
  PAD,
  piles,
  remedyRows,
  sidesOf,
  WHOLE,
  wholeBoxes,
} from "./boxes.ts";
import type { RibbonsView } from "./index.ts";
import type { Told } from "./layout.ts";
import { inkOfSide, type Plan } from "./plan.ts";

/** The columns' names, and what stands under the ground while nothing is traced. */
export function captionsOf(plan: Plan, view: RibbonsView): Words[] {
  const { data, step, hand, ground, frame, rows, whole } = plan;
  const columns = columnsOf(plan);
  const name = (side: string) => data.sides[side]?.name ?? side;
  const sideWords = (id: string, text: string, x: number, y: number, side: string) =>
    words(id, text, x, y, { weight: 600, ink: inkOfSide(data, side) });
  const found: Words[] = [];
  if (step === "burdens") {
    const boxes = piles(plan);
    sidesOf(rows.left).forEach((side) => {
      const pile = rows.left.filter(({ group }) => group === side).flatMap(({ id }) => boxes[id] ?? []);
      const top = pile.reduce((high, box) => (box.y < high.y ? box : high), pile[0] ?? { x: 0, y: 0 });
      found.push(sideWords(`carries:${side}`, `Carried by ${name(side)}`, top.x, top.y - 10, side));
    });
  } else {
    const burdens = burdenRows(plan);
    const remedies = remedyRows(plan);
    if (!hand || step !== "limits")
      for (const [side, y] of Object.entries(burdens.captions))
        found.push(sideWords(`carries:${side}`, `Carried by ${name(side)}`, columns.burdens[0], y, side));
    for (const [side, y] of Object.entries(remedies.captions))
      found.push(sideWords(`offers:${side}`, `Offered by ${name(side)}`, columns.remedies[0], y, side));
  }
  if (step === "limits") {
    const { captions } = limitRows(plan);
    found.push(
      words("limits", "Held back by", columns.limits[0] + PAD, captions[""] ?? 20, {
        weight: 600,
        ink: "limit",
      }),
    );
    if (whole.length) {
      const x = hand ? frame.width / 2 : Math.min(...Object.values(wholeBoxes(plan)).map((box) => box.x)) - 2;
      found.push(words("whole", WHOLE, x, 22, { ink: "limit", anchor: hand ? "middle" : "end" }));
    }
  }
  if (view.focus !== null || step === "burdens") return found;
  const dashed = "Dashed: implied, not said outright";
  if (step !== "lifts")
    found.push(words("alone", "No remedy reaches these", 0, ground + 26, { weight: 600 }));
  if (step !== "unlifted")
    found.push(
      hand
        ? words("dashed", dashed, 0, ground + (step === "lifts" ? 26 : 52), { ink: "quiet" })
        : words("dashed", dashed, frame.width, ground + 26, { ink: "quiet", anchor: "end" }),
    );
  return found;
}

/** The traced claim's own sentence, under the ground. */
export function toldOf({ data, ground, frame }: Plan, { focus }: RibbonsView): Told[] {
  const claim = [...data.burdens, ...data.remedies, ...data.limits].find(({ id }) => id === focus);
  if (!claim) return [];
  const text = words("told", `${claim.label}: ${claim.says}`, 0, ground + 26, {
    width: frame.width - 8,
  });
  return [{ id: claim.id, text }];
}
