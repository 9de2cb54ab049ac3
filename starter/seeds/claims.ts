import { claimsOf } from "counterpoise";

/** The two pans. */
export const sides = {
  left: { name: "Paper", brings: "the whole country" },
  right: { name: "Phone", brings: "a dot that is you" },
} as const;
export type Side = keyof typeof sides;

/** Every claim of the article, in our own words, in its order; `at` is its paragraph, headings counted. */
export const claims = claimsOf<Side>()({
  // Before the walk
  question: {
    kind: "fact",
    at: 2,
    label: "Which to carry",
    says: "Which map to carry is the wrong question: their strengths do not overlap.",
  },

  // What each brings
  whole: {
    kind: "frame",
    side: "left",
    at: 4,
    label: "The whole country",
    says: "Paper shows everything around you in one look.",
  },
  dot: {
    kind: "frame",
    side: "right",
    at: 5,
    label: "Where you are",
    says: "The phone knows where you are, and moves with you.",
  },

  // What each carries
  lost: {
    kind: "burden",
    side: "left",
    at: 7,
    label: "No dot",
    says: "Paper cannot tell where you are; in fog, nor can you.",
  },
  old: {
    kind: "burden",
    side: "left",
    at: 8,
    label: "Grows old",
    says: "What was printed stays, whatever happens to paths and bridges.",
  },
  wet: {
    kind: "burden",
    side: "left",
    at: 9,
    label: "Weather",
    says: "Weather ruins a sheet, or carries it off.",
  },

  battery: {
    kind: "burden",
    side: "right",
    at: 10,
    label: "Battery",
    says: "It stops working one day, and cold brings that day nearer.",
  },
  small: {
    kind: "burden",
    side: "right",
    at: 11,
    label: "Small window",
    says: "You see the path or the country, never both.",
  },
  glare: {
    kind: "burden",
    side: "right",
    at: 12,
    label: "Glare",
    says: "Sunshine turns the screen into a mirror.",
  },
  signal: {
    kind: "burden",
    side: "right",
    at: 13,
    label: "No signal",
    says: "Maps that were not saved at home do not load on the hill.",
  },

  // What each does for the other
  position: {
    kind: "remedy",
    side: "right",
    at: 15,
    label: "A position for the sheet",
    says: "The phone says where you are; a pencil puts it on paper.",
    lifts: [{ burden: "lost" }],
  },
  news: {
    kind: "remedy",
    side: "right",
    at: 16,
    label: "News for the sheet",
    says: "Closed paths and fresh reports come by phone and are drawn in.",
    lifts: [{ burden: "old" }],
  },
  reserve: {
    kind: "remedy",
    side: "left",
    at: 17,
    label: "A reserve",
    says: "A sheet in the pocket works without a battery or a signal.",
    lifts: [{ burden: "battery" }, { burden: "signal", implied: true }],
  },
  overview: {
    kind: "remedy",
    side: "left",
    at: 18,
    label: "The overview",
    says: "A large map, studied the night before, shows how it all hangs together.",
    lifts: [{ burden: "small" }],
  },

  // What remains
  reading: {
    kind: "limit",
    at: 20,
    label: "Reading a map",
    says: "Neither helps a walker who cannot read a map at all.",
    holds: [],
  },
  editions: {
    kind: "limit",
    at: 21,
    label: "Two editions",
    says: "A mark goes wrong where the two maps were drawn differently.",
    holds: ["position", "news"],
  },

  remains: {
    kind: "fact",
    at: 22,
    label: "What nothing lifts",
    says: "Sun on glass and rain on paper stay as they are.",
  },
  printed: {
    kind: "outlook",
    at: 23,
    label: "Printed that morning",
    says: "A sheet printed fresh in the hut would join the two.",
  },
});
export type ClaimId = keyof typeof claims;
