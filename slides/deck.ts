/** The talk, in order. */
import type { Talk } from "counterpoise";
import type { SectionId } from "../seeds/source.ts";
import aiForWeb3 from "./ai-for-web3.ts";
import analysis from "./analysis.ts";
import audit from "./audit.ts";
import besideTheCloud from "./beside-the-cloud.ts";
import blackBox from "./black-box.ts";
import bothPans from "./both-pans.ts";
import computeBarriers from "./compute-barriers.ts";
import dataCollection from "./data-collection.ts";
import inferenceTravels from "./inference-travels.ts";
import { ledger } from "./kit.ts";
import modelMarket from "./model-market.ts";
import onBalance from "./on-balance.ts";
import services from "./services.ts";
import skinDeep from "./skin-deep.ts";
import sources from "./sources.ts";
import summary from "./summary.ts";
import theScale from "./the-scale.ts";
import threeElements from "./three-elements.ts";
import title from "./title.ts";
import tokenTrouble from "./token-trouble.ts";
import twoDirections from "./two-directions.ts";
import web3Burdens from "./web3-burdens.ts";
import web3ForAi from "./web3-for-ai.ts";
import whatIsLifted from "./what-is-lifted.ts";
import whoLiftsWhat from "./who-lifts-what.ts";
import whoseGpus from "./whose-gpus.ts";
import whyNow from "./why-now.ts";
import zeroKnowledge from "./zero-knowledge.ts";

const slides = [
  title,
  whyNow,
  theScale,
  threeElements,
  blackBox,
  web3Burdens,
  bothPans,
  twoDirections,
  web3ForAi,
  whoseGpus,
  inferenceTravels,
  besideTheCloud,
  modelMarket,
  dataCollection,
  zeroKnowledge,
  aiForWeb3,
  analysis,
  services,
  audit,
  whoLiftsWhat,
  whatIsLifted,
  computeBarriers,
  skinDeep,
  tokenTrouble,
  onBalance,
  summary,
  sources,
] as const;

/** `true` for slides that present every section of the article, else the names of those left out. */
export type AllSections<Slides extends readonly { readonly section: SectionId }[]> =
  Exclude<SectionId, Slides[number]["section"]> extends never
    ? true
    : { readonly missing: Exclude<SectionId, Slides[number]["section"]> };
export const everySectionHasASlide: AllSections<typeof slides> = true;

export const talk: Talk = {
  title: "AI and Web3, on the scale",
  lang: "en",
  author: "The Counterpoise authors",
  subject: `What AI and Web3 can do for each other, and what stays: after “${ledger.source.title}”`,
  keywords: ["AI", "Web3", "burdens", "remedies", "limits", "computing power", "models", "data", "privacy"],
  sources: sources.id,
  ledger,
  slides,
};
