declare const _default: import("counterpoise").Slide & {
  readonly section: "limits/compute";
};
export default _default;
