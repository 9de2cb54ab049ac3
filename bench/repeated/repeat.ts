import type { Slide, Talk } from "counterpoise";

/** A talk cut to a length, or repeated to it with ids of its own. */
export function repeat(once: Talk, length: number): Talk {
  const slideAt = (index: number): Slide => {
    const slide = once.slides[index % once.slides.length] ?? once.slides[0];
    const round = Math.floor(index / once.slides.length);
    return round === 0 ? slide : { ...slide, id: `${slide.id}-${round + 1}` };
  };
  const rest = Array.from({ length: length - 1 }, (_, index) => slideAt(index + 1));
  return { ...once, slides: [slideAt(0), ...rest] };
}
