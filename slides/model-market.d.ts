declare const _default: import("counterpoise").Slide & {
  readonly section: "web3-for-ai/models";
};
export default _default;
