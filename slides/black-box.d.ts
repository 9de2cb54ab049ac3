declare const _default: import("counterpoise").Slide & {
  readonly section: "burdens/ai";
};
export default _default;
