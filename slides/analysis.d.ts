declare const _default: import("counterpoise").Slide & {
  readonly section: "ai-for-web3/analysis";
};
export default _default;
