/** The article a talk is made from: its outline and a digest of each paragraph; its text only by choice. */
export interface Source {
  readonly title: string;
  /** Where a reader finds it. */
  readonly published: string;
  /** Sections in order; `at` is the paragraph where each begins, its heading included. */
  readonly outline: Readonly<Record<string, Section>>;
  /** First 12 hex digits of each paragraph's SHA-256, white space collapsed; paragraph 1 is the first. */
  readonly digests: readonly string[];
  /** Each paragraph's own text, only where the talk's owner may publish it. */
  readonly passages?: readonly string[];
}

export interface Section {
  /** Our own short name for it. */
  readonly name: string;
  readonly at: number;
}

/** A place in the source, as it is shown: the section's name and the paragraph. */
export interface Place {
  readonly section: string;
  readonly name: string;
  readonly paragraph: number;
}

/**
 * The section that a paragraph stands in.
 * @throws RangeError where the source has no such paragraph.
 */
export function placeOf(source: Source, paragraph: number): Place {
  const last = source.digests.length;
  if (!Number.isInteger(paragraph) || paragraph < 1 || paragraph > last)
    throw new RangeError(`the source has no paragraph ${paragraph}; it has 1-${last}`);
  const within = Object.entries(source.outline).filter(([, section]) => section.at <= paragraph);
  const found = within.at(-1);
  if (!found) throw new RangeError(`paragraph ${paragraph} stands before the outline's first section`);
  return { section: found[0], name: found[1].name, paragraph };
}
