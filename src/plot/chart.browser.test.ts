/** What Plot leaves to chance or to the page, and a picture may not. */
import { dot, rectY, text } from "@observablehq/plot";
import { beforeEach, describe, expect, test } from "vitest";
import { figure } from "../visual/figure.ts";
import { chart } from "./chart.ts";

const words = { describe: () => "A chart of three.", table: () => ({ caption: "", columns: [], rows: [] }) };
const data = [1, 2, 3];
const clipped = figure(
  chart<number[], "one" | "two">(
    (data, step) => ({
      x: { label: "Step" },
      marks: [dot(data, { x: (d) => d, y: (d) => d * (step === "two" ? 2 : 1), clip: true })],
    }),
    { ...words, steps: ["one", "two"] },
  ),
  data,
);
const frame = { width: 600, height: 400 };

const fresh = () => document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
beforeEach(() => document.body.replaceChildren());

describe("a chart", () => {
  test("has the same names for clips however many charts were drawn before, and they are found", () => {
    const [first, second] = [fresh(), fresh()];
    clipped.draw(first, "one", null, frame, () => {});
    clipped.draw(second, "one", null, frame, () => {});
    expect(second.innerHTML).toBe(first.innerHTML);
    const id = first.querySelector("clipPath")?.id ?? "";
    expect(id).toMatch(/^chart-/);
    expect(first.innerHTML).toContain(`url(#${id})`);
    expect(first.innerHTML).not.toContain("plot-clip");
  });

  test("keeps its marks from step to step, so that they move, and is what it would be when drawn afresh", () => {
    const [worked, other] = [fresh(), fresh()];
    clipped.draw(worked, "one", null, frame, () => {});
    const marks = [...worked.querySelectorAll("circle")];
    clipped.draw(worked, "two", null, frame, () => {});
    clipped.draw(other, "two", null, frame, () => {});
    expect([...worked.querySelectorAll("circle")]).toEqual(marks);
    expect(worked.innerHTML).toBe(other.innerHTML);
  });

  test("wears the theme's letters and inks, and none of Plot's own style", () => {
    const svg = fresh();
    clipped.draw(svg, "one", null, frame, () => {});
    expect(svg.querySelector("style")).toBeNull();
    expect(svg.querySelector("[aria-label]")).toBeNull();
    expect(getComputedStyle(svg.querySelector("text") as SVGTextElement).fontSize).toBe("20px");
  });

  test("says so where it is asked for what is no drawing", () => {
    const legend = figure(
      chart({ marks: [rectY(data), text(data)], color: { legend: true, domain: ["a"] }, title: "T" }, words),
      null,
    );
    expect(() => legend.draw(fresh(), "chart", null, frame, () => {})).toThrow(/no part of the drawing/);
  });
});
