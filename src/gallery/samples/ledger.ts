/** What the samples stand on: a town between bicycles and cars, told in a few words of our own. No figures: it is no study. */
import { type Claims, claimsOf, type Ledger, type Source, type System } from "counterpoise";

const source = {
  title: "How a town gets about",
  published: "nowhere: it is a sample, written for the gallery",
  outline: {
    town: { name: "The town", at: 1 },
    wheels: { name: "Two wheels and four", at: 4 },
    street: { name: "One street", at: 14 },
    ahead: { name: "Ahead", at: 21 },
  },
  // A sample has no text to hold against: one mark a paragraph.
  digests: Array.from({ length: 22 }, (_, paragraph) => `sample-${paragraph + 1}`),
} as const satisfies Source;

export const sides = {
  bikes: { name: "Bicycles", brings: "nearness", ink: "left" },
  cars: { name: "Cars", brings: "distance", ink: "right" },
} as const;

export const claims = claimsOf<keyof typeof sides>()({
  "town.river": {
    kind: "fact",
    at: 1,
    label: "A river",
    says: "A river parts the town, and one bridge joins it.",
  },
  "town.near": {
    kind: "frame",
    side: "bikes",
    at: 2,
    label: "Near doors",
    says: "A bicycle makes the town small: most doors are a short ride away.",
  },
  "town.far": {
    kind: "frame",
    side: "cars",
    at: 3,
    label: "Far places",
    says: "A car brings the next town as near as the market.",
  },
  "bikes.rain": {
    kind: "burden",
    side: "bikes",
    at: 4,
    label: "Rain",
    says: "Whoever rides gets wet when it rains.",
  },
  "bikes.hills": {
    kind: "burden",
    side: "bikes",
    at: 5,
    label: "Steep streets",
    says: "A steep street turns a short ride into work.",
  },
  "bikes.load": {
    kind: "burden",
    side: "bikes",
    at: 6,
    label: "Heavy loads",
    says: "A wardrobe does not fit on a carrier.",
  },
  "bikes.theft": {
    kind: "burden",
    side: "bikes",
    at: 7,
    label: "Theft",
    says: "What stands unlocked at the station may be gone by evening.",
  },
  "cars.room": {
    kind: "burden",
    side: "cars",
    at: 8,
    label: "Room",
    says: "A parked car takes the place of a table and its guests.",
  },
  "cars.noise": {
    kind: "burden",
    side: "cars",
    at: 9,
    label: "Noise",
    says: "Windows on the main street stay shut in summer.",
  },
  "cars.queues": {
    kind: "burden",
    side: "cars",
    at: 10,
    label: "Queues",
    says: "At the bridge everyone waits for everyone.",
  },
  "cars.cost": {
    kind: "burden",
    side: "cars",
    at: 11,
    label: "Cost",
    says: "A car asks for money on the days when it stands still, too.",
  },
  "cars.air": {
    kind: "burden",
    side: "cars",
    at: 12,
    label: "Stale air",
    says: "In the narrow streets the fumes stay where they are.",
  },
  "lanes.own": {
    kind: "remedy",
    side: "bikes",
    at: 14,
    label: "Lanes of their own",
    says: "Where bicycles have a lane of their own, the queue at the bridge grows shorter.",
    lifts: [{ burden: "cars.queues" }, { burden: "cars.air", implied: true }],
  },
  "cargo.bikes": {
    kind: "remedy",
    side: "bikes",
    at: 15,
    label: "Cargo bicycles",
    says: "A cargo bicycle brings the bread quietly and parks beside the door.",
    lifts: [{ burden: "cars.room" }, { burden: "cars.noise" }],
  },
  "share.van": {
    kind: "remedy",
    side: "cars",
    at: 16,
    label: "A shared van",
    says: "A van that a street shares moves the wardrobe.",
    lifts: [{ burden: "bikes.load" }],
  },
  "share.lift": {
    kind: "remedy",
    side: "cars",
    at: 17,
    label: "A lift in the rain",
    says: "Neighbours with an empty seat take along who would get wet.",
    lifts: [{ burden: "bikes.rain", implied: true }],
  },
  "lanes.lights": {
    kind: "limit",
    at: 18,
    label: "Slow lights",
    says: "The lights are set for cars: whoever rides stops at each of them.",
    holds: ["lanes.own"],
  },
  "lanes.gaps": {
    kind: "limit",
    at: 18,
    label: "A gap",
    says: "The lane ends before the square and begins again behind it.",
    holds: ["lanes.own"],
  },
  "lanes.signs": {
    kind: "limit",
    at: 18,
    label: "Lost at crossings",
    says: "At the crossing nobody knows which way the lane goes on.",
    holds: ["lanes.own"],
  },
  "lanes.bridge": {
    kind: "limit",
    at: 18,
    label: "One narrow bridge",
    says: "All lanes lead to one bridge, and it is as narrow as it was.",
    holds: ["lanes.own"],
  },
  "van.hours": {
    kind: "limit",
    at: 19,
    label: "Leans on vouchers",
    says: "The van and the cargo bicycles run for as long as the town gives vouchers.",
    holds: ["share.van", "cargo.bikes"],
  },
  "van.years": {
    kind: "limit",
    at: 19,
    label: "Vouchers run out",
    says: "How to go on when there are none, nobody has said.",
    holds: ["share.van", "cargo.bikes"],
  },
  "street.paint": {
    kind: "limit",
    at: 20,
    label: "Paint alone",
    says: "A painted strip changes the colour of a street and little else.",
    holds: [],
  },
  "street.before": {
    kind: "limit",
    at: 20,
    label: "Nothing new",
    says: "Bakers rode with baskets long before there was a programme.",
    holds: ["cargo.bikes", "share.lift"],
  },
  "street.posters": {
    kind: "limit",
    at: 20,
    label: "Mostly posters",
    says: "Some of it is a poster with a bicycle on it.",
    holds: [],
  },
  "ahead.square": {
    kind: "outlook",
    side: "bikes",
    at: 21,
    label: "A quiet square",
    says: "The square may become a place to sit.",
  },
  "ahead.both": {
    kind: "outlook",
    at: 22,
    label: "Room for both",
    says: "A street that is planned has room for both.",
  },
});

