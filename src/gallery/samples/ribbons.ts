import { entries, ribbons } from "counterpoise";
import { figure, specimen } from "./kit.ts";
import { claims, sides } from "./ledger.ts";

const street = {
  sides,
  burdens: entries(claims, "burden"),
  remedies: entries(claims, "remedy"),
  limits: entries(claims, "limit"),
};

export default specimen("ribbons", "Each lifts something off the other", figure(ribbons, street), "full");
