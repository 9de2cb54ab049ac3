/**
 * A scene says all, so D3 writes every attribute and text at every join; most of them stand already. The
 * browser takes an equal write for a change: it styles the element again and shapes its text anew. Here D3's
 * selections look first. (Equal declarations by `style` are passed over by the browser itself.)
 */
import { selection } from "d3-selection";

type Setter = (this: Selected, ...given: unknown[]) => Selected;
type Given = (this: Element, datum: unknown, index: number, all: unknown) => unknown;
interface Selected {
  each(act: (this: Element, datum: unknown, index: number, all: unknown) => void): Selected;
}

const prototype = selection.prototype as unknown as { attr: Setter; style: Setter; text: Setter };
const { attr, style, text } = prototype;

prototype.attr = function (...given) {
  const [name, value] = given as [string, unknown];
  if (given.length < 2 || name.includes(":")) return attr.apply(this, given);
  return write(this, value, (element, wanted) => {
    if (wanted === null) element.removeAttribute(name);
    else if (element.getAttribute(name) !== wanted) element.setAttribute(name, wanted);
  });
};

const told = new WeakMap<Element, Map<string, string | null>>();

prototype.style = function (...given) {
  const [name, value, priority] = given as [string, unknown, unknown];
  if (given.length < 2 || priority) return style.apply(this, given);
  return write(this, value, (element, wanted) => {
    const known = told.get(element);
    const before = known ?? new Map();
    if (!known) told.set(element, before);
    if (before.get(name) === wanted) return;
    before.set(name, wanted);
    const declarations = (element as ElementCSSInlineStyle & Element).style;
    if (wanted === null) declarations.removeProperty(name);
    else declarations.setProperty(name, wanted);
  });
};

prototype.text = function (...given) {
  if (given.length === 0) return text.apply(this, given);
  return write(this, given[0], (element, wanted) => {
    if (element.textContent !== wanted) element.textContent = wanted;
  });
};

/** Works out what each element is to have, and lets `put` give it. */
function write(
  selected: Selected,
  value: unknown,
  put: (element: Element, wanted: string | null) => void,
): Selected {
  if (typeof value !== "function") {
    const wanted = inWords(value);
    return selected.each(function () {
      put(this, wanted);
    });
  }
  return selected.each(function (datum, index, all) {
    put(this, inWords((value as Given).call(this, datum, index, all)));
  });
}

const inWords = (value: unknown): string | null =>
  value === null || value === undefined ? null : String(value);
