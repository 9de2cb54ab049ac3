import aiForWeb3 from "./ai-for-web3.js";
import analysis from "./analysis.js";
import audit from "./audit.js";
import besideTheCloud from "./beside-the-cloud.js";
import blackBox from "./black-box.js";
import bothPans from "./both-pans.js";
import computeBarriers from "./compute-barriers.js";
import dataCollection from "./data-collection.js";
import inferenceTravels from "./inference-travels.js";
import { ledger } from "./kit.js";
import modelMarket from "./model-market.js";
import onBalance from "./on-balance.js";
import services from "./services.js";
import skinDeep from "./skin-deep.js";
import sources from "./sources.js";
import summary from "./summary.js";
import theScale from "./the-scale.js";
import threeElements from "./three-elements.js";
import title from "./title.js";
import tokenTrouble from "./token-trouble.js";
import twoDirections from "./two-directions.js";
import web3Burdens from "./web3-burdens.js";
import web3ForAi from "./web3-for-ai.js";
import whatIsLifted from "./what-is-lifted.js";
import whoLiftsWhat from "./who-lifts-what.js";
import whoseGpus from "./whose-gpus.js";
import whyNow from "./why-now.js";
import zeroKnowledge from "./zero-knowledge.js";

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
];
export const everySectionHasASlide = true;
export const talk = {
  title: "AI and Web3, on the scale",
  lang: "en",
  author: "The Counterpoise authors",
  subject: `What AI and Web3 can do for each other, and what stays: after “${ledger.source.title}”`,
  keywords: ["AI", "Web3", "burdens", "remedies", "limits", "computing power", "models", "data", "privacy"],
  sources: sources.id,
  ledger,
  slides,
};
