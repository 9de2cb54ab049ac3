import { expect, test } from "vitest";
import { talk } from "../../../slides/deck.ts";
import { chaptersOf } from "./chapters.ts";

const chapters = chaptersOf(talk);

test("chapters hold every slide once, in the talk's order", () => {
  expect(chapters.flatMap(({ slides }) => slides)).toEqual(talk.slides);
  expect(new Set(chapters.map(({ id }) => id)).size).toBe(chapters.length);
});

test("sections within a section are one chapter, and neighbours are never of the same", () => {
  const within = chapters.find(({ slides }) => slides.some(({ section }) => section.includes("/")));
  expect(within?.name).not.toMatch(/undefined/);
  for (const [index, { name }] of chapters.entries()) expect(chapters[index + 1]?.name).not.toBe(name);
});
