declare const _default: import("counterpoise").Slide & {
  readonly section: "limits";
};
export default _default;
