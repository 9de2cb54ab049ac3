declare const _default: import("counterpoise").Slide & {
  readonly section: "limits/depth";
};
export default _default;
