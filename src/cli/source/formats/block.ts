/** What every format comes down to: blocks of text in reading order, some of them headings. */

/** A paragraph, a heading, an item, a row of a table, a piece of code: what a claim can stand on. */
export interface Block {
  /** Its words, white space collapsed. */
  readonly text: string;
  /** 1 for the highest heading to 6 for the lowest; absent where it is no heading. */
  readonly level?: number;
}

/** A document as its format tells it. */
export interface Written {
  readonly blocks: readonly Block[];
  /** A title that the document states beside its text: in its front matter, or in its head. */
  readonly stated?: string;
  /** Whether a stated title that no heading repeats stands over them all. */
  readonly statedFirst?: boolean;
  /** Where it says it is published. */
  readonly published?: string;
}

export const collapse = (text: string): string => text.replace(/\s+/g, " ").trim();
