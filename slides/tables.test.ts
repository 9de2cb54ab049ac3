/** What every picture of the talk keeps when it is told as a table. */
import { expect, test } from "vitest";
import { talk } from "./deck.ts";

for (const slide of talk.slides)
  for (const step of slide.steps)
    test(`${slide.id} at ${step} is told as a table`, async () => {
      const { figure } = slide;
      const { caption, columns, rows } = await figure.table(step, figure.start(step));
      expect(caption).toMatch(/\w/);
      expect(new Set(columns).size).toBe(columns.length);
      expect(rows.length).toBeGreaterThan(0);
      for (const row of rows) {
        expect(row).toHaveLength(columns.length);
        for (const cell of row) expect(cell).toMatch(/\w/);
        expect(row.join()).not.toMatch(/undefined|NaN|\[object/);
      }
    });

test("a step that a figure does not have is no table", async () => {
  const [{ figure }] = talk.slides;
  await expect(figure.table("sideways", null)).rejects.toThrow(RangeError);
});
