import { describe, expect, test } from "vitest";
import { talk } from "../../../slides/deck.ts";
import type { Echo } from "../../show/probe.ts";
import type { Talk } from "../../slide/slide.ts";
import { does, moves } from "../parts/told.ts";
import { clickerRow, meaningOf, nameOf, type Press } from "./clicker.ts";
import { type Feature, featuresRow } from "./features.ts";
import { fontsRow } from "./fonts.ts";
import { keptRow } from "./kept.ts";
import { minutesRow, secondsOf } from "./minutes.ts";
import { addressesIn, offlineRow } from "./offline.ts";
import { batteryRow, wakeRow } from "./power.ts";
import { asText, headline, type Row, type Verdict } from "./row.ts";
import { type ScreenFacts, screenRow } from "./screen.ts";
import { controlRow, type Survey, typeRow } from "./sizes.ts";
import { systemRow } from "./system.ts";
import { median, popupsRow, syncRow } from "./windows.ts";

const row = (verdict: Verdict): Row => ({ verdict, found: "found" });

describe("the whole", () => {
  test("is told in a sentence, what is wrong first", () => {
    expect(headline([row("right"), undefined])).toBe("Looking at this room");
    expect(headline([row("right"), row("unknown")])).toBe("All is ready");
    expect(headline([row("mind"), row("try"), row("try")])).toBe("Nothing is wrong; one to mind, two to try");
    expect(headline([row("wrong"), row("right")])).toBe("One thing is not right");
    expect(headline([row("wrong"), row("wrong"), row("mind")])).toBe("Two things are not right; one to mind");
  });

  test("is a text that stands alone: facts, then each check with its verdict and what to do", () => {
    const text = asText(
      "The talk",
      ["an address"],
      [
        ["Fonts", row("right")],
        ["Power", { verdict: "mind", found: "Low.", todo: "Plug in." }],
        ["Minutes", undefined],
      ],
    );
    expect(text.split("\n")).toEqual([
      "The talk: preflight",
      "an address",
      "",
      "Looking at this room.",
      "",
      "[Right] Fonts: found",
      "[Mind this] Power: Low.",
      "    Plug in.",
      "[Not measured yet] Minutes:",
      "",
    ]);
  });
});

describe("the screen", () => {
  const facts: ScreenFacts = {
    width: 1024,
    height: 768,
    screen: { width: 1024, height: 768 },
    ratio: 1,
    extended: true,
    canvas: "wall",
  };
  test("is told with its bars: 4:3 has them above and below, wider than 16:9 left and right", () => {
    expect(screenRow(facts).found).toContain("stands at 0.80, with bars of 96 px above and below");
    const wide = screenRow({ ...facts, width: 1600, height: 720 });
    expect(wide.found).toContain("stands at 1.00, with bars of 160 px left and right");
    expect(screenRow({ ...facts, width: 1920, height: 1080 }).found).toContain("at 1.50, and fills it");
  });

  test("is to mind where the canvas stands under 0.6, and full screen is named where it helps", () => {
    expect(screenRow(facts).verdict).toBe("right");
    const small = screenRow({ ...facts, width: 640, height: 360 });
    expect(small.verdict).toBe("mind");
    expect(small.todo).toContain("full screen gives 0.80");
    const coarse = screenRow({ ...facts, width: 640, height: 360, screen: { width: 640, height: 360 } });
    expect(coarse.todo).toContain("finer resolution");
  });
});

describe("sizes", () => {
  const least = (pixels: number, canvas: number) => ({ pixels, canvas, where: "slide 2, start, “words”" });
  const survey: Survey = {
    canvas: "wall",
    scale: 1,
    type: least(20, 20),
    control: least(24, 24),
    drawn: 3,
    fonts: [],
  };
  test("are right at their floors, and name the slide", () => {
    expect(typeRow(survey)).toMatchObject({ verdict: "right" });
    expect(typeRow(survey).found).toContain("slide 2, start");
    expect(controlRow(survey)).toMatchObject({ verdict: "right" });
  });

  test("under a room's floor are wrong whatever the window; under an eye's, in this window, to mind", () => {
    expect(typeRow({ ...survey, type: least(36, 18) }).verdict).toBe("wrong");
    expect(typeRow({ ...survey, type: least(10, 20) }).verdict).toBe("mind");
    expect(typeRow({ ...survey, canvas: "hand", type: least(12.2, 20) }).verdict).toBe("right");
    expect(controlRow({ ...survey, control: least(20, 25) }).verdict).toBe("mind");
  });

  test("are not known where no words were drawn, and right where nothing is to be pressed", () => {
    expect(typeRow({ ...survey, type: undefined }).verdict).toBe("unknown");
    expect(controlRow({ ...survey, control: undefined }).verdict).toBe("right");
  });
});

