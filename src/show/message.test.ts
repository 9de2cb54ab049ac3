import { describe, expect, test } from "vitest";
import { isLater, type Message, read, write } from "./message.ts";

const state = {
  stamp: { clock: 3, id: "a" },
  slide: "s",
  step: "t",
  view: { on: [1] },
  black: false,
  theme: null,
};
const good: Message[] = [
  { id: "a", role: "speaker", kind: "state", state },
  { id: "a", role: "audience", kind: "state", state: { ...state, theme: "night" }, asks: 12.5 },
  { id: "a", role: "speaker", kind: "spot", spot: { x: 0.5, y: 0 } },
  { id: "a", role: "speaker", kind: "spot", spot: null },
  { id: "a", role: "audience", kind: "bye" },
  { id: "a", role: "audience", kind: "probe", asks: 12.5 },
  { id: "a", role: "speaker", kind: "echo", answers: 12.5, slide: "s", step: "t" },
];

test("a message is read as it was written", () => {
  for (const message of good) expect(read(write(message))).toEqual(message);
});

describe("what is no message is none:", () => {
  const [first] = good;
  const strange: Record<string, unknown> = {
    nothing: undefined,
    "an object that was not written": first,
    words: "hello",
    "half of one": write(first as Message).slice(0, -3),
    null: "null",
    "a list": JSON.stringify([first]),
    "an unknown kind": JSON.stringify({ ...first, kind: "notes" }),
    "a kind that every object has": JSON.stringify({ ...first, kind: "constructor" }),
    "an unknown role": JSON.stringify({ ...first, role: "admin" }),
    "no sender": JSON.stringify({ ...first, id: undefined }),
    "one field too many": JSON.stringify({ ...first, html: "<b>" }),
    "a stamp below nothing": JSON.stringify({ ...first, state: { ...state, stamp: { clock: -1, id: "a" } } }),
    "a stamp without end": JSON.stringify({
      ...first,
      state: { ...state, stamp: { clock: 1e300, id: "a" } },
    }),
    "a slide that is no text": JSON.stringify({ ...first, state: { ...state, slide: { toString: 1 } } }),
    "a slide with an endless name": JSON.stringify({ ...first, state: { ...state, slide: "s".repeat(300) } }),
    "a state without a view": JSON.stringify({ ...first, state: { ...state, view: undefined } }),
    "a question without a time": JSON.stringify({ id: "a", role: "audience", kind: "probe" }),
    "a spot far off": JSON.stringify({ id: "a", role: "speaker", kind: "spot", spot: { x: 1e9, y: 0 } }),
    "more than any talk has to say": JSON.stringify({
      ...first,
      state: { ...state, view: "v".repeat(70_000) },
    }),
    "reveal.js's": JSON.stringify({ method: "slide", args: [3] }),
  };
  for (const [name, data] of Object.entries(strange)) test(name, () => expect(read(data)).toBeUndefined());
});

test("of two stamps the later one holds, and at the same time the greater id", () => {
  expect(isLater({ clock: 2, id: "a" }, { clock: 1, id: "b" })).toBe(true);
  expect(isLater({ clock: 1, id: "b" }, { clock: 1, id: "a" })).toBe(true);
  expect(isLater({ clock: 1, id: "a" }, { clock: 1, id: "a" })).toBe(false);
});
