/** Elements of the gallery's page. */

/** An element with a class, and words or elements inside; words are text, never markup. */
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

export function button(label: string, press: () => void): HTMLButtonElement {
  const made = element("button", "", label);
  made.type = "button";
  made.addEventListener("click", press);
  return made;
}

export const svgElement = (): SVGSVGElement => document.createElementNS("http://www.w3.org/2000/svg", "svg");
