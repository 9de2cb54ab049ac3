/** The talk by sections of its source, in the order in which it is told. */
import type { Slide, Talk } from "../../slide/slide.ts";

/** Slides that follow one another in the same section. */
export interface Chapter {
  readonly id: string;
  readonly name: string;
  readonly slides: readonly Slide[];
}

/** Sections within sections belong to the outer one, where the source has such a section. */
export function chaptersOf({ slides, ledger }: Talk): Chapter[] {
  const { outline } = ledger.source;
  const chapters: { id: string; name: string; slides: Slide[] }[] = [];
  let last: string | undefined;
  for (const slide of slides) {
    const [outer = slide.section] = slide.section.split("/");
    const section = outline[outer] ? outer : slide.section;
    if (section !== last) {
      const name = outline[section]?.name ?? section;
      chapters.push({ id: `chapter-${chapters.length + 1}`, name, slides: [] });
    }
    last = section;
    chapters.at(-1)?.slides.push(slide);
  }
  return chapters;
}
