import { budgets } from "../budgets.ts";
import type { Measure, Row } from "../measure.ts";
import { fast } from "../page.ts";
import type { Deck } from "../sites.ts";
import { median } from "../statistics.ts";
import { walk } from "../walk.ts";
import { timeToFirst } from "./first-slide.ts";

const lengths = [24, 100, 400] as const;

/** Enough to tell a difference of a fifth; the same positions at every length. */
const STEPS = 40;

/** Visits to each length, in turns: a machine that slows down meanwhile slows them all. */
const VISITS = 9;

/** What a longer talk costs where it should cost nothing: the talk's own slides, repeated. */
export const many: Measure = {
  name: "many",
  async run({ browser, sites }) {
    const { url, probe } = await sites.repeated();
    const decks = lengths.map((length): Deck => ({ url: `${url}?length=${length}`, probe }));
    const visits: number[][] = [];
    for (let visit = 0; visit < VISITS; visit++)
      visits.push(await inTurns(decks, (deck) => timeToFirst(browser, deck, fast)));
    const walks = await inTurns(decks, (deck) => walk(browser, deck, fast, STEPS));
    const figures = walks.map(({ keys, heap }, index) => ({
      firstSlide: median(visits.map((times) => times[index] ?? Number.NaN)),
      heap: heap / 1e6,
      key: median(keys.map(({ painted }) => painted)),
    }));
    const [few] = figures;
    return few ? figures.flatMap((own, index) => rowsFor(lengths[index] ?? 0, own, few)) : [];
  },
};

async function inTurns<Result>(decks: readonly Deck[], measure: (deck: Deck) => Promise<Result>) {
  const results: Result[] = [];
  for (const deck of decks) results.push(await measure(deck));
  return results;
}

type Figures = Record<"firstSlide" | "heap" | "key", number>;

const names = {
  firstSlide: ["first slide", "ms"],
  heap: ["heap", "MB"],
  key: ["key to paint", "ms"],
} as const satisfies { [K in keyof Figures]: readonly [string, Row["unit"]] };

function rowsFor(length: number, figures: Figures, few: Figures): Row[] {
  const kinds = ["firstSlide", "heap", "key"] as const;
  const absolute = kinds.map((kind): Row => {
    const [name, unit] = names[kind];
    return { name: `${length} slides: ${name}`, unit, ours: figures[kind] };
  });
  const ratios = kinds.map(
    (kind): Row => ({
      name: `${length} slides over ${lengths[0]}: ${names[kind][0]}`,
      unit: "x",
      ours: figures[kind] / few[kind],
      ...(length === 400 ? { budget: budgets.many[kind] } : {}),
    }),
  );
  return length === lengths[0] ? absolute : [...absolute, ...ratios];
}
