/** An element with a class, and words or elements inside. Words are always text, never markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  className: string,
  ...inside: (string | Node)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...inside);
  return made;
}

/** A button that says what it does. */
export function button(label: string, press: () => void, className = "", ...inside: (string | Node)[]) {
  const made = element("button", className, ...(inside.length ? inside : [label]));
  made.type = "button";
  made.setAttribute("aria-label", label);
  made.addEventListener("click", press);
  return made;
}
