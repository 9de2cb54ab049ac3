import { describe, expect, test } from "vitest";
import { talk } from "../slides/deck.ts";
import { checkLedger, unlifted } from "../src/ledger/check.ts";
import { placeOf } from "../src/ledger/source.ts";
import { checkTalk } from "../src/slide/check.ts";
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
  const findings = checkTalk(talk);

  test("nothing is left out, and nothing is promised without its limit", () => {
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("what else is known of it are the burdens that nothing lifts, and its minutes", () => {
    expect(findings.map(({ where }) => where?.id)).toEqual([
      ...unlifted(claims).map(({ id }) => id),
      undefined,
    ]);
  });

  test("the minutes add up to a talk of 20 to 25", () => {
    const minutes = talk.slides.reduce((sum, slide) => sum + slide.minutes, 0);
    expect(minutes).toBeGreaterThanOrEqual(20);
    expect(minutes).toBeLessThanOrEqual(25);
  });
});
