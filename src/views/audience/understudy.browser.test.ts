import { select } from "d3-selection";
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
test.each(moves)("learned from a twin, %s becomes %s as if it was drawn", (_from, _to, now, next) => {
  const [shown, twin, redrawn] = [drawn(now), drawn(now), drawn(now)];
  const learned = learn(shown, twin, () => draw(twin, next));
  expect(shown.isEqualNode(redrawn)).toBe(true);
  draw(redrawn, next);
  learned?.();
  expect(shown.isEqualNode(redrawn)).toBe(true);
  expect(twin.isEqualNode(redrawn)).toBe(true);
  framedAs(shown, twin);
  const watcher = new MutationObserver(() => {});
  watcher.observe(shown, {
    subtree: true,
    childList: true,
    attributeFilter: ["class", "data-step", "data-slide"],
  });
  draw(shown, next);
  expect(watcher.takeRecords().map(({ type, target }) => `${type} of ${target.nodeName}`)).toEqual([]);
  expect(shown.isEqualNode(redrawn)).toBe(true);
  expect(heard(shown)).toEqual(heard(redrawn));
});

const tree = (html: string) => {
  const host = document.createElement("div");
  host.innerHTML = html;
  return host;
};

test("what comes in goes over as it is, with its data and what it hears; the twin keeps a copy that D3 knows", () => {
  const [shown, twin] = [tree("<p></p>"), tree("<p></p>")];
  let pressed = 0;
  let entered: Element | null = null;
  const change = learn(shown, twin, () => {
    entered = select(twin).select("p").append("b").datum({ id: "one" }).node() as Element;
    entered.addEventListener("click", () => pressed++);
  });
  change?.();
  expect(shown.querySelector("b")).toBe(entered);
  shown.querySelector("b")?.click();
  expect(pressed).toBe(1);
  expect(select(twin).select("b").datum()).toEqual({ id: "one" });
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
