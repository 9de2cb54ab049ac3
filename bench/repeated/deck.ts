/** The talk at the length that the address asks for: cut, or repeated with ids of its own. */
import type { Slide, Talk } from "#counterpoise";
import { talk as once } from "../../slides/deck.ts";

const count = Number(new URLSearchParams(location.search).get("slides") ?? once.slides.length);

function repeated(index: number): Slide {
  const slide = once.slides[index % once.slides.length] ?? once.slides[0];
  const round = Math.floor(index / once.slides.length);
  return round === 0 ? slide : { ...slide, id: `${slide.id}-${round + 1}` };
}

const rest = Array.from({ length: count - 1 }, (_, index) => repeated(index + 1));
export const talk: Talk = { ...once, slides: [repeated(0), ...rest] };
