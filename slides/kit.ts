/** Binds the kit to this talk's ledger: every slide imports from here. */
import { slidesOn } from "counterpoise";

// Pictures before words: code beside code is sent in a kilobyte less.
export { figure } from "counterpoise";
export { market } from "counterpoise/market";

import { claims, sides } from "../seeds/claims.ts";
import { source } from "../seeds/source.ts";
import { categories, systems } from "../seeds/systems.ts";

export const ledger = { source, claims, sides, systems, categories } as const;
export const slide = slidesOn(ledger);
