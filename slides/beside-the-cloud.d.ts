declare const _default: import("counterpoise").Slide & {
  readonly section: "web3-for-ai/compute";
};
export default _default;
