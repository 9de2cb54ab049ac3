/** Three pictures of limits: barriers across a line, shallow joining, tokens as the only prop. */

export { type PropsData, tokenProps } from "./props.ts";
export { type BarriersData, barriers } from "./road.ts";
export { type ShallowsData, shallows } from "./shallows.ts";
