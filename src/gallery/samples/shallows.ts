import { shallows } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { claims } from "./ledger.ts";

const programme = {
  floats: { name: "Bicycles", ink: "left" },
  bed: { name: "The town", ink: "right" },
  older: "There before",
  whole: "holds the whole back",
  remedies: [
    { id: "cargo.bikes", label: claims["cargo.bikes"].label, ink: "left" },
    { id: "share.lift", label: claims["share.lift"].label, ink: "left" },
  ],
  limits: {
    surface: { id: "street.paint", ...claims["street.paint"] },
    scenarios: { id: "street.before", ...claims["street.before"] },
    marketing: { id: "street.posters", ...claims["street.posters"] },
  },
} as const;

export default specimen("shallows", "How deep does the programme go?", figure(shallows, programme));
