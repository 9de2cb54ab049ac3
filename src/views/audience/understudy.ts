/** What a change does to a tree, learned on a twin that nobody sees: to do the same to the tree itself is quick. */

/**
 * Lets `change` change `twin`, which is as `shown` is. Answers with what does the same to `shown`, while it is as it is
 * now, as far as the very next frame shows it: not to places to hit, nor to marks that are hidden, and nothing comes in
 * but the words of a text. All that begins from nothing: it fades in. Answers with nothing where the two are not alike.
 */
export function learn(shown: Element, twin: Element, change: () => void): (() => void) | undefined {
  const likes = new Map<Node, Node>();
  if (!areAlike(twin, shown, likes)) return undefined;
  const observer = new MutationObserver(() => {});
  observer.observe(twin, { subtree: true, attributes: true, childList: true });
  change();
  const records = observer.takeRecords();
  observer.disconnect();

  const attributes = new Map<Element, Set<string>>();
  const contents = new Set<Node>();
  for (const { target, attributeName } of records) {
    if (!likes.has(target)) continue;
    const element = target as Element;
    if (attributeName) attributes.set(element, (attributes.get(element) ?? new Set()).add(attributeName));
    else contents.add(target);
  }
  const acts: Act[] = [];
  for (const [from, names] of attributes) {
    const to = likes.get(from) as Element;
    if (isSeen(to)) for (const name of names) acts.push(...attributeActs(from, to, name));
  }
  for (const from of contents) acts.push(contentAct(from, likes.get(from) as Node, likes));
  return () => {
    for (const act of acts) act();
  };
}

type Act = () => void;

/** A mark that is hidden is so in the next frame, too, even where it is to be shown. */
const isSeen = (mark: Element): boolean =>
  !(mark instanceof SVGElement) ||
  (!mark.matches(".target") && mark.checkVisibility({ opacityProperty: true, visibilityProperty: true }));

/** What holds marks, in a picture. */
export const holdsMarks = (node: Node): boolean => node instanceof SVGElement && node.matches("svg, g, a");

/** Whether two trees have the same shape; `likes` comes to lead from each node of the one to the other's. */
function areAlike(one: Node, other: Node, likes: Map<Node, Node>): boolean {
  if (one.nodeName !== other.nodeName || one.childNodes.length !== other.childNodes.length) return false;
  likes.set(one, other);
  let [a, b] = [one.firstChild, other.firstChild];
  while (a && b) {
    if (!areAlike(a, b, likes)) return false;
    [a, b] = [a.nextSibling, b.nextSibling];
  }
  return true;
}

function attributeActs(from: Element, to: Element, name: string): Act[] {
  if (name === "style") return styleActs(styleOf(from), styleOf(to));
  const value = from.getAttribute(name);
  if (value === to.getAttribute(name)) return [];
  return [() => (value === null ? to.removeAttribute(name) : to.setAttribute(name, value))];
}

const styleOf = (element: Element) => (element as Element & ElementCSSInlineStyle).style;

/** Only what differs: a style that is set as a whole is read as a whole, and a strict policy does not let it in. */
const styleActs = (from: CSSStyleDeclaration, to: CSSStyleDeclaration): Act[] =>
  [...new Set([...from, ...to])].flatMap((property) => {
    const value = from.getPropertyValue(property);
    return value === to.getPropertyValue(property) ? [] : [() => to.setProperty(property, value)];
  });

/** The nodes below a parent, a text is one of them: what goes, in which order the rest stands, and what is no mark. */
function contentAct(from: Node, to: Node, likes: Map<Node, Node>): Act {
  const wanted = new Set(
    [...from.childNodes].flatMap(
      (child) => likes.get(child) ?? (holdsMarks(to) ? [] : child.cloneNode(true)),
    ),
  );
  return () => {
    for (const child of [...to.childNodes]) if (!wanted.has(child)) child.remove();
    let at = to.firstChild;
    for (const child of wanted)
      if (child === at) at = at.nextSibling;
      else to.insertBefore(child, at);
  };
}
