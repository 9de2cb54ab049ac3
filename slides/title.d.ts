declare const _default: import("counterpoise").Slide & {
  readonly section: "opening";
};
export default _default;
