/** The ledger's systems as a tree: two directions, their categories, the systems in each. */
import type { TaxonomyData } from "counterpoise";
import { claims, type Side } from "../seeds/claims.ts";
import { source } from "../seeds/source.ts";
import { categories, systems } from "../seeds/systems.ts";
import { inks } from "./scale-data.ts";

/** A direction is known by the side that helps. */
const directions = [
  {
    id: "web3-for-ai",
    name: source.outline["web3-for-ai"].name,
    says: "Blockchains that serve AI",
    from: "web3",
  },
  { id: "ai-for-web3", name: source.outline["ai-for-web3"].name, says: "AI that serves Web3", from: "ai" },
] as const satisfies { id: string; name: string; says: string; from: Side }[];

const directionFrom = { web3: "web3-for-ai", ai: "ai-for-web3" } as const satisfies Record<Side, string>;

export const taxonomyData: TaxonomyData = {
  directions: directions.map(({ from, ...direction }) => ({ ...direction, ink: inks[from] })),
  categories: Object.entries(categories).map(([id, { name, from, remedy }]) => ({
    id,
    name,
    direction: directionFrom[from],
    remedy: { id: remedy, says: claims[remedy].says },
  })),
  units: ["system", "systems"],
  systems: Object.entries(systems).map(([id, system]) => ({ id, ...system })),
};
