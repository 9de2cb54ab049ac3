/**
 * Makes a drawing the same as a fresh one, and keeps what it can of the elements that are there: a mark that is
 * only elsewhere now moves there, as the style sheet says, and what is drawn is the same either way.
 */
export function become(old: Element, fresh: Element): void {
  // The class is the layer's own: the drawing has none.
  for (const { name } of [...old.attributes])
    if (name !== "class" && !fresh.hasAttribute(name)) old.removeAttribute(name);
  for (const { name, value } of [...fresh.attributes])
    if (old.getAttribute(name) !== value) write(old as SVGElement, name, value);
  if (alike(old, fresh)) {
    [...fresh.children].forEach((child, index) => {
      const other = old.children[index];
      if (other) become(other, child);
    });
    if (old.children.length === 0 && old.textContent !== fresh.textContent)
      old.textContent = fresh.textContent;
  } else old.replaceChildren(...fresh.childNodes);
}

/** A page's policy stops styles that are written as an attribute. */
function write(element: SVGElement, name: string, value: string): void {
  if (name === "style") element.style.cssText = value;
  else element.setAttribute(name, value);
}

/** Whether both have children of the same kinds in the same order. */
const alike = (old: Element, fresh: Element): boolean =>
  old.children.length === fresh.children.length &&
  [...old.children].every((child, index) => child.tagName === fresh.children[index]?.tagName);
