declare const _default: import("counterpoise").Slide & {
  readonly section: "projects";
};
export default _default;
