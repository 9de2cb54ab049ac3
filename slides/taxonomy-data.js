import { claims } from "../seeds/claims.js";
import { source } from "../seeds/source.js";
import { categories, systems } from "../seeds/systems.js";

/** A direction is known by the side that helps. */
const directions = [
  {
    id: "web3-for-ai",
    name: source.outline["web3-for-ai"].name,
    says: "Blockchains that serve AI",
    from: "web3",
  },
  { id: "ai-for-web3", name: source.outline["ai-for-web3"].name, says: "AI that serves Web3", from: "ai" },
];
const directionFrom = { web3: "web3-for-ai", ai: "ai-for-web3" };
export const taxonomyData = {
  directions: directions.map(({ from, ...direction }) => ({ ...direction, ink: from })),
  categories: Object.entries(categories).map(([id, { name, from, remedy }]) => ({
    id,
    name,
    direction: directionFrom[from],
    remedy: { id: remedy, says: claims[remedy].says },
  })),
  systems: Object.entries(systems).map(([id, system]) => ({ id, ...system })),
};
