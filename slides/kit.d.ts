export declare const ledger: {
  readonly source: {
    readonly title: "The Integration of AI and Web3: Opportunities and Challenges Coexist";
    readonly published: "Gate Square";
    readonly outline: {
      readonly opening: {
        readonly name: "Opening";
        readonly at: 1;
      };
      readonly balance: {
        readonly name: "Two sides of a scale";
        readonly at: 3;
      };
      readonly "burdens/ai": {
        readonly name: "What AI carries";
        readonly at: 5;
      };
      readonly "burdens/web3": {
        readonly name: "What Web3 carries";
        readonly at: 11;
      };
      readonly projects: {
        readonly name: "Where projects stand";
        readonly at: 19;
      };
      readonly "web3-for-ai": {
        readonly name: "Web3 for AI";
        readonly at: 21;
      };
      readonly "web3-for-ai/compute": {
        readonly name: "Web3 for AI: computing power";
        readonly at: 22;
      };
      readonly "web3-for-ai/models": {
        readonly name: "Web3 for AI: models";
        readonly at: 26;
      };
      readonly "web3-for-ai/data": {
        readonly name: "Web3 for AI: data";
        readonly at: 29;
      };
      readonly "web3-for-ai/privacy": {
        readonly name: "Web3 for AI: privacy";
        readonly at: 31;
      };
      readonly "ai-for-web3": {
        readonly name: "AI for Web3";
        readonly at: 33;
      };
      readonly "ai-for-web3/analysis": {
        readonly name: "AI for Web3: analysis";
        readonly at: 34;
      };
      readonly "ai-for-web3/services": {
        readonly name: "AI for Web3: services";
        readonly at: 36;
      };
      readonly "ai-for-web3/audit": {
        readonly name: "AI for Web3: audit";
        readonly at: 38;
      };
      readonly limits: {
        readonly name: "Limits";
        readonly at: 40;
      };
      readonly "limits/compute": {
        readonly name: "Limits: computing power";
        readonly at: 41;
      };
      readonly "limits/depth": {
        readonly name: "Limits: depth";
        readonly at: 46;
      };
      readonly "limits/tokens": {
        readonly name: "Limits: tokens";
        readonly at: 50;
      };
      readonly summary: {
        readonly name: "Summary";
        readonly at: 52;
      };
    };
    readonly digests: readonly [
      "a2bc8a1263a0",
      "b589213f5d6a",
      "79ffeba23751",
      "77c5a249a262",
      "d491dc4d51aa",
      "20dc34736868",
      "ff5b15dc4cbe",
      "e51945073085",
      "92a3417c7f9e",
      "7d1617ee1a3f",
      "4c11ee4ad860",
      "6d9d913c93a0",
      "91830ad0a897",
      "19d4c3cc161b",
      "d5efbede180c",
      "cda50390b696",
      "b012f7c1b060",
      "5ddbc80c56d5",
      "76b6ed2de6e3",
      "4fdea3b3f638",
      "1c8bd9659ef5",
      "a75303b1614a",
      "7792b98d1824",
      "27383b527cd5",
      "b5c262f3afb5",
      "61d80cd3747e",
      "ff0448b4a357",
      "2fd0b4eb99ea",
      "6db82fdf747b",
      "2e03518d2a88",
      "bf2b4c2fc74c",
      "6574fbfcde37",
      "045ba3653dd3",
      "2293e028e38d",
      "055c9e6abba3",
      "68c3bb131b0a",
      "2c34a424d35c",
      "9a702a2a9c69",
      "f19578853b67",
      "f60c205b97b8",
      "54c01d9e59dd",
      "0b9f32b30fde",
      "1a09f453bbc7",
      "be4f8b135733",
      "b0230a78f00a",
      "38e65af2a7c3",
      "5b0957c6124e",
      "b4a09b5a2b9b",
      "eaf5a23f9e17",
      "7db161b98fc3",
      "c8f37b2db40c",
      "8e76a94ac832",
      "cb4fac2b31b8",
      "4b2ed4271437",
    ];
  };
  readonly claims: {
    readonly "opening.ai": {
      readonly kind: "fact";
      readonly side: "ai";
      readonly at: 1;
      readonly label: "Breakthroughs";
      readonly says: "Machines now read faces and handle language well enough to change whole industries.";
    };
    readonly "opening.web3": {
      readonly kind: "fact";
      readonly side: "web3";
      readonly at: 1;
      readonly label: "Another internet";
      readonly says: "Web3 asks people to rethink what the internet is and how they use it.";
    };
    readonly "opening.question": {
      readonly kind: "fact";
      readonly at: 1;
      readonly label: "Can they combine?";
      readonly says: "Builders and investors, East and West, ask the same thing: how do the two fit together?";
    };
    readonly "opening.scope": {
      readonly kind: "fact";
      readonly at: 2;
      readonly label: "What we weigh";
      readonly says: "The article takes stock: where projects are today, and what holds them back.";
    };
    readonly "balance.ai": {
      readonly kind: "frame";
      readonly side: "ai";
      readonly at: 4;
      readonly label: "Productivity";
      readonly says: "AI raises productivity: more gets done with the same hands.";
    };
    readonly "balance.web3": {
      readonly kind: "frame";
      readonly side: "web3";
      readonly at: 4;
      readonly label: "Relations of production";
      readonly says: "Web3 changes the relations of production: who owns, who works, who is paid.";
    };
    readonly "balance.exchange": {
      readonly kind: "fact";
      readonly at: 4;
      readonly label: "Each helps the other";
      readonly says: "Name the troubles of each first; then ask which of them the other can take away.";
    };
    readonly "ai.elements": {
      readonly kind: "fact";
      readonly side: "ai";
      readonly at: 6;
      readonly label: "Three elements";
      readonly says: "AI stands on three things: computing power, algorithms and data.";
    };
    readonly "compute.demand": {
      readonly kind: "fact";
      readonly side: "ai";
      readonly at: 7;
      readonly label: "Hungry for compute";
      readonly says: "Training and running models, deep ones above all, takes computing power in bulk.";
    };
    readonly "compute.cost": {
      readonly kind: "burden";
      readonly side: "ai";
      readonly at: 7;
      readonly label: "Cost of compute";
      readonly says: "Fast machines at scale are dear to buy, to power and to keep running.";
    };
    readonly "compute.access": {
      readonly kind: "burden";
      readonly side: "ai";
      readonly at: 7;
      readonly label: "Access to compute";
      readonly says: "Young companies and lone developers struggle to get enough of it.";
    };
    readonly "algorithms.success": {
      readonly kind: "fact";
      readonly side: "ai";
      readonly at: 8;
      readonly label: "Deep learning works";
      readonly says: "Deep learning has won where it was tried; its troubles remain.";
    };
    readonly "algorithms.appetite": {
      readonly kind: "burden";
      readonly side: "ai";
      readonly at: 8;
      readonly label: "Appetite of training";
      readonly says: "A deep network eats data and machine time before it is of any use.";
    };
    readonly "algorithms.opacity": {
      readonly kind: "burden";
      readonly side: "ai";
      readonly at: 8;
      readonly label: "Hard to interpret";
      readonly says: "For some tasks nobody can say well enough why a model answers as it does.";
    };
    readonly "algorithms.robustness": {
      readonly kind: "burden";
      readonly side: "ai";
      readonly at: 8;
      readonly label: "Shaky on the new";
      readonly says: "On cases it never saw, a model may turn unreliable: robustness and generalisation are open.";
    };
    readonly "data.scarcity": {
      readonly kind: "burden";
      readonly side: "ai";
      readonly at: 9;
      readonly label: "Scarce data";
      readonly says: "Good and varied data is hard to come by, and in fields such as health care harder still.";
    };
    readonly "data.quality": {
      readonly kind: "burden";
      readonly side: "ai";
      readonly at: 9;
      readonly label: "Flawed data";
      readonly says: "Wrong labels, gaps and bias in the data turn into wrong behaviour of the model.";
    };
    readonly "data.privacy": {
      readonly kind: "burden";
      readonly side: "ai";
      readonly at: 9;
      readonly label: "Exposed data";
      readonly says: "The people behind the data must stay private and safe.";
    };
    readonly "blackbox.opacity": {
      readonly kind: "burden";
      readonly side: "ai";
      readonly at: 10;
      readonly label: "The black box";
      readonly says: "A deep model is a black box: what happens inside stays out of sight.";
    };
    readonly "blackbox.stakes": {
      readonly kind: "fact";
      readonly side: "ai";
      readonly at: 10;
      readonly label: "Where it must explain";
      readonly says: "In finance and medicine a decision has to be explained and traced back.";
    };
    readonly "web3.analysis": {
      readonly kind: "burden";
      readonly side: "web3";
      readonly at: 13;
      readonly label: "Weak analysis";
      readonly says: "Platforms see too little: what users do, where a market is heading.";
    };
    readonly "web3.experience": {
      readonly kind: "burden";
      readonly side: "web3";
      readonly at: 14;
      readonly label: "Poor experience";
      readonly says: "Clumsy screens and awkward steps keep people from adopting the products.";
    };
    readonly "web3.security": {
      readonly kind: "burden";
      readonly side: "web3";
      readonly at: 15;
      readonly label: "Unsafe contracts";
      readonly says: "Flaws in contract code invite attackers, and attackers come.";
    };
    readonly "web3.privacy": {
      readonly kind: "burden";
      readonly side: "web3";
      readonly at: 16;
      readonly label: "Privacy unsolved";
      readonly says: "Sharing data and earning from it, yet keeping users private, is unsolved.";
    };
    readonly "web3.scalability": {
      readonly kind: "burden";
      readonly side: "web3";
      readonly at: 17;
      readonly label: "Slow networks";
      readonly says: "Chains still carry too few transactions, too slowly.";
    };
    readonly "web3.tool": {
      readonly kind: "fact";
      readonly side: "web3";
      readonly at: 18;
      readonly label: "Room for AI";
      readonly says: "As a means to get more done, AI has much to offer on each of these.";
    };
    readonly "projects.directions": {
      readonly kind: "fact";
      readonly at: 20;
      readonly label: "Two directions";
      readonly says: "Projects go one of two ways: blockchains that serve AI, or AI that serves Web3.";
    };
    readonly "compute.shortage": {
      readonly kind: "fact";
      readonly side: "ai";
      readonly at: 23;
      readonly label: "GPUs run short";
      readonly says: "AI grew so fast that there are not enough GPUs to go round.";
    };
    readonly "compute.market": {
      readonly kind: "remedy";
      readonly side: "web3";
      readonly at: 23;
      readonly label: "Shared compute";
      readonly says: "Networks pay owners in tokens for GPUs that stand idle, and rent them to AI clients.";
      readonly lifts: readonly [
        {
          readonly burden: "compute.access";
        },
      ];
    };
    readonly "compute.supply": {
      readonly kind: "fact";
      readonly side: "web3";
      readonly at: 24;
      readonly label: "Three suppliers";
      readonly says: "Supply comes from cloud providers, crypto miners and firms with many GPUs.";
    };
    readonly "compute.use": {
      readonly kind: "fact";
      readonly side: "web3";
      readonly at: 24;
      readonly label: "Two uses";
      readonly says: "Some networks run finished models; others set out to train new ones.";
    };
    readonly "compute.behind": {
      readonly kind: "limit";
      readonly side: "web3";
      readonly at: 25;
      readonly label: "Behind the cloud";
      readonly says: "Next to a central cloud the networks are less steady, less sure to be there and harder to use.";
      readonly holds: readonly ["compute.market"];
    };
    readonly "compute.inference": {
      readonly kind: "limit";
      readonly side: "web3";
      readonly at: 25;
      readonly label: "Mostly inference";
      readonly says: "Most networks stop at inference: training asks for other machines and far more bandwidth.";
      readonly holds: readonly ["compute.market"];
    };
    readonly "models.market": {
      readonly kind: "remedy";
      readonly side: "web3";
      readonly at: 27;
      readonly label: "Model markets";
      readonly says: "A marketplace joins many specialist models and sends each question to the one that fits best.";
      readonly lifts: readonly [
        {
          readonly burden: "algorithms.robustness";
          readonly implied: true;
        },
      ];
    };
    readonly "models.diversity": {
      readonly kind: "fact";
      readonly side: "web3";
      readonly at: 28;
      readonly label: "Many, not one";
      readonly says: "Many models can serve more kinds of need than one large model.";
    };
    readonly "models.quality": {
      readonly kind: "limit";
      readonly side: "web3";
      readonly at: 28;
      readonly label: "Quality, coordination";
      readonly says: "Keeping every model good, and making them work together, is an open problem.";
      readonly holds: readonly ["models.market"];
    };
    readonly "data.collection": {
      readonly kind: "remedy";
      readonly side: "web3";
      readonly at: 30;
      readonly label: "Paid data gathering";
      readonly says: "Tokens reward people who bring data or check it, so the data grows more varied.";
      readonly lifts: readonly [
        {
          readonly burden: "data.scarcity";
        },
        {
          readonly burden: "data.quality";
          readonly implied: true;
        },
      ];
    };
    readonly "data.share": {
      readonly kind: "fact";
      readonly side: "web3";
      readonly at: 30;
      readonly label: "A share of the value";
      readonly says: "Those who contribute keep a share in what their data earns.";
    };
    readonly "privacy.proof": {
      readonly kind: "remedy";
      readonly side: "web3";
      readonly at: 32;
      readonly label: "Zero-knowledge proof";
      readonly says: "With ZKML a model learns and answers while the raw data stays undisclosed.";
      readonly lifts: readonly [
        {
          readonly burden: "data.privacy";
        },
      ];
    };
    readonly "privacy.fields": {
      readonly kind: "fact";
      readonly side: "web3";
      readonly at: 32;
      readonly label: "Sensitive fields";
      readonly says: "It eases the pull between sharing and secrecy, most of all in medicine and finance.";
    };
    readonly "analysis.prediction": {
      readonly kind: "remedy";
      readonly side: "ai";
      readonly at: 35;
      readonly label: "Analysis, prediction";
      readonly says: "Projects build AI in to read what happens on chain and to forecast what comes.";
      readonly lifts: readonly [
        {
          readonly burden: "web3.analysis";
        },
      ];
    };
    readonly "analysis.kinds": {
      readonly kind: "fact";
      readonly side: "ai";
      readonly at: 35;
      readonly label: "Four ways to predict";
      readonly says: "One picks promising tokens, one reads past prices, one runs contests, one studies the chain.";
    };
    readonly "services.personal": {
      readonly kind: "remedy";
      readonly side: "ai";
      readonly at: 37;
      readonly label: "Personal services";
      readonly says: "Search and recommendation by AI reach Web3: ask in plain words, read a summary, find more.";
      readonly lifts: readonly [
        {
          readonly burden: "web3.experience";
          readonly implied: true;
        },
      ];
    };
    readonly "services.kinds": {
      readonly kind: "fact";
      readonly side: "ai";
      readonly at: 37;
      readonly label: "Query, digest, search";
      readonly says: "Language models write queries, shorten articles and drive a search engine.";
    };
    readonly "audit.contracts": {
      readonly kind: "remedy";
      readonly side: "ai";
      readonly at: 39;
      readonly label: "Contract audit";
      readonly says: "Machine learning reads a contract and points at code that may be wrong.";
      readonly lifts: readonly [
        {
          readonly burden: "web3.security";
        },
      ];
    };
    readonly "audit.trust": {
      readonly kind: "fact";
      readonly side: "ai";
      readonly at: 39;
      readonly label: "Safer contracts";
      readonly says: "Contracts become safer and more dependable for it.";
    };
    readonly "barriers.performance": {
      readonly kind: "limit";
      readonly side: "web3";
      readonly at: 42;
      readonly label: "Performance, stability";
      readonly says: "Nodes are spread over the globe, so answers come late and connections break.";
      readonly holds: readonly ["compute.market"];
    };
    readonly "barriers.availability": {
      readonly kind: "limit";
      readonly side: "web3";
      readonly at: 43;
      readonly label: "Availability";
      readonly says: "When supply and demand do not meet, there is nothing to rent at the hour of need.";
      readonly holds: readonly ["compute.market"];
    };
    readonly "barriers.complexity": {
      readonly kind: "limit";
      readonly side: "web3";
      readonly at: 44;
      readonly label: "Complexity";
      readonly says: "Users have to master technical detail, and that is a cost of its own.";
      readonly holds: readonly ["compute.market"];
    };
    readonly "barriers.training": {
      readonly kind: "limit";
      readonly side: "web3";
      readonly at: 45;
      readonly label: "Training";
      readonly says: "Large models need power and bandwidth that the networks can hardly give.";
      readonly holds: readonly ["compute.market"];
    };
    readonly "depth.surface": {
      readonly kind: "limit";
      readonly at: 47;
      readonly label: "Skin-deep";
      readonly says: "Much of what is on show puts AI on the surface and joins little underneath.";
      readonly holds: readonly [];
    };
    readonly "depth.scenarios": {
      readonly kind: "limit";
      readonly side: "ai";
      readonly at: 48;
      readonly label: "Few new uses";
      readonly says: "Analysis, search and the like differ little from what Web2 has had all along.";
      readonly holds: readonly ["analysis.prediction", "services.personal"];
    };
    readonly "depth.marketing": {
      readonly kind: "limit";
      readonly at: 49;
      readonly label: "More show than work";
      readonly says: "For some, AI is a word in the brochure and hardly an invention.";
      readonly holds: readonly [];
    };
    readonly "tokens.reliance": {
      readonly kind: "limit";
      readonly side: "web3";
      readonly at: 51;
      readonly label: "Token before need";
      readonly says: "Some lean on their token and forget to ask what anyone needs.";
      readonly holds: readonly ["compute.market", "data.collection"];
      readonly implied: true;
    };
    readonly "tokens.design": {
      readonly kind: "limit";
      readonly side: "web3";
      readonly at: 51;
      readonly label: "Hard to sustain";
      readonly says: "A token model that still works years from now is very hard to design.";
      readonly holds: readonly ["compute.market", "data.collection"];
      readonly implied: true;
    };
    readonly "summary.ai": {
      readonly kind: "outlook";
      readonly side: "ai";
      readonly at: 53;
      readonly label: "AI sharpens Web3";
      readonly says: "AI brings Web3 wiser uses: reading its data, checking its contracts.";
    };
    readonly "summary.web3": {
      readonly kind: "outlook";
      readonly side: "web3";
      readonly at: 53;
      readonly label: "Web3 opens AI";
      readonly says: "Web3 gives AI a common ground to share computing power, data and models.";
    };
    readonly "summary.deeper": {
      readonly kind: "outlook";
      readonly at: 54;
      readonly label: "Closer ties ahead";
      readonly says: "The troubles are real and so is the promise: better technique and bolder trials should knit the two closer.";
    };
    readonly "summary.society": {
      readonly kind: "outlook";
      readonly at: 54;
      readonly label: "Smart, open, fair";
      readonly says: "The hope at the end is an economy and a society that are smarter, more open, fairer.";
    };
  };
  readonly sides: {
    readonly ai: {
      readonly name: "AI";
      readonly brings: "productivity";
    };
    readonly web3: {
      readonly name: "Web3";
      readonly brings: "relations of production";
    };
  };
  readonly systems: {
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
  readonly categories: {
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
};
export declare const slide: <
  Step extends string,
  const S extends
    | "ai-for-web3"
    | "ai-for-web3/analysis"
    | "ai-for-web3/audit"
    | "ai-for-web3/services"
    | "balance"
    | "burdens/ai"
    | "burdens/web3"
    | "limits"
    | "limits/compute"
    | "limits/depth"
    | "limits/tokens"
    | "opening"
    | "projects"
    | "summary"
    | "web3-for-ai"
    | "web3-for-ai/compute"
    | "web3-for-ai/data"
    | "web3-for-ai/models"
    | "web3-for-ai/privacy",
>(
  spec: import("counterpoise").SlideSpec<
    S,
    | "ai.elements"
    | "algorithms.appetite"
    | "algorithms.opacity"
    | "algorithms.robustness"
    | "algorithms.success"
    | "analysis.kinds"
    | "analysis.prediction"
    | "audit.contracts"
    | "audit.trust"
    | "balance.ai"
    | "balance.exchange"
    | "balance.web3"
    | "barriers.availability"
    | "barriers.complexity"
    | "barriers.performance"
    | "barriers.training"
    | "blackbox.opacity"
    | "blackbox.stakes"
    | "compute.access"
    | "compute.behind"
    | "compute.cost"
    | "compute.demand"
    | "compute.inference"
    | "compute.market"
    | "compute.shortage"
    | "compute.supply"
    | "compute.use"
    | "data.collection"
    | "data.privacy"
    | "data.quality"
    | "data.scarcity"
    | "data.share"
    | "depth.marketing"
    | "depth.scenarios"
    | "depth.surface"
    | "models.diversity"
    | "models.market"
    | "models.quality"
    | "opening.ai"
    | "opening.question"
    | "opening.scope"
    | "opening.web3"
    | "privacy.fields"
    | "privacy.proof"
    | "projects.directions"
    | "services.kinds"
    | "services.personal"
    | "summary.ai"
    | "summary.deeper"
    | "summary.society"
    | "summary.web3"
    | "tokens.design"
    | "tokens.reliance"
    | "web3.analysis"
    | "web3.experience"
    | "web3.privacy"
    | "web3.scalability"
    | "web3.security"
    | "web3.tool",
    Step
  >,
) => import("counterpoise").Slide & {
  readonly section: S;
};
export { figure } from "counterpoise";