export type ClaimId = keyof typeof claims;

/** What a card says of each thing: a line and the claim behind it. */
const card = (does: string, whom: string, means: string, limit: string, cites: ClaimId, held: ClaimId) => ({
  does: { says: does, cites },
  whom: { says: whom, cites },
  means: { says: means, cites },
  limit: { says: limit, cites: held },
});

export const things = {
  city: {
    name: "City bicycle",
    category: "leg",
    card: card(
      "Brings one rider to town",
      "Whoever lives near",
      "Legs and a chain",
      "Gets wet",
      "town.near",
      "bikes.rain",
    ),
  },
  folding: {
    name: "Folding bicycle",
    category: "leg",
    card: card(
      "Goes along on the train",
      "Those who change trains",
      "A hinge in the frame",
      "Small wheels feel every stone",
      "town.near",
      "bikes.hills",
    ),
  },
  cargo: {
    name: "Cargo bicycle",
    category: "carry",
    card: card(
      "Brings bread and children",
      "Bakers and parents",
      "A box before the rider",
      "Heavy on a hill",
      "cargo.bikes",
      "bikes.hills",
    ),
  },
  van: {
    name: "Shared van",
    category: "carry2",
    card: card(
      "Moves what is heavy",
      "A street that shares it",
      "One key, one calendar",
      "Rests when vouchers do",
      "share.van",
      "van.hours",
    ),
  },
  lift: {
    name: "A lift",
    category: "seats",
    card: card(
      "Takes a neighbour along",
      "Who would get wet",
      "A word over the fence",
      "Asks for a neighbour",
      "share.lift",
      "street.before",
    ),
  },
} as const satisfies Record<string, System<string, ClaimId>>;

export const ledger = {
  source,
  claims: claims satisfies Claims,
  sides,
  systems: things,
} as const satisfies Ledger;
