import { expect, test } from "vitest";
import { talk } from "../../../slides/deck.ts";
import { type Place, place, placeBeside } from "../../show/position.ts";
import { drawSlide, framedAs } from "../../slide/draw.ts";
import { learn } from "./understudy.ts";

const draw = (host: HTMLElement, at: Place) =>
  drawSlide(host, at, { canvas: "wall", as: "figure", change: () => {} });
const drawn = (at: Place) => {
  const host = document.createElement("article");
  draw(host, at);
  return host;
};
const steps = talk.slides.flatMap((slide, index) => slide.steps.map((_, at) => place(slide, index, at)));
const goingOn = steps
  .map((now) => [now, placeBeside(talk, now, 1)] as const)
  .filter(([now, next]) => now !== next && now.slide.figure.name === next.slide.figure.name);

/** What every element hears, in the order of the tree. D3 keeps that with the element. */
const heard = (host: Element) =>
  [...host.querySelectorAll<Element & { __on?: { type: string; name: string }[] }>("*")].map(
    ({ __on = [] }) => __on.map(({ type, name }) => `${type}.${name}`).sort(),
  );

const moves = goingOn.map(
  ([now, next]) => [`${now.slide.id}/${now.step}`, `${next.slide.id}/${next.step}`, now, next] as const,
);
/** What a frame shows of a tree: no places to hit, no marks that are hidden. */
const isSeen = (element: Element) =>
  !(element instanceof SVGElement) ||
  (element.getAttribute("class") !== "target" &&
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }));

test.each(moves)(
  "all that is seen of %s becomes %s at once; to draw it adds the rest",
  (_from, _to, now, next) => {
    const [shown, twin, redrawn] = [drawn(now), drawn(now), drawn(now)];
    document.body.replaceChildren(shown, redrawn);
    const before = [...shown.querySelectorAll("*")];
    const pairs = [...redrawn.querySelectorAll("*")].map(
      (other, index) => [before[index] as Element, other] as const,
    );
    const seen = pairs.filter(([element]) => isSeen(element));
    const learned = learn(shown, twin, () => draw(twin, next));
    expect(shown.isEqualNode(redrawn)).toBe(true);
    draw(redrawn, next);
    expect(twin.isEqualNode(redrawn)).toBe(true);

    learned?.();
    for (const [element, other] of pairs)
      expect(element.isConnected, element.outerHTML).toBe(other.isConnected);
    for (const [element, other] of seen) {
      if (!other.isConnected) continue;
      expect(element.cloneNode().isEqualNode(other.cloneNode()), element.outerHTML).toBe(true);
      if (element.matches("svg text, .head, .points")) expect(element.outerHTML).toBe(other.outerHTML);
    }

    framedAs(shown, twin);
    const watcher = new MutationObserver(() => {});
    watcher.observe(shown, {
      subtree: true,
      childList: true,
      attributeFilter: ["class", "data-step", "data-slide"],
    });
    draw(shown, next);
    const records = watcher.takeRecords();
    const known = ({ target }: MutationRecord) =>
      before.includes(target as Element) && isSeen(target as Element);
    const turned = records.filter((record) => record.type === "attributes" && known(record));
    expect(turned.map(({ target }) => (target as Element).outerHTML)).toEqual([]);
    const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
    expect(added.filter((node) => before.includes(node as Element))).toEqual([]);
    expect(shown.isEqualNode(redrawn)).toBe(true);
    expect(heard(shown)).toEqual(heard(redrawn));
    document.body.replaceChildren();
  },
);

const tree = (html: string) => {
  const host = document.createElement("div");
  host.innerHTML = html;
  return host;
};

test("no mark comes in before it is drawn; the new words of a text do, and what goes is gone", () => {
  const html = `<svg><g><text>old</text><path></path></g></svg>`;
  const [shown, twin] = [tree(html), tree(html)];
  const change = learn(shown, twin, () => {
    twin.querySelector("path")?.remove();
    twin.querySelector("g")?.append(document.createElementNS("http://www.w3.org/2000/svg", "circle"));
    twin.querySelector("text")?.replaceChildren("new");
  });
  document.body.append(shown);
  change?.();
  shown.remove();
  expect(shown.innerHTML).toBe(`<svg><g><text>new</text></g></svg>`);
  expect(twin.innerHTML).toBe(`<svg><g><text>new</text><circle></circle></g></svg>`);
});

test("attributes, styles and texts that change or go, and an order that turns, are learned", () => {
  const html = `<p title="a" lang="en" style="color: red; opacity: 1">one<i>1</i><b>2</b></p>`;
  const [shown, twin] = [tree(html), tree(html)];
  const [i, b] = [shown.querySelector("i"), shown.querySelector("b")];
  const change = learn(shown, twin, () => {
    const p = twin.querySelector("p") as HTMLElement;
    p.title = "b";
    p.removeAttribute("lang");
    p.style.removeProperty("opacity");
    p.style.setProperty("color", "blue");
    p.firstChild?.replaceWith("two");
    p.append(p.querySelector("i") as Element);
  });
  expect(shown.innerHTML).toBe(html);
  change?.();
  expect(shown.innerHTML).toBe(`<p title="b" style="color: blue;">two<b>2</b><i>1</i></p>`);
  expect([...shown.querySelectorAll("i, b")]).toEqual([b, i]);
});

test("nothing is learned for a tree that has another shape than its twin", () => {
  expect(learn(tree("<p></p>"), tree("<p><b></b></p>"), () => {})).toBeUndefined();
});
