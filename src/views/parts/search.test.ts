import { expect, test } from "vitest";
import { talk } from "../../../slides/deck.ts";
import { search } from "./search.ts";

test("a search finds titles first, then points and notes, each place once", () => {
  const found = search(talk, "scale");
  expect(found[0]?.words).toBe(found[0]?.place.slide.title);
  const places = found.map(({ place }) => `${place.slide.id}/${place.step}`);
  expect(new Set(places).size).toBe(places.length);
});

test("every word of a query must be there, in any case and order", () => {
  for (const { words } of search(talk, "BEAM even"))
    expect(words.toLowerCase()).toMatch(/(?=.*beam)(?=.*even)/s);
  expect(search(talk, "beam zzzz")).toEqual([]);
  expect(search(talk, "  ")).toEqual([]);
});

test("a number is the slide with that number", () => {
  expect(search(talk, "3")[0]?.place.slide).toBe(talk.slides[2]);
  expect(search(talk, "9999")).toEqual([]);
});

test("a query is text, not a pattern", () => {
  expect(search(talk, ".*")).toEqual([]);
  expect(search(talk, "(")).toEqual([]);
});
