/** The article this talk is made from. Sections are named in our own words; paragraph 1 follows the title. */
export declare const source: {
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
export type SectionId = keyof typeof source.outline;
