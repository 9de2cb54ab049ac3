import { describe, expect, test } from "vitest";
import { talk } from "../../../slides/deck.ts";
import { placeAfter } from "../../show/position.ts";
import {
  elapsed,
  inMinutes,
  inWords,
  isWatch,
  paceAt,
  paused,
  planOf,
  secondsUntil,
  started,
  stopped,
} from "./time.ts";

const at = (hours: number, minutes: number, seconds = 0) =>
  new Date(2026, 0, 5, hours, minutes, seconds).getTime();

describe("the watch", () => {
  test("shows what has passed since it was started, and holds while it is paused", () => {
    const running = started(stopped, 1000);
    expect(elapsed(running, 61_000)).toBe(60_000);
    const held = paused(running, 61_000);
    expect(elapsed(held, 500_000)).toBe(60_000);
    expect(elapsed(started(held, 500_000), 501_000)).toBe(61_000);
  });

  test("started twice goes on as it was, and a clock set back takes nothing away", () => {
    const running = started(stopped, 1000);
    expect(started(running, 5000)).toEqual(running);
    expect(elapsed(running, 0)).toBe(0);
  });

  test("is not mistaken for whatever else a browser may have kept", () => {
    for (const strange of [
      null,
      3,
      [],
      {},
      { ...stopped, since: "now" },
      { ...stopped, until: "soon" },
      { since: null, before: -1, until: null },
    ])
      expect(isWatch(strange), JSON.stringify(strange)).toBe(false);
    expect(isWatch({ ...stopped, until: "10:45" })).toBe(true);
  });
});

describe("the plan", () => {
  test("shares out every slide's minutes among its steps", () => {
    const minutes = talk.slides.reduce((sum, slide) => sum + slide.minutes, 0);
    const plan = planOf(talk);
    expect(plan.reduce((sum, one) => sum + one, 0)).toBeCloseTo(60 * minutes, 6);
    expect(plan).toHaveLength(talk.slides.reduce((sum, { steps }) => sum + steps.length, 0));
    expect(Math.min(...plan)).toBeGreaterThan(0);
  });

  const plan = planOf(talk);
  const planned = (steps: number) => plan.slice(0, steps).reduce((sum, one) => sum + one, 0);

  test("is kept all through the step that it has for now", () => {
    for (const step of [0, 7, plan.length - 1]) {
      const place = placeAfter(talk, step);
      expect(paceAt(talk, place, planned(step)).ahead).toBe(0);
      expect(paceAt(talk, place, planned(step) + (plan[step] ?? 0) / 2).ahead).toBe(0);
    }
  });

  test("is run ahead of by who comes early to a step, and fallen behind by who stays too long", () => {
    const place = placeAfter(talk, 9);
    expect(paceAt(talk, place, planned(9) - 80).ahead).toBeCloseTo(80, 6);
    expect(paceAt(talk, place, planned(10) + 40).ahead).toBeCloseTo(-40, 6);
  });

  test("is stretched or pressed to the time that is left, in proportion", () => {
    const place = placeAfter(talk, 9);
    const rest = planned(plan.length) - planned(9);
    expect(paceAt(talk, place, 0, rest).ahead).toBe(0);
    expect(paceAt(talk, place, 0, rest + 60).ahead).toBeCloseTo(60, 6);
    expect(paceAt(talk, place, 0, rest / 2).ahead).toBeLessThan(0);
    const plain = paceAt(talk, place, 0);
    expect(paceAt(talk, place, 0, rest / 2).slide).toBeCloseTo(plain.slide / 2, 6);
    expect(paceAt(talk, place, 0, -30).slide).toBe(0);
  });
});

describe("times in words", () => {
  test("are read as a clock is read", () => {
    expect([0, 7, 59.9, 60, 750, 3723].map(inMinutes)).toEqual([
      "0:00",
      "0:07",
      "0:59",
      "1:00",
      "12:30",
      "1:02:03",
    ]);
  });

  test("say ahead, behind or on time, never by a sign or a colour alone", () => {
    const words = (ahead: number) => inWords({ ahead, slide: 0, left: 0 });
    expect([80, -45, 0.4].map(words)).toEqual(["1:20 ahead", "0:45 behind", "on time"]);
  });

  test("count to the end that was set, past midnight too, and below nothing once it is over", () => {
    expect(secondsUntil("10:45", at(10, 30))).toBe(15 * 60);
    expect(secondsUntil("00:10", at(23, 50))).toBe(20 * 60);
    expect(secondsUntil("10:45", at(10, 46, 30))).toBe(-90);
    expect(secondsUntil("23:55", at(0, 5))).toBe(-600);
  });
});
