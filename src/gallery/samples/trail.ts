import { kindNames, type TrailData, trail } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { claims, ledger } from "./ledger.ts";

const town: TrailData = {
  sections: Object.values(ledger.source.outline),
  claims: Object.entries(claims).map(([id, claim]) => ({ id, ...claim })),
  kinds: kindNames,
  inks: { bikes: "left", cars: "right" },
  hint: "Point at a mark to read its claim.",
};

export default specimen("trail", "Where each of these stands", figure(trail, town), "full");
