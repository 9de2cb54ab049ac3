/** Changes to a text by place: what is not named stays as it was written. */

/** Puts `text` in the place of what stands from `start` up to `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with all edits done. They may come in any order and must not overlap. */
export function edited(text: string, edits: readonly Edit[]): string {
  const last = [...edits].sort((a, b) => b.start - a.start);
  return last.reduce((done, edit) => done.slice(0, edit.start) + edit.text + done.slice(edit.end), text);
}
