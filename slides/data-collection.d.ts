declare const _default: import("counterpoise").Slide & {
  readonly section: "web3-for-ai/data";
};
export default _default;
