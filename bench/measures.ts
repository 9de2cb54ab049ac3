/** What is measured, in the order it is told. */
import type { Measure } from "./measure.ts";
import { build } from "./measures/build.ts";
import { bytes } from "./measures/bytes.ts";
import { firstSlide } from "./measures/first-slide.ts";
import { heap } from "./measures/heap.ts";
import { keys } from "./measures/keys.ts";
import { many } from "./measures/many.ts";
import { motion } from "./measures/motion.ts";
import { pdf } from "./measures/pdf.ts";
import { requests } from "./measures/requests.ts";
import { speaker } from "./measures/speaker.ts";

export const measures: readonly Measure[] = [
  build,
  bytes,
  requests,
  firstSlide,
  keys,
  motion,
  heap,
  many,
  speaker,
  pdf,
];
