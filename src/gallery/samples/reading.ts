import { type ReadingData, reading } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { claims, things } from "./ledger.ts";

const desk: ReadingData = {
  lens: { name: "A patient clerk", ink: "left" },
  systems: [
    {
      id: "city",
      system: things.city,
      input: { words: "The town paper", texture: "news", ink: "right" },
      output: { words: "A short notice", texture: "digest" },
    },
    {
      id: "van",
      system: things.van,
      input: { words: "Old street plans", texture: "pages", ink: "quiet" },
      output: { words: "A list of lanes", texture: "results" },
    },
  ],
  limits: [
    {
      kind: "twin",
      label: claims["street.before"].label,
      says: "there was always a clerk",
      cites: "street.before",
    },
  ],
};

export default specimen("reading", "A clerk reads, the town understands", figure(reading, desk));
