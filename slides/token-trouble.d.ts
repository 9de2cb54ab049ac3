declare const _default: import("counterpoise").Slide & {
  readonly section: "limits/tokens";
};
export default _default;
