import { expect, test } from "vitest";
import { whole } from "./whole.ts";

test("what no view can show stands as the mark for what is lost, and what would turn its neighbours is left out", () => {
  const own = new Map([["a", "\ud800"]]);
  const data = {
    a: "one \ud83d two\u0000\ufffe",
    b: ["\u202eabc\u202c \u2067x\u2069", "\u200f\u05e9\n\t😀"],
    own,
    at: null,
  };
  expect(whole(data)).toEqual({
    a: "one \ufffd two\ufffd\ufffd",
    b: ["abc x", "\u200f\u05e9\n\t😀"],
    own,
    at: null,
  });
});

test("data that needs no mending is returned as it is", () => {
  const data = { title: "Whole", points: [{ says: "Fine 😀" }], figure: { draw: () => {} } };
  expect(whole(data)).toBe(data);
});

test.each(["\b", "\f", "\r", "\u0001", "\u007f", "\u0085", "\ufffe", "\ud83d", "\udc00"])(
  "%j alone is found in whatever holds it",
  (sign) => {
    expect(whole([{ at: [sign] }])).toEqual([{ at: ["\ufffd"] }]);
  },
);

test("a backslash in a text is a letter like others", () => {
  const data = { says: "C:\\users\\begin" };
  expect(whole(data)).toBe(data);
});
