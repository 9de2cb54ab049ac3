/** Charts by Observable Plot, under the contract of pictures. A talk that draws none does not load it. */
export { type ChartTable, type ChartWords, chart } from "./chart.ts";
