declare const _default: import("counterpoise").Slide & {
  readonly section: "ai-for-web3/services";
};
export default _default;
