import { beforeEach, describe, expect, test, vi } from "vitest";
import type { Visual } from "../visual/contract.ts";
import { figure } from "../visual/figure.ts";
import { drawWords, words } from "../visual/marks.ts";
import { drawSlide, type FigureFailure, reportToConsole } from "./draw.ts";
import { type Slide, slidesOn } from "./slide.ts";

const hostile = `<img src=x onerror="document.title='run'"> & "quotes" \u202e😀`;
/** A picture leaves out what would turn the words around it. */
const inPictures = hostile.replace("\u202e", "");

/** A picture of one text, which breaks at the step "broken". */
const sample: Visual<string, null, string, "whole" | "broken"> = {
  name: "sample",
  steps: ["whole", "broken"],
  start: () => null,
  accepts: (_, value): value is null => value === null,
  layout(data, step) {
    if (step === "broken") throw new Error("no such colour");
    return data;
  },
  draw: (svg, scene) => drawWords(svg, "words", [words("all", scene, 0, 30)]),
  describe: (data, step) => `The text ${data}, ${step}.`,
  table: (data) => ({ caption: "What is written", columns: ["Text"], rows: [[data]] }),
};

const ledger = {
  source: { title: "T", published: "P", outline: { all: { name: hostile, at: 1 } }, digests: ["0"] },
  claims: { one: { kind: "fact", at: 1, label: "l", says: hostile } },
  sides: {},
} as const;

const slide: Slide = slidesOn(ledger)({
  id: "sample",
  section: "all",
  title: hostile,
  figure: figure(sample, hostile),
  points: [{ at: "whole", cites: "one" }],
  notes: { whole: "", broken: "" },
  minutes: 1,
});

let host: HTMLElement;
beforeEach(() => {
  host = document.createElement("article");
  document.body.replaceChildren(host);
});

/** Another slide with the same kind of picture. */
const sequel: Slide = { ...slide, id: "sequel", title: "It goes on" };

const draw = (step: string, report = (_: FigureFailure) => {}) =>
  drawSlide(host, { slide, step, view: null }, { canvas: "wall", as: "figure", change: () => {}, report });

describe("text from the ledger and from slides", () => {
  test("is shown as text, whatever it holds, and never run", () => {
    draw("whole");
    for (const part of [".title", ".kicker", ".point"])
      expect(host.querySelector(part)?.textContent).toBe(hostile);
    expect(host.querySelector("svg text")?.textContent?.replaceAll(" ", "")).toBe(
      inPictures.replaceAll(" ", ""),
    );
    expect(host.querySelector("svg")?.getAttribute("aria-label")).toContain(inPictures);
    expect(host.querySelector("img")).toBeNull();
    expect(document.title).not.toBe("run");
  });
});

describe("a picture that throws", () => {
  test("takes down its own figure only, and its description stands in its place", () => {
    draw("broken");
    expect(host.querySelector("svg")).toBeNull();
    expect(host.querySelector(".instead")?.textContent).toBe(`The text ${inPictures}, broken.`);
    expect(host.querySelector(".title")?.textContent).toBe(hostile);
    expect(host.querySelectorAll(".point")).toHaveLength(1);
  });

  test("is reported with its slide, its step and the cause, in the console where nobody else listens", () => {
    const report = vi.fn();
    draw("broken", report);
    expect(report).toHaveBeenCalledWith({
      slide: "sample",
      step: "broken",
      cause: new Error("no such colour"),
    });
    const said = vi.spyOn(console, "error").mockImplementation(() => {});
    reportToConsole({ slide: "sample", step: "broken", cause: "why" });
    expect(said).toHaveBeenCalledWith('the figure of slide "sample" failed at step "broken":', "why");
    said.mockRestore();
  });

  test("is whole again at the next step", () => {
    draw("broken");
    draw("whole");
    expect(host.querySelector("svg text")).not.toBeNull();
    expect(host.querySelector(".instead")).toBeNull();
  });
});

describe("a picture that goes on", () => {
  test("stays on the page from slide to slide, so that its marks can move", () => {
    draw("whole");
    const picture = host.querySelector("figure");
    const watcher = new MutationObserver(() => {});
    watcher.observe(host, { childList: true });
    drawSlide(
      host,
      { slide: sequel, step: "whole", view: null },
      { canvas: "wall", as: "figure", change: () => {} },
    );
    const moved = watcher.takeRecords().flatMap(({ removedNodes }) => [...removedNodes]);
    expect(host.querySelector("figure")).toBe(picture);
    expect(moved).not.toContain(picture);
    expect([...host.children].map(({ className }) => className)).toEqual(["head", "figure", "points"]);
    expect(host.querySelector(".title")?.textContent).toBe("It goes on");
  });
});
