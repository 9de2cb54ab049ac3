import { type MarketData } from "counterpoise";
/** The market for GPUs, as three slides show it. */
export declare const gpuMarket: MarketData;
declare const _default: import("counterpoise").Slide & {
  readonly section: "web3-for-ai/compute";
};
export default _default;