test("fonts are right only when every one that is asked for is there", () => {
  const [one, other] = [
    { name: "500 Newsreader", loaded: true },
    { name: "400 Libre Franklin", loaded: false },
  ];
  expect(fontsRow([one]).verdict).toBe("right");
  expect(fontsRow([one, other])).toMatchObject({ verdict: "wrong" });
  expect(fontsRow([one, other]).found).toContain("Libre Franklin 400 did not load");
  expect(fontsRow([]).verdict).toBe("wrong");
});

test("a missing feature says what is lost, and weighs what the talk needs more than what is plain", () => {
  const feature = (name: string, needed: boolean, there: boolean): Feature => ({
    name,
    needed,
    lost: `${name} is lost`,
    there: () => there,
  });
  expect(featuresRow([feature("a", true, true)]).verdict).toBe("right");
  expect(featuresRow([feature("a", false, false)]).verdict).toBe("mind");
  const both = featuresRow([feature("a", false, false), feature("b", true, false)]);
  expect(both.verdict).toBe("wrong");
  expect(both.found).toContain("Without b, b is lost. Also missing: a.");
});

describe("minutes", () => {
  const [first] = talk.slides;
  const said = (words: number, minutes: number): Talk["slides"][number] => ({
    ...first,
    steps: ["one"],
    notes: { one: Array.from({ length: words }, () => "word").join(" ") },
    minutes,
  });
  test("are what notes take at 135 words a minute; signs and addresses are not said", () => {
    expect(secondsOf(said(135, 1))).toBeCloseTo(60);
    const marked = { ...said(1, 1), notes: { one: "*Two* [words](https://example.org/a) – …" } };
    expect(secondsOf(marked)).toBeCloseTo((2 * 60) / 135);
  });

  test("are to mind where a slide's notes take longer than it may, the longest first", () => {
    expect(minutesRow({ ...talk, slides: [said(100, 1), said(200, 2)] }).verdict).toBe("right");
    const long = minutesRow({ ...talk, slides: [said(100, 2), said(150, 1), said(270, 1)] });
    expect(long.verdict).toBe("mind");
    expect(long.found).toContain("Too long: slide 3 by 1:00, 2 by 0:06.");
  });
});

describe("a key that came", () => {
  const came = (...keys: string[]): Press[] => keys.map((key) => ({ key }));
  test("is told by what the deck's own help says of it", () => {
    for (const [key, what] of Object.entries(does)) expect(meaningOf({ key })).toBe(what);
    const plain = moves.filter(([keys]) => !/\+|Home/.test(keys));
    const browsers = { "→": "ArrowRight", "↓": "ArrowDown", "←": "ArrowLeft", "↑": "ArrowUp" } as const;
    for (const [keys, what] of plain)
      for (const key of keys.split(" ")) {
        const as = { ...browsers, Space: " ", Esc: "Escape" }[key] ?? key.toLowerCase();
        expect(meaningOf({ key: key === "Tab" ? key : as }), key).toBe(what);
      }
  });

  test("means another thing while another is held", () => {
    expect(meaningOf({ key: "ArrowRight", alt: true })).toBe("Next slide");
    expect(meaningOf({ key: " ", shift: true })).toBe("Previous step");
    expect(meaningOf({ key: "s", control: true })).toBeUndefined();
    expect(nameOf({ key: "ArrowLeft", alt: true })).toBe("Alt + ←");
  });

  test("is right once on and back were heard, and to mind where the deck has no use for it", () => {
    expect(clickerRow([]).verdict).toBe("try");
    expect(clickerRow(came("PageDown"))).toMatchObject({ verdict: "try", todo: "Now the one back." });
    expect(clickerRow(came("PageDown", "PageUp")).verdict).toBe("right");
    expect(clickerRow(came("F5")).found).toContain("the browser reloads");
    expect(clickerRow(came("AudioVolumeUp")).verdict).toBe("mind");
  });
});

