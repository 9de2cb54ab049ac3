/** The three pictures of limits as tables: each limit that stands, what it says, what it holds back. */
import type { Entry } from "../../ledger/claim.ts";
import type { Table } from "../../visual/contract.ts";
import { capital, labels, tableOf } from "../parts/words-of-table.ts";
import type { Held } from "./parts.ts";
import { type PropsData, steps as propsSteps } from "./props.ts";
import { type BarriersData, standingAt } from "./road.ts";
import { type ShallowsData, steps as shallowsSteps } from "./shallows.ts";

/** The limits that stand at a step: all up to it. */
const upTo = <Step extends string>(
  limits: { readonly [S in Step]: Entry<"limit"> },
  steps: readonly Step[],
  step: Step,
) => steps.slice(0, steps.indexOf(step) + 1).map((one) => limits[one]);

const rowOf = ({ label, says, holds }: Entry<"limit">, remedies: readonly Held[], whole: string) => [
  label,
  says,
  labels(remedies.filter(({ id }) => holds.includes(id))) || capital(whole),
];

export const barriersTable = (data: BarriersData, step: string): Table =>
  tableOf(
    `${data.remedy.label}, a line from ${data.from.name} to ${data.to.name}, and what stands across it`,
    ["Barrier", "In words"],
    standingAt(data, step).map(({ label, says }) => [label, says]),
  );

export const shallowsTable = (data: ShallowsData, step: keyof ShallowsData["limits"]): Table =>
  tableOf(
    `${data.floats.name} floats above, ${data.bed.name} lies below. ${step === "surface" ? "" : `Behind some of it: ${data.older}.`}`,
    ["Limit", "In words", "What it holds back"],
    upTo(data.limits, shallowsSteps, step).map((limit) => rowOf(limit, data.remedies, data.whole)),
  );

export const tokenPropsTable = (data: PropsData, step: keyof PropsData["limits"]): Table =>
  tableOf(
    `${labels(data.remedies)}: carried by ${data.coin.name.toLowerCase()}, not by what is missing: ${data.need.toLowerCase()}. ${step === "design" ? `Drawn on, to ${data.later}.` : ""}`,
    ["Limit", "In words", "What rests on it"],
    upTo(data.limits, propsSteps, step).map((limit) => rowOf(limit, data.remedies, labels(data.remedies))),
  );
