/** What `counterpoise pdf` is asked for. */
import type { Talk } from "../../slide/slide.ts";
import type { Theme } from "../../theme/theme.ts";
import { handouts, type PrintOptions, papers, planPages, UnknownSlide } from "../../views/print/plan.ts";
import { plain } from "../../views/print/query.ts";
import { oneOf, readFlags, themes, WrongOption } from "../options.ts";

export interface Options {
  readonly print: PrintOptions;
  readonly theme: Theme;
  /** Pictures of the slides in place of a PDF. */
  readonly images: boolean;
  /** The file to write; for pictures, their folder. */
  readonly out: string;
}

export const usage =
  "counterpoise pdf [--steps] [--notes | --handout 2|3|4] [--paper a4|letter] [--slides a..b] " +
  "[--theme paper|night] [--images png] [--out PATH]";

/**
 * Reads the arguments; what is left out is the usual. Whether the talk has such slides, `checkSlides` says.
 * @throws WrongOption where an argument is not known, or two do not go together
 */
export function readOptions(args: readonly string[]): Options {
  const {
    steps = false,
    notes = false,
    handout,
    images,
    slides,
    theme = "paper",
    paper,
    out,
  } = readFlags(args, flags, usage);
  const same = (name: string | number) => String(name);
  if (notes && handout !== undefined) throw new WrongOption("--notes and --handout do not go together");
  if (images !== undefined && (notes || handout !== undefined))
    throw new WrongOption("--images writes the slides alone: leave out --notes and --handout");
  if (images !== undefined) oneOf("kind of picture", images, ["png"], same);
  if (paper !== undefined && !notes && handout === undefined)
    throw new WrongOption("--paper is for --notes and --handout: a page of slides is as large as the slide");
  const print: PrintOptions = {
    form: notes ? "notes" : handout !== undefined ? "handout" : plain.form,
    steps,
    paper: paper === undefined ? plain.paper : oneOf("paper", paper.toLowerCase(), papers, same),
    handout: handout === undefined ? plain.handout : oneOf("handout of", handout, handouts, same),
    ...(slides === undefined ? {} : { slides }),
  };
  return {
    print,
    theme: oneOf("theme", theme, themes, same),
    images: images !== undefined,
    out: out ?? (images === undefined ? "talk.pdf" : "talk-images"),
  };
}

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const flags = {
  steps: flag,
  notes: flag,
  handout: text,
  paper: text,
  slides: text,
  theme: text,
  images: text,
  out: text,
} as const;

/**
 * Makes sure that a talk has the slides that are asked for.
 * @throws WrongOption where it does not, with the nearest that it has
 */
export function checkSlides(talk: Talk, print: PrintOptions): void {
  try {
    planPages(talk, print);
  } catch (error) {
    throw error instanceof UnknownSlide ? new WrongOption(error.message) : error;
  }
}
