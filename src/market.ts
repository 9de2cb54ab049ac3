/** The market for machines, a picture of the first talk alone: here to be used, and in no package. */
export type { MarketData } from "./visuals/market/index.ts";
export { market } from "./visuals/market/index.ts";
