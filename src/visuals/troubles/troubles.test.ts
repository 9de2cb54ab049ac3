import { describe, expect, test } from "vitest";
import { textWidth } from "../../visual/text.ts";
import { ART } from "./art.ts";
import type { Glyph } from "./index.ts";
import { type TroublesData, troubles as troublesOf } from "./index.ts";

const trouble = (id: string, glyph: Glyph) => ({
  claim: `it.${id}`,
  label: `Bad ${id}`,
  says: "Something goes wrong here, and it has gone wrong for quite a while.",
  cost: "You pay for it with time, and with your patience.",
  glyph,
});
const troubleIds = ["analysis", "experience", "security", "privacy", "scalability"] as const;
const troubles = troublesOf(...troubleIds);
const data: TroublesData<(typeof troubleIds)[number]> = {
  ink: "right",
  costs: "What it costs",
  troubles: {
    analysis: trouble("analysis", "broken-line"),
    experience: trouble("experience", "maze"),
    security: trouble("security", "torn-contract"),
    privacy: trouble("privacy", "watched-page"),
    scalability: trouble("scalability", "narrow-gate"),
  },
  closing: {
    claim: "it.helps",
    label: "Room",
    says: "Something could help with each of these.",
    ink: "left",
  },
};
const frames = [
  { width: 744, height: 472 },
  { width: 1136, height: 372 },
  { width: 1136, height: 472 },
  { width: 560, height: 640 },
];
const focuses = [null, ...troubleIds];

describe("troubles", () => {
  test("draws each trouble once at every step, in one order", () => {
    for (const frame of frames)
      for (const step of troubles.steps) {
        const { drawings, controls } = troubles.layout(data, step, troubles.start(data, step), frame);
        expect(drawings.map(({ id }) => id)).toEqual(troubleIds);
        expect(controls.map(({ id }) => id)).toEqual(troubleIds);
      }
  });

  test("draws the one in focus larger than all the others", () => {
    for (const frame of frames)
      for (const id of troubleIds) {
        const { drawings } = troubles.layout(data, id, { focus: id }, frame);
        const largest = drawings.reduce((a, b) => (b.scale > a.scale ? b : a));
        expect(largest.id).toBe(id);
      }
  });

  test("links every word to its claim: one in focus, all five and the closing one at the end", () => {
    const links = (step: (typeof troubles.steps)[number], focus: (typeof focuses)[number]) =>
      troubles.layout(data, step, { focus }, { width: 1136, height: 472 }).notes.map(({ href }) => href);
    expect(links("privacy", "privacy")).toEqual(["#/claim/it.privacy"]);
    expect(links("privacy", null)).toEqual(troubleIds.map((id) => `#/claim/it.${id}`));
    expect(links("all", null)).toEqual([...troubleIds.map((id) => `#/claim/it.${id}`), "#/claim/it.helps"]);
  });

  test("keeps drawings, controls and words inside every frame, and no two notes in one place", () => {
    for (const frame of frames)
      for (const focus of focuses) {
        const { drawings, controls, notes } = troubles.layout(data, "all", { focus }, frame);
        for (const { x, y, scale } of drawings) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + ART.width * scale).toBeLessThanOrEqual(frame.width + 0.5);
          expect(y + ART.height * scale).toBeLessThanOrEqual(frame.height);
        }
        for (const { x, y, width, height } of controls) {
          expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
          expect(x + width).toBeLessThanOrEqual(frame.width + 0.5);
          expect(y + height).toBeLessThanOrEqual(frame.height + 0.5);
        }
        notes.forEach((note, index) => {
          expect(note.y + note.height).toBeLessThanOrEqual(frame.height);
          for (const { x, lines, size, weight } of note.blocks) {
            expect(size).toBeGreaterThanOrEqual(20);
            for (const line of lines)
              expect(x + textWidth(line, { size, weight })).toBeLessThanOrEqual(frame.width + 0.5);
          }
          for (const other of notes.slice(index + 1))
            expect(
              note.x + note.width <= other.x ||
                other.x + other.width <= note.x ||
                note.y + note.height <= other.y ||
                other.y + other.height <= note.y,
            ).toBe(true);
        });
      }
  });

  test("accepts its own views and refuses everything else", () => {
    for (const focus of focuses) expect(troubles.accepts(data, { focus })).toBe(true);
    for (const value of [
      null,
      undefined,
      "all",
      {},
      { focus: "all" },
      { focus: 2 },
      { focus: null, more: 1 },
      [],
    ])
      expect(troubles.accepts(data, value)).toBe(false);
  });

  test("says in words what is in focus and what it costs", () => {
    const said = troubles.describe(data, "privacy", { focus: "privacy" });
    expect(said).toContain("Bad privacy");
    expect(said).toContain("You pay for it with time");
    expect(troubles.describe(data, "all", { focus: null })).toContain("Something could help");
  });
});
