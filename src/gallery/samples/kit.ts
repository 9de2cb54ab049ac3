/** Binds the kit to the samples' ledger: every sample imports from here. */
import { type Figure, type Layout, slidesOn } from "counterpoise";
import { ledger } from "./ledger.ts";

const slide = slidesOn(ledger);

/** A slide that shows a picture with sample data. Its notes are what the picture says of itself. */
export const specimen = (id: string, title: string, figure: Figure, layout: Layout = "below") =>
  slide({
    id,
    section: "town",
    title,
    layout,
    figure,
    notes: Object.fromEntries(figure.steps.map((step) => [step, figure.describe(step, figure.start(step))])),
    minutes: 1,
  });

export { figure } from "counterpoise";
