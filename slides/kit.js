/** Binds the kit to this talk's ledger: every slide imports from here. */
import { slidesOn } from "counterpoise";
import { claims, sides } from "../seeds/claims.js";
import { source } from "../seeds/source.js";
import { categories, systems } from "../seeds/systems.js";
export const ledger = { source, claims, sides, systems, categories };
export const slide = slidesOn(ledger);
export { figure } from "counterpoise";
