/** The branches of the taxonomy, in the article's order. */
export declare const categories: {
  readonly compute: {
    readonly name: "Computing power";
    readonly from: "web3";
    readonly remedy: "compute.market";
  };
  readonly models: {
    readonly name: "Model market";
    readonly from: "web3";
    readonly remedy: "models.market";
  };
  readonly data: {
    readonly name: "Data collection";
    readonly from: "web3";
    readonly remedy: "data.collection";
  };
  readonly privacy: {
    readonly name: "Privacy by proof";
    readonly from: "web3";
    readonly remedy: "privacy.proof";
  };
  readonly analysis: {
    readonly name: "Analysis, prediction";
    readonly from: "ai";
    readonly remedy: "analysis.prediction";
  };
  readonly services: {
    readonly name: "Personal services";
    readonly from: "ai";
    readonly remedy: "services.personal";
  };
  readonly audit: {
    readonly name: "Contract audit";
    readonly from: "ai";
    readonly remedy: "audit.contracts";
  };
};
export type CategoryId = keyof typeof categories;
/** The 16 systems that the article names. A card's line says what the article says, and no more. */
export declare const systems: {
  readonly akash: {
    readonly name: "Akash";
    readonly category: "compute";
    readonly card: {
      readonly does: {
        readonly says: "Runs finished models: inference";
        readonly cites: "compute.use";
      };
      readonly whom: {
        readonly says: "AI clients who need GPUs";
        readonly cites: "compute.market";
      };
      readonly means: {
        readonly says: "Owners rent out idle GPUs for tokens";
        readonly cites: "compute.market";
      };
      readonly limit: {
        readonly says: "Less steady than a central cloud";
        readonly cites: "barriers.performance";
      };
    };
  };
  readonly render: {
    readonly name: "Render";
    readonly category: "compute";
    readonly card: {
      readonly does: {
        readonly says: "Runs finished models: inference";
        readonly cites: "compute.use";
      };
      readonly whom: {
        readonly says: "AI clients who need GPUs";
        readonly cites: "compute.market";
      };
      readonly means: {
        readonly says: "Owners rent out idle GPUs for tokens";
        readonly cites: "compute.market";
      };
      readonly limit: {
        readonly says: "Supply may not meet demand";
        readonly cites: "barriers.availability";
      };
    };
  };
  readonly ionet: {
    readonly name: "io.net";
    readonly category: "compute";
    readonly card: {
      readonly does: {
        readonly says: "Sets out to train new models";
        readonly cites: "compute.use";
      };
      readonly whom: {
        readonly says: "AI clients who need GPUs";
        readonly cites: "compute.market";
      };
      readonly means: {
        readonly says: "Owners rent out idle GPUs for tokens";
        readonly cites: "compute.market";
      };
      readonly limit: {
        readonly says: "Training asks for more bandwidth";
        readonly cites: "compute.inference";
      };
    };
  };
  readonly gensyn: {
    readonly name: "Gensyn";
    readonly category: "compute";
    readonly card: {
      readonly does: {
        readonly says: "Sets out to train new models";
        readonly cites: "compute.use";
      };
      readonly whom: {
        readonly says: "AI clients who need GPUs";
        readonly cites: "compute.market";
      };
      readonly means: {
        readonly says: "Owners rent out idle GPUs for tokens";
        readonly cites: "compute.market";
      };
      readonly limit: {
        readonly says: "Large models need more than it has";
        readonly cites: "barriers.training";
      };
    };
  };
  readonly bittensor: {
    readonly name: "Bittensor";
    readonly category: "models";
    readonly card: {
      readonly does: {
        readonly says: "A marketplace of specialist models";
        readonly cites: "models.market";
      };
      readonly whom: {
        readonly says: "Anyone with a question";
        readonly cites: "models.market";
      };
      readonly means: {
        readonly says: "Picks the model that fits best";
        readonly cites: "models.market";
      };
      readonly limit: {
        readonly says: "Quality and coordination stay open";
        readonly cites: "models.quality";
      };
    };
  };
  readonly publicai: {
    readonly name: "PublicAI";
    readonly category: "data";
    readonly card: {
      readonly does: {
        readonly says: "Gathers data from many people";
        readonly cites: "data.collection";
      };
      readonly whom: {
        readonly says: "AI in want of varied data";
        readonly cites: "data.collection";
      };
      readonly means: {
        readonly says: "Tokens for bringing or checking data";
        readonly cites: "data.collection";
      };
      readonly limit: {
        readonly says: "A lasting token model is hard";
        readonly cites: "tokens.design";
      };
    };
  };
  readonly zkml: {
    readonly name: "ZKML";
    readonly category: "privacy";
    readonly card: {
      readonly does: {
        readonly says: "Learns and answers, data unseen";
        readonly cites: "privacy.proof";
      };
      readonly whom: {
        readonly says: "Sensitive fields: medicine, finance";
        readonly cites: "privacy.fields";
      };
      readonly means: {
        readonly says: "Zero-knowledge proofs";
        readonly cites: "privacy.proof";
      };
      readonly limit: {
        readonly says: "Named for all: often skin-deep";
        readonly cites: "depth.surface";
      };
    };
  };
  readonly pond: {
    readonly name: "Pond";
    readonly category: "analysis";
    readonly card: {
      readonly does: {
        readonly says: "Predicts which tokens will be worth it";
        readonly cites: "analysis.kinds";
      };
      readonly whom: {
        readonly says: "People who pick tokens";
        readonly cites: "analysis.kinds";
      };
      readonly means: {
        readonly says: "AI algorithms";
        readonly cites: "analysis.kinds";
      };
      readonly limit: {
        readonly says: "Little that Web2 did not have";
        readonly cites: "depth.scenarios";
      };
    };
  };
  readonly bullbear: {
    readonly name: "BullBear AI";
    readonly category: "analysis";
    readonly card: {
      readonly does: {
        readonly says: "Forecasts where prices go";
        readonly cites: "analysis.kinds";
      };
      readonly whom: {
        readonly says: "People who follow prices";
        readonly cites: "analysis.kinds";
      };
      readonly means: {
        readonly says: "Models of past prices";
        readonly cites: "analysis.kinds";
      };
      readonly limit: {
        readonly says: "Little that Web2 did not have";
        readonly cites: "depth.scenarios";
      };
    };
  };
  readonly numerai: {
    readonly name: "Numerai";
    readonly category: "analysis";
    readonly card: {
      readonly does: {
        readonly says: "Runs contests to predict stocks";
        readonly cites: "analysis.kinds";
      };
      readonly whom: {
        readonly says: "People who follow the stock market";
        readonly cites: "analysis.kinds";
      };
      readonly means: {
        readonly says: "Competing AI predictions";
        readonly cites: "analysis.kinds";
      };
      readonly limit: {
        readonly says: "Little that Web2 did not have";
        readonly cites: "depth.scenarios";
      };
    };
  };
  readonly arkham: {
    readonly name: "Arkham";
    readonly category: "analysis";
    readonly card: {
      readonly does: {
        readonly says: "Reads what happens on chain";
        readonly cites: "analysis.kinds";
      };
      readonly whom: {
        readonly says: "People who study the chain";
        readonly cites: "analysis.kinds";
      };
      readonly means: {
        readonly says: "AI over on-chain data";
        readonly cites: "analysis.kinds";
      };
      readonly limit: {
        readonly says: "Little that Web2 did not have";
        readonly cites: "depth.scenarios";
      };
    };
  };
  readonly dune: {
    readonly name: "Dune (Wand)";
    readonly category: "services";
    readonly card: {
      readonly does: {
        readonly says: "Turns words into SQL queries";
        readonly cites: "services.kinds";
      };
      readonly whom: {
        readonly says: "People with questions about data";
        readonly cites: "services.personal";
      };
      readonly means: {
        readonly says: "A large language model";
        readonly cites: "services.kinds";
      };
      readonly limit: {
        readonly says: "Search as Web2 has it";
        readonly cites: "depth.scenarios";
      };
    };
  };
  readonly followin: {
    readonly name: "Followin";
    readonly category: "services";
    readonly card: {
      readonly does: {
        readonly says: "Shortens Web3 news to a digest";
        readonly cites: "services.kinds";
      };
      readonly whom: {
        readonly says: "Readers of Web3 media";
        readonly cites: "services.personal";
      };
      readonly means: {
        readonly says: "ChatGPT, built in";
        readonly cites: "services.kinds";
      };
      readonly limit: {
        readonly says: "Named for all: show over work";
        readonly cites: "depth.marketing";
      };
    };
  };
  readonly iqwiki: {
    readonly name: "IQ.wiki";
    readonly category: "services";
    readonly card: {
      readonly does: {
        readonly says: "Shortens its articles to a digest";
        readonly cites: "services.kinds";
      };
      readonly whom: {
        readonly says: "Readers of Web3 media";
        readonly cites: "services.personal";
      };
      readonly means: {
        readonly says: "ChatGPT, built in";
        readonly cites: "services.kinds";
      };
      readonly limit: {
        readonly says: "Named for all: show over work";
        readonly cites: "depth.marketing";
      };
    };
  };
  readonly kaito: {
    readonly name: "Kaito";
    readonly category: "services";
    readonly card: {
      readonly does: {
        readonly says: "Aims to be Web3's search engine";
        readonly cites: "services.kinds";
      };
      readonly whom: {
        readonly says: "People who search Web3";
        readonly cites: "services.personal";
      };
      readonly means: {
        readonly says: "A large language model";
        readonly cites: "services.kinds";
      };
      readonly limit: {
        readonly says: "Search as Web2 has it";
        readonly cites: "depth.scenarios";
      };
    };
  };
  readonly "0x0": {
    readonly name: "0x0.ai";
    readonly category: "audit";
    readonly card: {
      readonly does: {
        readonly says: "Audits smart contracts";
        readonly cites: "audit.contracts";
      };
      readonly whom: {
        readonly says: "Those who build or trust contracts";
        readonly cites: "audit.trust";
      };
      readonly means: {
        readonly says: "Machine learning over the code";
        readonly cites: "audit.contracts";
      };
      readonly limit: {
        readonly says: "Named for all: often skin-deep";
        readonly cites: "depth.surface";
      };
    };
  };
};
export type SystemId = keyof typeof systems;
