import type { Category, System } from "counterpoise";
import type { ClaimId, Side } from "./claims.ts";

/** The branches of the taxonomy: who helps, and by which remedy. */
export const categories = {
  position: { name: "Where you are", from: "right", remedy: "position" },
  news: { name: "What has changed", from: "right", remedy: "news" },
  reserve: { name: "When power ends", from: "left", remedy: "reserve" },
  overview: { name: "The night before", from: "left", remedy: "overview" },
} as const satisfies Record<string, Category<Side, ClaimId>>;
export type CategoryId = keyof typeof categories;

const byPencil = { says: "Marked on the sheet in pencil", cites: "position" } as const;
const drawnIn = { says: "Drawn into the sheet in pencil", cites: "news" } as const;
const agreeing = { says: "The two maps must agree", cites: "editions" } as const;
const readable = { says: "Somebody must know how to read it", cites: "reading" } as const;
const lostWalker = { says: "Whoever has lost the way", cites: "lost" } as const;
const allWalkers = { says: "Whoever carries an older sheet", cites: "old" } as const;

/** What the article names, and what it says of each: a card's line stands on a claim. */
export const systems = {
  reference: {
    name: "Grid reference",
    category: "position",
    card: {
      does: { says: "Reads out where you are", cites: "position" },
      whom: lostWalker,
      means: byPencil,
      limit: agreeing,
    },
  },
  friend: {
    name: "Friends",
    category: "position",
    card: {
      does: { says: "Sends where somebody is", cites: "position" },
      whom: lostWalker,
      means: byPencil,
      limit: agreeing,
    },
  },
  wardens: {
    name: "Wardens",
    category: "news",
    card: {
      does: { says: "Tells which paths are closed", cites: "news" },
      whom: allWalkers,
      means: drawnIn,
      limit: agreeing,
    },
  },
  reports: {
    name: "Walkers",
    category: "news",
    card: {
      does: { says: "Tells what others found", cites: "news" },
      whom: allWalkers,
      means: drawnIn,
      limit: agreeing,
    },
  },
  folded: {
    name: "Folded sheet",
    category: "reserve",
    card: {
      does: { says: "Goes on when the battery ends", cites: "reserve" },
      whom: { says: "Whoever walks on a cold day", cites: "battery" },
      means: { says: "In the pocket, without a charge", cites: "reserve" },
      limit: readable,
    },
  },
  strip: {
    name: "Strip",
    category: "reserve",
    card: {
      does: { says: "The part of the sheet you need", cites: "reserve" },
      whom: { says: "Whoever walks out of signal", cites: "signal" },
      means: { says: "Cut out, and next to weightless", cites: "reserve" },
      limit: readable,
    },
  },
  wall: {
    name: "Wall map",
    category: "overview",
    card: {
      does: { says: "Shows how valleys hang together", cites: "overview" },
      whom: { says: "Whoever plans in the hut", cites: "overview" },
      means: { says: "A map larger than any window", cites: "small" },
      limit: readable,
    },
  },
  atlas: {
    name: "Atlas page",
    category: "overview",
    card: {
      does: { says: "Shows the country around the walk", cites: "overview" },
      whom: { says: "Whoever plans at home", cites: "overview" },
      means: { says: "A page on the table, in peace", cites: "overview" },
      limit: readable,
    },
  },
} as const satisfies Record<string, System<CategoryId, ClaimId>>;
