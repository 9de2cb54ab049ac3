import { describe, expect, test } from "vitest";
import { talk } from "../slides/deck.ts";
import { checkLedger, unlifted } from "../src/ledger/check.ts";
import { entries } from "../src/ledger/claim.ts";
import { placeOf } from "../src/ledger/source.ts";
import { claims } from "./claims.ts";
import { source } from "./source.ts";
import { categories, systems } from "./systems.ts";

describe("the ledger", () => {
  test("every claim stands on a paragraph that the source has", () => {
    for (const claim of Object.values(claims)) expect(placeOf(source, claim.at).name).toBeTruthy();
  });

  test("a paragraph that the source does not have is refused with the range it has", () => {
    expect(() => placeOf(source, 99)).toThrow("the source has no paragraph 99; it has 1-54");
  });

  test("its own checks find nothing wrong", () => {
    expect(checkLedger({ claims, source })).toEqual([]);
  });

  test("the burdens that no remedy lifts are known by name", () => {
    expect(unlifted(claims).map(({ id }) => id)).toEqual([
      "compute.cost",
      "algorithms.appetite",
      "algorithms.opacity",
      "blackbox.opacity",
      "web3.privacy",
      "web3.scalability",
    ]);
  });

  test("the article's sixteen systems are all there, each under a category that there is", () => {
    expect(Object.keys(systems)).toHaveLength(16);
    for (const { category } of Object.values(systems)) expect(categories[category]).toBeDefined();
  });

  test("labels are short enough for a weight", () => {
    for (const [id, { label }] of Object.entries(claims)) expect(label.length, id).toBeLessThanOrEqual(25);
  });
});

describe("the talk and the ledger", () => {
  const cited = new Set(talk.slides.flatMap((slide) => slide.cites));

  test("every claim is on a slide", () => {
    expect(Object.keys(claims).filter((id) => !cited.has(id))).toEqual([]);
  });

  test("every slide cites", () => {
    expect(talk.slides.filter((slide) => slide.cites.length === 0).map(({ id }) => id)).toEqual([]);
  });

  test("every section of the article is presented", () => {
    const presented = new Set<string>(talk.slides.map(({ section }) => section));
    expect(Object.keys(source.outline).filter((section) => !presented.has(section))).toEqual([]);
  });

  test("every remedy that something holds back shows a limit on some slide", () => {
    const limits = entries(claims, "limit");
    for (const { id } of entries(claims, "remedy")) {
      const own = limits.filter((limit) => limit.holds.length === 0 || limit.holds.includes(id as never));
      expect(
        own.some((limit) => cited.has(limit.id)),
        id,
      ).toBe(true);
    }
  });

  test("slides have ids of their own, and notes for every step and no other", () => {
    expect(new Set(talk.slides.map(({ id }) => id)).size).toBe(talk.slides.length);
    for (const { id, steps, notes } of talk.slides)
      expect(Object.keys(notes).sort(), id).toEqual([...steps].sort());
  });

  test("the minutes add up to a talk of 20 to 25", () => {
    const minutes = talk.slides.reduce((sum, slide) => sum + slide.minutes, 0);
    expect(minutes).toBeGreaterThanOrEqual(20);
    expect(minutes).toBeLessThanOrEqual(25);
  });
});
