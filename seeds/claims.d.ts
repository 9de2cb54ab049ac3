/** The two pans. */
export declare const sides: {
  readonly ai: {
    readonly name: "AI";
    readonly brings: "productivity";
  };
  readonly web3: {
    readonly name: "Web3";
    readonly brings: "relations of production";
  };
};
export type Side = keyof typeof sides;
/** Every claim of the article, in our own words, in its order. Ids read "subject.point". */
export declare const claims: {
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
export type ClaimId = keyof typeof claims;
