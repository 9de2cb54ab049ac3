declare const _default: import("counterpoise").Slide & {
  readonly section: "summary";
};
export default _default;
