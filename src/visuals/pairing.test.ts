import { expect, test } from "vitest";
import { type PairingData, pairing } from "./pairing.ts";

const named = (left: string, right: string): PairingData => ({
  left: { name: left, says: "One says.", ink: "left" },
  right: { name: right, says: "The other says.", ink: "right" },
  question: "And together?",
});
const namesOf = (data: PairingData) =>
  pairing.steps.flatMap((step) =>
    pairing.layout(data, step, null, { width: 744, height: 472 }).words.filter(({ id }) => id !== "question"),
  );

test("short names stand at 40 px, a long word is smaller and whole, and both names are of one size at every step", () => {
  for (const { size } of namesOf(named("AI", "Web3"))) expect(size).toBe(40);
  const long = namesOf(named("Sourdough", "Yeast"));
  for (const { id, lines } of long) expect(lines).toEqual([id]);
  expect(new Set(long.map(({ size }) => size)).size).toBe(1);
  expect(long[0]?.size).toBeGreaterThan(30);
});
