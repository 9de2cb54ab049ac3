import { expect, test } from "vitest";
import { talk } from "../../slides/deck.ts";
import type { Talk } from "./slide.ts";
import { checkTexts } from "./texts.ts";

test("every text of the talk fits its place and can be shown", () => {
  expect(checkTexts(talk)).toEqual([]);
});

test("a text that is too long or holds what cannot be shown is told with its place and what would be right", () => {
  const [first, second, ...rest] = talk.slides;
  if (!second) throw new Error("the talk has one slide only");
  const [claim] = Object.keys(talk.ledger.claims);
  const step = first.steps[0];
  const claims = {
    [claim ?? ""]: { kind: "fact", at: 1, label: "\u202Elabel", says: "😀".repeat(161) },
  } as const;
  const broken: Talk = {
    ...talk,
    ledger: { ...talk.ledger, claims: { ...talk.ledger.claims, ...claims } },
    slides: [
      { ...first, title: "\uD83Dx\uD83D", notes: { ...first.notes, [step]: "one\n\ntwo\u0000" } },
      { ...second, points: [{ at: second.steps[0], cites: claim ?? "", says: "long ".repeat(120) }] },
      ...rest,
    ],
  };
  expect(checkTexts(broken)).toEqual([
    `the label of claim "${claim}" holds a mark that turns the direction of what follows (U+202E) at character 1: leave it out: each text stands alone`,
    `what claim "${claim}" says has 161 characters: there is room for 160`,
    `the title of slide "${first.id}" holds half a character (U+D83D) at character 1, and 1 more: write the whole character, or leave it out`,
    `the notes of ${first.id}/${step} holds a control character (U+0000) at character 9: leave it out`,
    `point 1 of slide "${second.id}" takes 20 lines: there is room for 16`,
  ]);
});
