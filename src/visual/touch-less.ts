/**
 * A scene says all, so D3 writes every attribute and text at every join; most of them stand already. The
 * browser takes an equal write for a change: it styles the element again and shapes its text anew. Here D3's
 * selections look first. (Equal declarations by `style` are passed over by the browser itself.)
 */
import { selection } from "d3-selection";

type Setter = (this: Selected, ...given: unknown[]) => unknown;
interface Selected {
  each(act: (this: Element, ...datum: unknown[]) => void): unknown;
}

const prototype = selection.prototype as unknown as { attr: Setter; style: Setter; text: Setter };
const { attr, style, text } = prototype;

prototype.attr = function (...given) {
  const [name, value] = given as [string, unknown];
  if (given.length < 2 || name.includes(":")) return attr.apply(this, given);
  return this.each(function (...datum) {
    const wanted = valueFor(this, value, datum);
    if (wanted === null) this.removeAttribute(name);
    else if (this.getAttribute(name) !== wanted) this.setAttribute(name, wanted);
  });
};

const told = new WeakMap<Element, Map<string, string | null>>();

prototype.style = function (...given) {
  const [name, value, priority] = given as [string, unknown, unknown];
  if (given.length < 2 || priority) return style.apply(this, given);
  return this.each(function (...datum) {
    const wanted = valueFor(this, value, datum);
    const before = told.get(this) ?? new Map<string, string | null>();
    told.set(this, before);
    if (before.get(name) === wanted) return;
    before.set(name, wanted);
    const declarations = (this as ElementCSSInlineStyle & Element).style;
    if (wanted === null) declarations.removeProperty(name);
    else declarations.setProperty(name, wanted);
  });
};

prototype.text = function (...given) {
  if (given.length === 0) return text.apply(this, given);
  return this.each(function (...datum) {
    const wanted = valueFor(this, given[0], datum) ?? "";
    if (this.textContent !== wanted) this.textContent = wanted;
  });
};

function valueFor(element: Element, value: unknown, datum: readonly unknown[]): string | null {
  const found: unknown = typeof value === "function" ? value.apply(element, datum) : value;
  return found === null || found === undefined ? null : String(found);
}
