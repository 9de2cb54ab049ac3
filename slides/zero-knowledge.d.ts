declare const _default: import("counterpoise").Slide & {
  readonly section: "web3-for-ai/privacy";
};
export default _default;
