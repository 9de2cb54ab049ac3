import { describe, expect, test } from "vitest";
import { cutText, textWidth, wrapText } from "./text.ts";

const style = { size: 20 } as const;

describe("text without a browser", () => {
  test("no line is wider than its slot, and no word is lost", () => {
    const text = "The people behind the data must stay private and safe.";
    for (const width of [60, 120, 300]) {
      const lines = wrapText(text, width, style);
      for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
      expect(lines.join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
  });

  test("a word wider than its slot is broken, not let out", () => {
    const lines = wrapText("a".repeat(200), 100, style);
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(100);
  });

  test("a text that is too long for its lines ends in a mark, within its slot, however it is written", () => {
    for (const text of [
      "word ".repeat(2000),
      "a".repeat(10_000),
      "😀".repeat(5000),
      "\uD83D".repeat(300),
      "WWW ".repeat(99),
    ]) {
      const lines = wrapText(text, 130, style, 3);
      expect(lines).toHaveLength(3);
      expect(lines[2]).toMatch(/…$/);
      expect(lines.slice(0, 2).join("")).not.toContain("…");
      for (const line of [...lines, cutText(text, 130, style)])
        expect(textWidth(line, style)).toBeLessThanOrEqual(130);
    }
    expect(wrapText("three short words", 60, style, 3)).toEqual(wrapText("three short words", 60, style));
    expect(cutText("a label", 200, style)).toBe("a label");
  });

  test("heavier text is wider, empty text has no lines, and unknown letters count as wide", () => {
    expect(textWidth("weight", { size: 20, weight: 600 })).toBeGreaterThan(textWidth("weight", style));
    expect(wrapText("  ", 100, style)).toEqual([]);
    for (const letter of ["秤", "ā"]) expect(textWidth(letter, style)).toBe(20);
  });

  test("an accent takes no room", () => {
    expect(textWidth("Élève ÿ", style)).toBe(textWidth("Eleve y", style));
  });
});
