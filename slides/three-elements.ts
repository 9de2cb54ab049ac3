import { elements } from "counterpoise";
import { elementsData } from "./elements-data.ts";
import { figure, slide } from "./kit.ts";

export default slide({
  id: "three-elements",
  section: "burdens/ai",
  title: "Every pillar that carries AI has its cracks",
  layout: "full",
  figure: figure(elements("compute", "algorithms", "data"), elementsData, [
    "whole",
    "compute",
    "algorithms",
    "data",
  ]),
  tells: {
    whole: ["ai.elements"],
    compute: ["compute.demand", "compute.cost", "compute.access"],
    algorithms: ["algorithms.success", "algorithms.appetite", "algorithms.opacity", "algorithms.robustness"],
    data: ["data.scarcity", "data.quality", "data.privacy"],
  },
  notes: {
    whole:
      "Before we ask who can help, look at what carries the weight: computing power, algorithms, data. The thin lines are cracks, and we open them pillar by pillar. Ask the room: *which one would you worry about first?*",
    compute:
      "Big blocks, dear blocks. Somebody has to buy and power these machines. A large firm sighs and pays; two founders and a laptop cannot. If someone asks how much: the article gives no figures, so neither do we.",
    algorithms:
      "Give deep learning its due first, it *works*. Then the three cracks: it is hungry, it is hard to interpret, and it can stumble on what it never saw. Keep the middle one in mind: the next slide is about nothing else.",
    data: "Many small bricks, and hard to find enough good ones. Take health care: rare records, uneven labels, and behind each of them a person who must stay private. Ask who has ever cleaned a data set; let them nod.",
  },
  minutes: 1.25,
});
