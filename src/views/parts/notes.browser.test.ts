import { expect, test } from "vitest";
import { paragraphs } from "./notes.ts";

const html = (note: string) => paragraphs(note).map((paragraph) => paragraph.innerHTML);

test("notes know stress, links to the web and paragraphs, and nothing else", () => {
  expect(html("Say *this* twice.\n\nThen that.")).toEqual(["Say <em>this</em> twice.", "Then that."]);
  expect(html("See [the paper](https://example.org/a).")[0]).toContain(
    '<a href="https://example.org/a" target="_blank" rel="noopener noreferrer">the paper</a>',
  );
});

test("what looks like markup is text, and no link leads into a script", () => {
  expect(html("<img src=x onerror=alert(1)> & a * alone")).toEqual([
    "&lt;img src=x onerror=alert(1)&gt; &amp; a * alone",
  ]);
  expect(html("[press](javascript:alert(1))")).toEqual(["[press](javascript:alert(1))"]);
});
