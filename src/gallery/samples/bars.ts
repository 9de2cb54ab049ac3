import { entries } from "counterpoise";
import { bars } from "../bars.ts";
import { figure, specimen } from "./kit.ts";
import { claims } from "./ledger.ts";

const counted = [
  { name: "Burdens", count: entries(claims, "burden").length },
  { name: "Remedies", count: entries(claims, "remedy").length },
  { name: "Limits", count: entries(claims, "limit").length },
  { name: "Outlooks", count: entries(claims, "outlook").length },
];

export default specimen("bars", "Bars by hand: what the sample says", figure(bars, counted));
