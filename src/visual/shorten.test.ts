import { expect, test } from "vitest";
import { shortened } from "./shorten.ts";

test("texts of a picture's data are cut where no picture has room for them, names sooner, and only those", () => {
  const long = "😀".repeat(10_000);
  const own = new Map([["label", long]]);
  const data = {
    marks: [
      { id: "a", label: long, says: long },
      { id: "b", label: "short" },
    ],
    own,
    count: 3,
  };
  const { marks, ...rest } = shortened(data);
  expect(marks[0]?.label).toBe(`${"😀".repeat(20)}…`);
  expect([...(marks[0]?.says ?? "")]).toHaveLength(160);
  expect(marks[1]).toBe(data.marks[1]);
  expect(rest).toEqual({ own, count: 3 });
});

test("data that fits is returned as it is", () => {
  const data = { marks: [{ label: "short", at: null }], lists: [["a"], []] };
  expect(shortened(data)).toBe(data);
});
