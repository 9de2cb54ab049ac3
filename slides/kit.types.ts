/**
 * Promises that the compiler keeps, one each. A line below that compiles where it must not makes `tsc` fail.
 * Nothing imports this file.
 */
import { claimsOf, entries, figure, scale } from "counterpoise";
import type { AllSections } from "./deck.ts";
import { slide } from "./kit.ts";
import { burdens } from "./scale-data.ts";
import type theScale from "./the-scale.ts";

const fig = figure(scale, burdens, ["level", "frame"]);
const fine = { id: "x", section: "balance", title: "t", figure: fig, minutes: 1 } as const;
const notes = { level: "", frame: "" };

slide({ ...fine, notes, cites: ["balance.ai"] });

// @ts-expect-error a claim that the ledger does not hold
slide({ ...fine, notes, cites: ["balance.aj"] });

// @ts-expect-error a point that cites what the ledger does not hold
slide({ ...fine, notes, points: [{ at: "level", cites: "nothing" }] });

slide({
  ...fine,
  notes,
  points: [
    // @ts-expect-error a point at a step that the figure does not have, said where it stands
    { at: "left", cites: "balance.ai" },
  ],
});

// @ts-expect-error a section that the article does not have
slide({ ...fine, section: "balances", notes });

// @ts-expect-error a step without notes
slide({ ...fine, notes: { level: "" } });

// @ts-expect-error notes for a step that the figure does not have
slide({ ...fine, notes: { ...notes, left: "" } });

// @ts-expect-error a step that the visual does not have
figure(scale, burdens, ["level", "sideways"]);

// @ts-expect-error data of another shape
figure(scale, { pans: [] });

claimsOf<"a" | "b">()({
  heavy: { kind: "burden", side: "a", at: 1, label: "", says: "" },
  // @ts-expect-error a lift of a burden that is not there
  light: { kind: "remedy", side: "b", at: 1, label: "", says: "", lifts: [{ burden: "heavvy" }] },
});

claimsOf<"a" | "b">()({
  // @ts-expect-error a side that the talk does not have
  heavy: { kind: "burden", side: "c", at: 1, label: "", says: "" },
});

const known = claimsOf<"a" | "b">()({
  heavy: { kind: "burden", side: "a", at: 1, label: "", says: "" },
  hot: { kind: "fact", at: 1, label: "", says: "" },
});
for (const { id, side } of entries(known, "burden")) {
  const both: readonly ["heavy", "a"] = [id, side];
  // @ts-expect-error a claim of another kind
  const other: "hot" = id;
  void [both, other];
}

// @ts-expect-error a deck that leaves a section of the article out
const someSections: AllSections<[typeof theScale]> = true;

void someSections;
