declare const _default: import("counterpoise").Slide & {
  readonly section: "burdens/web3";
};
export default _default;
