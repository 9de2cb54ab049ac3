/** What runs out, what collides, what is too small: read off the page, as boxes in canvas pixels. */
import { seen } from "./stand.ts";

/** Rounding of boxes by the browser, in canvas pixels. */
const SLACK = 1;
/** Lines of text may share the air between their letters. */
const AIR = 4;

const say = (element: Element) =>
  `${element.tagName} ${element.getAttribute("class") ?? ""} “${(element.textContent ?? "").slice(0, 40)}”`.replaceAll(
    /\s+/g,
    " ",
  );

/** Marks of the picture that stand outside its frame. */
export function outsideFrame(host: HTMLElement): string[] {
  const svg = host.querySelector("svg");
  if (!svg) return ["there is no picture"];
  const frame = svg.getBoundingClientRect();
  // A place to hit shows nothing: it may reach out where there is room.
  return [...svg.querySelectorAll("path, rect:not(.target), circle, ellipse, line, polygon, text")]
    .filter(seen)
    .filter((mark) => {
      const box = mark.getBoundingClientRect();
      if (box.width === 0 && box.height === 0) return false;
      return (
        box.left < frame.left - SLACK ||
        box.right > frame.right + SLACK ||
        box.top < frame.top - SLACK ||
        box.bottom > frame.bottom + SLACK
      );
    })
    .map((mark) => `outside the frame: ${say(mark)}`);
}

/** Parts of the slide that run out of it, into the deck's own line at the foot, or into one another. */
export function overflowing(host: HTMLElement, foot: number): string[] {
  const page = host.getBoundingClientRect();
  const parts = [...host.querySelectorAll(".head, .figure > *, .points")].filter(seen);
  const boxes = parts.map((part) => part.getBoundingClientRect());
  const out = parts.filter((_, index) => {
    const box = boxes[index];
    return box && (box.right > page.right + SLACK || box.bottom > page.bottom - foot + SLACK);
  });
  const words = [...host.querySelectorAll<HTMLElement>(".title, .kicker, .point, .instead")].filter(
    (text) =>
      text.scrollWidth > text.clientWidth + SLACK || text.scrollHeight > text.clientHeight + SLACK * 4,
  );
  return [
    ...out.map((part) => `runs out of the slide: ${say(part)}`),
    ...words.map((part) => `runs out of its slot: ${say(part)}`),
    ...collisions(parts, SLACK).map((pair) => `cover one another: ${pair}`),
  ];
}

/** Pairs of texts that lie on one another. */
export function overlappingTexts(host: HTMLElement): string[] {
  const texts = [...host.querySelectorAll("svg text, .title, .kicker, .point, .instead")].filter(
    (text) => seen(text) && text.textContent?.trim(),
  );
  return collisions(texts, AIR).map((pair) => `texts overlap: ${pair}`);
}

function collisions(elements: readonly Element[], slack: number): string[] {
  const boxes = elements.map((element) => element.getBoundingClientRect());
  const found: string[] = [];
  for (const [i, a] of boxes.entries())
    for (const [j, b] of boxes.entries()) {
      if (j <= i) continue;
      const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      const [one, other] = [elements[i], elements[j]];
      if (across > SLACK && down > slack && one && other) found.push(`${say(one)} and ${say(other)}`);
    }
  return found;
}

/** What a person reads. */
export const texts = (host: HTMLElement): Element[] =>
  [...host.querySelectorAll("svg text, svg tspan, .title, .kicker, .point, .instead")].filter(seen);

/** Texts under the legibility floor, in canvas pixels. */
export function tooSmall(host: HTMLElement, floor: number): string[] {
  return texts(host)
    .filter((text) => Number.parseFloat(getComputedStyle(text).fontSize) < floor)
    .map((text) => `under ${floor} px: ${say(text)}`);
}

/** What a hand may press. */
export const controls = (host: HTMLElement): SVGElement[] =>
  [...host.querySelectorAll<SVGElement>("svg a, svg [role=button]")].filter(seen);
