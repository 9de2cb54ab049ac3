import { elements } from "counterpoise";
import { elementsData } from "./elements-data.ts";
import { figure, slide } from "./kit.ts";

/** The points beside the figure say what the box's crack means: in the figure a label does. */
const { says: _, ...labelled } = elementsData.box.crack;

export default slide({
  id: "black-box",
  section: "burdens/ai",
  title: "On top sits a box that answers and cannot say why",
  figure: figure(
    elements("compute", "algorithms", "data"),
    { ...elementsData, box: { ...elementsData.box, crack: labelled } },
    ["box", "trace"],
  ),
  points: [
    { at: "box", cites: "blackbox.opacity" },
    { at: "trace", cites: "blackbox.stakes" },
  ],
  cites: ["algorithms.opacity"],
  notes: {
    box: "A question goes in, an answer comes out, and what happens between stays dark. It is the crack we just saw in the algorithms, *hard to interpret*, now at the size of the whole system.",
    trace:
      "For a film tip nobody minds. For a loan or a diagnosis somebody must be able to walk the answer back, and that walk ends at the wall. Someone may say that explanation tools exist: true, and the article still finds transparency lacking.",
  },
  minutes: 0.75,
});
