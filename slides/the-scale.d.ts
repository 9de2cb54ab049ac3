declare const _default: import("counterpoise").Slide & {
  readonly section: "balance";
};
export default _default;