describe("other windows", () => {
  const echo = (role: Echo["role"], delay = 2, step = "start"): Echo => ({
    id: role,
    role,
    slide: "title",
    step,
    delay,
  });
  test("are left to try until both a deck and a speaker answer", () => {
    expect(syncRow([[]], false).verdict).toBe("try");
    expect(syncRow([[echo("audience")]], false).todo).toContain("Press S");
    expect(syncRow([[echo("speaker")]], false).todo).toContain("Open the deck");
    expect(syncRow([[echo("audience")]], true).todo).toContain("From a file");
  });

  test("are right where they stand at one place, with median and worst of all round trips", () => {
    const rounds = [1, 3, 9].map((delay) => [echo("audience", delay), echo("speaker", delay)]);
    expect(syncRow(rounds, false)).toEqual({
      verdict: "right",
      found:
        "1 deck and 1 speaker answer in 3.0 ms, at worst 9.0 ms, of 6 round trips. All stand at title/start.",
    });
  });

  test("are to mind where more than one answer in ten takes longer than a hand notices", () => {
    const rounds = (slow: number) =>
      Array.from({ length: 10 }, (_, index) => [echo("audience", index < slow ? 120 : 2), echo("speaker")]);
    expect(syncRow(rounds(2), false).verdict).toBe("right");
    expect(syncRow(rounds(3), false)).toMatchObject({ verdict: "mind" });
  });

  test("are wrong where they stand apart for two rounds in a row: one may fall into a move", () => {
    const apart = [echo("audience"), echo("speaker", 2, "end")];
    expect(syncRow([[echo("audience"), echo("speaker")], apart], false).verdict).toBe("right");
    expect(syncRow([apart, apart], false).verdict).toBe("wrong");
  });

  test("may open, or be blocked, or stay silent", () => {
    expect(popupsRow("not yet").verdict).toBe("try");
    expect(popupsRow("blocked").verdict).toBe("wrong");
    expect(popupsRow("silent").verdict).toBe("wrong");
    expect(popupsRow("heard").verdict).toBe("right");
  });

  test("answer in a median that an even count shares", () => {
    expect(median([4, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });
});

describe("the offline copy", () => {
  const host = { from: "host", served: true, waiting: false, list: { needed: 9, missing: [] } } as const;
  test("is whole, incomplete or not there; a newer build that waits is told", () => {
    expect(offlineRow(host).verdict).toBe("right");
    const part = offlineRow({
      ...host,
      list: { needed: 9, missing: ["http://here/a/b.js", "http://here/"] },
    });
    expect(part).toMatchObject({ verdict: "wrong" });
    expect(part.found).toContain("7 of 9 files are kept; missing: b.js and 1 more");
    expect(offlineRow({ ...host, list: undefined }).verdict).toBe("mind");
    expect(offlineRow({ ...host, served: false }).verdict).toBe("mind");
    expect(offlineRow({ ...host, waiting: true })).toMatchObject({
      verdict: "mind",
      todo: "Close all windows of the talk to use it.",
    });
  });

  test("is not needed by a file, and not made by the development server or without https", () => {
    expect(offlineRow({ from: "file" })).toEqual({ verdict: "right", found: "This file needs no network." });
    expect(offlineRow({ from: "workshop" }).verdict).toBe("unknown");
    expect(offlineRow({ from: "unsafe" }).verdict).toBe("mind");
  });

  test("is listed by addresses, or by entries with one; anything else lists nothing", () => {
    expect(addressesIn(["a.js", { url: "b.js" }, { revision: 3 }, null])).toEqual(["a.js", "b.js"]);
    expect(addressesIn({ a: 1 })).toEqual([]);
    expect(addressesIn(undefined)).toEqual([]);
  });
});

test("a watch that is not at nothing, and a browser that keeps nothing, are to mind", () => {
  const kept = { allowed: true, watch: 0, running: false, runs: 1 };
  expect(keptRow(kept)).toMatchObject({ verdict: "right" });
  expect(keptRow(kept).found).toContain("1 run so far");
  expect(keptRow({ ...kept, watch: 61_000, running: true }).found).toContain("runs, and shows 1:01");
  expect(keptRow({ ...kept, allowed: false }).verdict).toBe("mind");
});

test("less motion is told, with what would change it, and forced colours", () => {
  const system = {
    still: false,
    dark: true,
    forced: false,
    contrast: false,
    theme: "paper",
    chosen: true,
  } as const;
  expect(systemRow(system)).toEqual({
    verdict: "right",
    found: "The system asks for dark; the talk is in paper, as chosen. Pictures move.",
  });
  expect(systemRow({ ...system, still: true }).todo).toContain("reduce motion");
  // Pictures keep their colours: nobody who needs a contrast theme is asked to do without it.
  expect(systemRow({ ...system, forced: true })).toEqual({
    verdict: "right",
    found: expect.stringContaining("not on its pictures"),
  });
});

test("a battery has to last twice the talk, or be half full where it does not tell how long it lasts", () => {
  const battery = { charging: false, level: 0.4, dischargingTime: Number.POSITIVE_INFINITY };
  expect(batteryRow(undefined, 1200).verdict).toBe("unknown");
  expect(batteryRow({ ...battery, charging: true }, 1200).verdict).toBe("right");
  expect(batteryRow(battery, 1200).verdict).toBe("mind");
  expect(batteryRow({ ...battery, level: 0.6 }, 1200).verdict).toBe("right");
  expect(batteryRow({ ...battery, dischargingTime: 2300 }, 1200).verdict).toBe("mind");
  expect(batteryRow({ ...battery, dischargingTime: 2500 }, 1200).verdict).toBe("right");
  expect([wakeRow("held"), wakeRow("refused"), wakeRow("missing")].map(({ verdict }) => verdict)).toEqual([
    "right",
    "mind",
    "mind",
  ]);
});
