/** Three pictures of limits: barriers across a line, a shallow joining, coins as the only prop. */

export { type PropsData, tokenProps } from "./props.ts";
export { type Bar, type BarriersData, barriers } from "./road.ts";
export { type ShallowsData, shallows } from "./shallows.ts";
