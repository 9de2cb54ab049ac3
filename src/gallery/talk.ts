/** The samples as a talk: what the gallery shows, and what the laws are held over. */
import type { Slide, Talk } from "counterpoise";
import barriers from "./samples/barriers.ts";
import elements from "./samples/elements.ts";
import { ledger } from "./samples/ledger.ts";
import loop from "./samples/loop.ts";
import pairing from "./samples/pairing.ts";
import proof from "./samples/proof.ts";
import reading from "./samples/reading.ts";
import ribbons from "./samples/ribbons.ts";
import router from "./samples/router.ts";
import scale from "./samples/scale.ts";
import shallows from "./samples/shallows.ts";
import taxonomy from "./samples/taxonomy.ts";
import tokenProps from "./samples/token-props.ts";
import trail from "./samples/trail.ts";
import troubles from "./samples/troubles.ts";

/** Pictures drawn by hand, those that weigh first. */
export const pictures: readonly [Slide, ...Slide[]] = [
  scale,
  pairing,
  taxonomy,
  ribbons,
  elements,
  troubles,
  loop,
  router,
  proof,
  reading,
  barriers,
  shallows,
  tokenProps,
  trail,
];

/** Charts, which come with Observable Plot. */
export async function charts(): Promise<Slide[]> {
  const made = await Promise.all([
    import("./samples/chart-bar.ts"),
    import("./samples/chart-line.ts"),
    import("./samples/chart-dot.ts"),
    import("./samples/chart-table.ts"),
  ]);
  return made.map((sample) => sample.default);
}

/** A talk of samples. */
export const talkOf = (slides: Talk["slides"]): Talk => ({
  title: "The pictures of the kit",
  lang: "en",
  // What a sprocket's teeth give, as gears.ts works it out.
  ledger: { ...ledger, numbers: [5, 10, 11, 13, 15, 18, 21, 24, 28] },
  slides,
});
