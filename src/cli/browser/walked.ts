/** Which steps a test walks that would take a second for each. */
import type { Talk } from "../../slide/slide.ts";

export interface Walked {
  readonly id: string;
  readonly step: string;
}

/** One step of each slide, first ones and later ones in turn; with COUNTERPOISE_FUZZ in the environment, every step. */
export const walkedOf = ({ slides }: Talk): Walked[] =>
  slides.flatMap(({ id, steps }, index) =>
    steps
      .filter((_, at) => process.env.COUNTERPOISE_FUZZ !== undefined || at === index % steps.length)
      .map((step) => ({ id, step })),
  );
