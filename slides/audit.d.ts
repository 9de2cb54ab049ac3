declare const _default: import("counterpoise").Slide & {
  readonly section: "ai-for-web3/audit";
};
export default _default;
