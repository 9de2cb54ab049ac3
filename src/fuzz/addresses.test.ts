import { describe, expect, test } from "vitest";
import { talk } from "../../slides/deck.ts";
import { hashOf, placeOfHash } from "../show/address.ts";
import { planPages, UnknownSlide } from "../views/print/plan.ts";
import { optionsOf } from "../views/print/query.ts";
import { hashFrom, queryFrom } from "./addresses.ts";
import { told } from "./fresh.ts";
import { many, randomFrom } from "./random.ts";

const COUNT = many(10_000);

describe("any address", () => {
  test("leads to a place of the talk, whose own address leads there again", () => {
    const random = randomFrom("hashes, read");
    for (let count = 0; count < COUNT; count++) {
      const hash = `#${hashFrom(random, talk)}`;
      const place = placeOfHash(talk, hash, { strange: hash });
      const here = told(JSON.stringify(hash.slice(0, 80)));
      expect(talk.slides[place.index]?.steps[place.stepIndex], here).toBe(place.step);
      expect(placeOfHash(talk, hashOf(place)), here).toEqual(place);
    }
  });

  test("asks the print view for pages that can be printed, or is told that a slide is not there", () => {
    const random = randomFrom("queries, read");
    for (let count = 0; count < COUNT; count++) {
      const query = queryFrom(random);
      const { options } = optionsOf(new URLSearchParams(query));
      try {
        expect(planPages(talk, options).length, told(query)).toBeGreaterThan(0);
      } catch (error) {
        expect(error, told(query)).toBeInstanceOf(UnknownSlide);
      }
    }
  });
});
