import { type LoopData, loop } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { things } from "./ledger.ts";

const workshop: LoopData = {
  stations: {
    contribute: "Bring parts",
    validate: "Test them",
    reward: "Get a stamp",
    diverse: "Fill a drawer",
  },
  key: {
    brings: "Outer lane: brings parts",
    checks: "Inner lane: tests them",
    token: "A stamp: thanks for both",
    kinds: "Kinds of parts so far",
  },
  assumes: "A model: each round adds one kind of part and gives a stamp to each.",
  system: things.cargo,
  inks: { data: "left", token: "right" },
};

export default specimen("loop", "A workshop that fills its own drawers", figure(loop, workshop));
