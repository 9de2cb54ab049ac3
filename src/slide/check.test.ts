import { describe, expect, it } from "vitest";
import type { Claims } from "../ledger/claim.ts";
import type { Source } from "../ledger/source.ts";
import { checkTalk } from "./check.ts";
import type { Slide, Talk } from "./slide.ts";

const source: Source = {
  title: "Heat",
  published: "here",
  outline: { stove: { name: "Stove", at: 1 }, pump: { name: "Pump", at: 3 } },
  digests: ["a", "b", "c", "d"],
};
const words = { label: "Words", says: "Some words." };
const claims = {
  smoke: { kind: "burden", side: "stove", at: 2, ...words },
  clean: { kind: "remedy", side: "pump", at: 3, ...words, lifts: [{ burden: "smoke" }] },
  hum: { kind: "limit", at: 4, ...words, holds: ["clean"] },
} as const satisfies Claims;

const slideOf = (id: string, section: string, cites: string[], more: Partial<Slide> = {}) =>
  ({
    id,
    section,
    cites,
    steps: ["one"],
    notes: { one: "Say it." },
    minutes: 1,
    title: "A slide",
    kicker: "Stove",
    layout: "side",
    points: [],
    figure: { start: () => null, describe: () => "", layout: () => null },
    ...more,
  }) as unknown as Slide;
const whole = [slideOf("first", "stove", ["smoke"]), slideOf("second", "pump", ["clean", "hum"])];

function errorsOf(slides: Slide[], ledger: { source?: Partial<Source>; claims?: Claims } = {}): string[] {
  const talk = {
    title: "Heat",
    ledger: { source: { ...source, ...ledger.source }, claims: ledger.claims ?? claims, sides: {} },
    slides,
  } as unknown as Talk;
  return checkTalk(talk).flatMap(({ severity, what }) => (severity === "error" ? [what] : []));
}

describe("checking a talk", () => {
  it("finds no error where all is told, and says what it knows", () => {
    expect(errorsOf(whole)).toEqual([]);
    const unlifted = { ...claims, ash: { ...claims.smoke } };
    const talk = {
      title: "Heat",
      ledger: { source, claims: unlifted, sides: {} },
      slides: whole,
    } as unknown as Talk;
    expect(checkTalk(talk).filter(({ severity }) => severity === "information")).toEqual([
      {
        severity: "information",
        what: 'burden "ash" is lifted by no remedy',
        where: { kind: "claim", id: "ash" },
      },
      { severity: "information", what: "2 slides take 2 minutes" },
    ]);
  });

  it("finds sections and claims without a slide", () => {
    expect(errorsOf([slideOf("first", "stove", ["smoke"])])).toEqual([
      'section "pump" has no slide',
      'claim "clean" is on no slide',
      'claim "hum" is on no slide',
    ]);
  });

  it("finds a remedy that is shown without its limit, and one that has none", () => {
    const [first] = whole as [Slide];
    expect(errorsOf([first, slideOf("second", "pump", ["clean"])])).toContain(
      'remedy "clean" is shown, and no slide shows its limit: hum',
    );
    const { hum: _, ...promising } = claims;
    expect(errorsOf([first, slideOf("second", "pump", ["clean"])], { claims: promising })).toEqual([
      'remedy "clean" has no limit that holds it',
    ]);
    const general = { ...claims, hum: { ...claims.hum, holds: [] } };
    expect(errorsOf(whole, { claims: general })).toEqual([]);
  });

  it("finds slides that cite nothing, or what is not there, or stand nowhere, or take no time", () => {
    const odd = slideOf("odd", "stoves", ["smok"], { minutes: 0 });
    expect(errorsOf([...whole, odd, slideOf("bare", "pump", [])])).toEqual([
      'slide "odd" cites "smok", which is no claim',
      'slide "odd" is in "stoves", which is no section',
      'slide "odd" takes 0 minutes; it should take some',
      'slide "bare" cites nothing',
    ]);
  });

  it("finds steps without notes, and notes without a step", () => {
    const mute = slideOf("mute", "pump", ["hum"], { steps: ["one", "two"], notes: { one: " ", three: "x" } });
    expect(errorsOf([...whole, mute])).toEqual([
      'slide "mute" has no notes for its step "one"',
      'slide "mute" has no notes for its step "two"',
      'slide "mute" has notes for "three", which is no step of it',
    ]);
  });

  it("finds a figure that fails before it is drawn", () => {
    const figure = {
      start: () => null,
      describe: () => "",
      layout() {
        throw new Error("no such pan");
      },
    } as never;
    expect(errorsOf([slideOf("first", "stove", ["smoke"], { figure }), ...whole.slice(1)])).toEqual([
      'slide "first" has a figure that fails at step "one": no such pan',
    ]);
  });

  it("finds ids that are there twice, each once", () => {
    expect(errorsOf([...whole, ...whole, ...whole])).toEqual([
      'more than one slide has the id "first"',
      'more than one slide has the id "second"',
    ]);
  });

  it("finds claims on paragraphs that are not there, and claims without words", () => {
    const lost = {
      ...claims,
      hum: { ...claims.hum, at: 5 },
      smoke: { ...claims.smoke, at: 0 },
      clean: { ...claims.clean, label: "" },
    };
    expect(errorsOf(whole, { claims: lost })).toEqual([
      'claim "smoke": the source has no paragraph 0; it has 1-4',
      'claim "hum": the source has no paragraph 5; it has 1-4',
      'claim "clean" lacks words: a label and a sentence',
    ]);
  });

  it("finds lopsided lifts, and limits that hold no remedy", () => {
    const lopsided = {
      ...claims,
      clean: { ...claims.clean, side: "stove" },
      hum: { ...claims.hum, holds: ["clean", "smoke"] },
    } as const;
    expect(errorsOf(whole, { claims: lopsided })).toEqual([
      'remedy "clean" lifts "smoke", which is no burden of the other side',
      'limit "hum" holds "smoke", which is no remedy',
    ]);
  });

  it("finds sections that no paragraph is left of, and passages that do not match", () => {
    const emptied = { outline: { stove: { name: "Stove", at: 3 }, pump: { name: "Pump", at: 3 } } };
    expect(errorsOf(whole, { source: emptied })).toContain(
      'section "stove" has no paragraph: it begins at 3',
    );
    expect(errorsOf(whole, { source: { passages: ["a"] } })[0]).toContain("has 1 passages and 4 digests");
  });
});
