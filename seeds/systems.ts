import type { Category, System } from "counterpoise";
import type { ClaimId, Side } from "./claims.ts";

/** The branches of the taxonomy, in the article's order. */
export const categories = {
  compute: { name: "Computing power", from: "web3", remedy: "compute.market" },
  models: { name: "Model market", from: "web3", remedy: "models.market" },
  data: { name: "Data collection", from: "web3", remedy: "data.collection" },
  privacy: { name: "Privacy by proof", from: "web3", remedy: "privacy.proof" },
  analysis: { name: "Analysis, prediction", from: "ai", remedy: "analysis.prediction" },
  services: { name: "Personal services", from: "ai", remedy: "services.personal" },
  audit: { name: "Contract audit", from: "ai", remedy: "audit.contracts" },
} as const satisfies Record<string, Category<Side, ClaimId>>;
export type CategoryId = keyof typeof categories;

const idleGpus = { says: "AI clients who need GPUs", cites: "compute.market" } as const;
const rentedForTokens = { says: "Owners rent out idle GPUs for tokens", cites: "compute.market" } as const;
const inference = { says: "Runs finished models: inference", cites: "compute.use" } as const;
const training = { says: "Sets out to train new models", cites: "compute.use" } as const;

/**
 * The 16 systems that the article names. A card says what the article says, and no more; whom a system is for
 * follows, where the article names nobody, from what it does.
 */
export const systems = {
  akash: {
    name: "Akash",
    category: "compute",
    card: {
      does: inference,
      whom: idleGpus,
      means: rentedForTokens,
      limit: { says: "Answers come late, links break", cites: "barriers.performance" },
    },
  },
  render: {
    name: "Render",
    category: "compute",
    card: {
      does: inference,
      whom: idleGpus,
      means: rentedForTokens,
      limit: { says: "Supply may not meet demand", cites: "barriers.availability" },
    },
  },
  ionet: {
    name: "io.net",
    category: "compute",
    card: {
      does: training,
      whom: idleGpus,
      means: rentedForTokens,
      limit: { says: "Training asks for more bandwidth", cites: "compute.inference" },
    },
  },
  gensyn: {
    name: "Gensyn",
    category: "compute",
    card: {
      does: training,
      whom: idleGpus,
      means: rentedForTokens,
      limit: { says: "Large models need more than it has", cites: "barriers.training" },
    },
  },
  bittensor: {
    name: "Bittensor",
    category: "models",
    card: {
      does: { says: "A marketplace of specialist models", cites: "models.market" },
      whom: { says: "Anyone with a question", cites: "models.market" },
      means: { says: "Picks the model that fits best", cites: "models.market" },
      limit: { says: "Quality and coordination stay open", cites: "models.quality" },
    },
  },
  publicai: {
    name: "PublicAI",
    category: "data",
    card: {
      does: { says: "Gathers data from many people", cites: "data.collection" },
      whom: { says: "AI in want of varied data", cites: "data.collection" },
      means: { says: "Tokens for bringing or checking data", cites: "data.collection" },
      limit: { says: "A lasting token model is hard", cites: "tokens.design" },
    },
  },
  zkml: {
    name: "ZKML",
    category: "privacy",
    card: {
      does: { says: "Learns and answers, data unseen", cites: "privacy.proof" },
      whom: { says: "Sensitive fields: medicine, finance", cites: "privacy.fields" },
      means: { says: "Zero-knowledge proofs", cites: "privacy.proof" },
      limit: { says: "Skin-deep in many projects", cites: "depth.surface" },
    },
  },
  pond: {
    name: "Pond",
    category: "analysis",
    card: {
      does: { says: "Predicts which tokens will be worth it", cites: "analysis.kinds" },
      whom: { says: "People who pick tokens", cites: "analysis.kinds" },
      means: { says: "AI algorithms", cites: "analysis.kinds" },
      limit: { says: "Little that Web2 did not have", cites: "depth.scenarios" },
    },
  },
  bullbear: {
    name: "BullBear AI",
    category: "analysis",
    card: {
      does: { says: "Forecasts where prices go", cites: "analysis.kinds" },
      whom: { says: "People who follow prices", cites: "analysis.kinds" },
      means: { says: "Models of past prices", cites: "analysis.kinds" },
      limit: { says: "Little that Web2 did not have", cites: "depth.scenarios" },
    },
  },
  numerai: {
    name: "Numerai",
    category: "analysis",
    card: {
      does: { says: "Runs contests to predict stocks", cites: "analysis.kinds" },
      whom: { says: "People who follow the stock market", cites: "analysis.kinds" },
      means: { says: "Competing AI predictions", cites: "analysis.kinds" },
      limit: { says: "Little that Web2 did not have", cites: "depth.scenarios" },
    },
  },
  arkham: {
    name: "Arkham",
    category: "analysis",
    card: {
      does: { says: "Reads what happens on chain", cites: "analysis.kinds" },
      whom: { says: "People who study the chain", cites: "analysis.kinds" },
      means: { says: "AI over on-chain data", cites: "analysis.kinds" },
      limit: { says: "Little that Web2 did not have", cites: "depth.scenarios" },
    },
  },
  dune: {
    name: "Dune (Wand)",
    category: "services",
    card: {
      does: { says: "Turns words into SQL queries", cites: "services.kinds" },
      whom: { says: "People with questions about data", cites: "services.personal" },
      means: { says: "A large language model", cites: "services.kinds" },
      limit: { says: "Search as Web2 has it", cites: "depth.scenarios" },
    },
  },
  followin: {
    name: "Followin",
    category: "services",
    card: {
      does: { says: "Shortens Web3 news to a digest", cites: "services.kinds" },
      whom: { says: "Readers of Web3 media", cites: "services.personal" },
      means: { says: "ChatGPT, built in", cites: "services.kinds" },
      limit: { says: "In some projects, mere show", cites: "depth.marketing" },
    },
  },
  iqwiki: {
    name: "IQ.wiki",
    category: "services",
    card: {
      does: { says: "Shortens its articles to a digest", cites: "services.kinds" },
      whom: { says: "Readers of Web3 media", cites: "services.personal" },
      means: { says: "ChatGPT, built in", cites: "services.kinds" },
      limit: { says: "In some projects, mere show", cites: "depth.marketing" },
    },
  },
  kaito: {
    name: "Kaito",
    category: "services",
    card: {
      does: { says: "Aims to be Web3’s search engine", cites: "services.kinds" },
      whom: { says: "People who search Web3", cites: "services.personal" },
      means: { says: "A large language model", cites: "services.kinds" },
      limit: { says: "Search as Web2 has it", cites: "depth.scenarios" },
    },
  },
  "0x0": {
    name: "0x0.ai",
    category: "audit",
    card: {
      does: { says: "Audits smart contracts", cites: "audit.contracts" },
      whom: { says: "Those who build or trust contracts", cites: "audit.trust" },
      means: { says: "Machine learning over the code", cites: "audit.contracts" },
      limit: { says: "Skin-deep in many projects", cites: "depth.surface" },
    },
  },
} as const satisfies Record<string, System<CategoryId, ClaimId>>;
export type SystemId = keyof typeof systems;
