import type { Source } from "counterpoise";

/**
 * The article this talk is made from, as `counterpoise source` found it. Title, names, ids and sections are yours
 * to change; `counterpoise source --update` renews the numbers and digests. Paragraph 1 follows the title.
 */
export const source = {
  title: "Paper map or phone? Take both",
  // Where a reader finds it: a site, a journal, an address.
  published: "The kit's own starter",
  outline: {
    "before-the-walk": { name: "Before the walk", at: 1 },
    "what-each-brings": { name: "What each brings", at: 3 },
    "what-each-carries": { name: "What each carries", at: 6 },
    "what-each-does-for-the-other": { name: "Help", at: 14 },
    "what-remains": { name: "What remains", at: 19 },
  },
  digests: [
    "ea7a7e8d9b7a",
    "217beb396043",
    "3f27f801a1f2",
    "c45782c02f11",
    "03538db9b782",
    "4defdaccc57f",
    "31c5abff5f26",
    "ddb35a83b3e8",
    "e686dd09df70",
    "49c47cab808c",
    "7825e891dbf9",
    "8e20f9975b9d",
    "638d78c5cb79",
    "08338309e3ae",
    "83bd85a8b4ec",
    "647aba055507",
    "201a390f4f0e",
    "52777add3a37",
    "cd2fc47ceb18",
    "7f5687e684b5",
    "9ba367757495",
    "0e397229989a",
    "c9a867bbb78b",
  ],
} as const satisfies Source;
export type SectionId = keyof typeof source.outline;
