import { describe, expect, test } from "vitest";
import type { Row } from "./measure.ts";
import { movedSince, type Run, renewed } from "./record.ts";
import { between, droppedIn, median, quantile } from "./statistics.ts";
import { table } from "./table.ts";
import { paintsIn } from "./timeline.ts";

const row = (name: string, ours: number, more: Partial<Row> = {}): Row => ({
  name,
  unit: "ms",
  ours,
  ...more,
});
const run = (...rows: Row[]): Run => ({ machine: {} as Run["machine"], rows });

describe("statistics", () => {
  test("the median of an even number of values lies between the middle two, whatever their order", () => {
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(quantile([10, 20, 30], 0)).toBe(10);
    expect(quantile([10, 20, 30], 1)).toBe(30);
    expect(median([])).toBeNaN();
  });

  test("a frame is dropped where the next one comes a sixtieth of a second too late", () => {
    const even = [0, 1, 2, 3].map((frame) => (frame * 1000) / 60);
    expect(between([0, 5, 20])).toEqual([5, 15]);
    expect(droppedIn(even)).toBe(0);
    expect(droppedIn(even.toSpliced(1, 2))).toBe(2);
  });
});

test("the timeline tells of each key press when it was painted and shown, and of nothing else", () => {
  const data = { type: "keydown", timeStamp: 100, commitFinishTime: 112.5, duration: 24 };
  const timing = { name: "EventTiming", ph: "b" };
  const events = [
    { ...timing, args: { data } },
    { ...timing, args: { data: { ...data, type: "keyup" } } },
    { ...timing, ph: "e", args: {} },
    { name: "Commit", ph: "X" },
  ];
  expect(paintsIn(events)).toEqual([{ painted: 12.5, presented: 24 }]);
});

describe("the table", () => {
  test("says what keeps its budget and what does not, and leaves out columns that nothing fills", () => {
    const [head, kept, over] = table([row("a", 1, { budget: 2 }), row("b", 3, { budget: 2 })]).split("\n");
    expect(head).not.toContain("bare");
    expect(kept).toMatch(/^a\s+1 ms\s+2 ms\s+kept$/);
    expect(over).toMatch(/^b\s+3 ms\s+2 ms\s+OVER$/);
  });

  test("tells how far a figure moved since the recorded run, and not of noise", () => {
    const record = run(row("a", 100), row("b", 0));
    expect(movedSince(record, row("a", 102))).toBe("=");
    expect(movedSince(record, row("a", 80))).toBe("−20 %");
    expect(movedSince(record, row("b", 2))).toBe("+2");
    expect(movedSince(record, row("c", 2))).toBe("");
  });
});

test("a run of some measures renews those of the record, and leaves the others as they were", () => {
  const { rows } = renewed(run(row("a", 1), row("b", 2)), run(row("c", 3), row("b", 4, { peer: 9 })));
  expect(rows).toEqual([row("a", 1), row("b", 4), row("c", 3)]);
});
