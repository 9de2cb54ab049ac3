import { expect, test } from "vitest";
import { talk } from "../../../slides/deck.ts";
import { placeAt } from "../../show/position.ts";
import { sourcesLine } from "./sources.ts";

for (const { id } of talk.slides)
  test(`${id} says “paragraph” of one, and “paragraphs” of more`, () => {
    const printed = { ...placeAt(talk, id), id, first: true };
    const line = sourcesLine(talk, printed, () => undefined);
    expect(line.textContent).toMatch(/^Sources: (paragraph \d+|paragraphs \d+[–,].*)( of “.*”)?$/);
  });
