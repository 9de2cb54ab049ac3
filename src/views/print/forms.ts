/** The pages of each form: what stands on them besides the slide. */
import type { FigureFailure } from "../../slide/draw.ts";
import type { Talk } from "../../slide/slide.ts";
import { citations } from "../parts/citations.ts";
import { element } from "../parts/element.ts";
import { paragraphs } from "../parts/notes.ts";
import { type Finder, pictureOf } from "./picture.ts";
import type { Form, Printed, PrintOptions, PrintPage } from "./plan.ts";
import { sourcesLine, toSources } from "./sources.ts";

/** Beside a slide of a handout. */
const RULES = 8;

/** What every page is made from. */
export interface Press {
  readonly talk: Talk;
  readonly options: PrintOptions;
  readonly find: Finder;
  readonly report: (failure: FigureFailure) => void;
}

/** A page, in the form that is asked for. */
export function pageOf(press: Press, page: PrintPage, index: number): HTMLElement {
  const made = element("section", "page", ...contents[press.options.form](press, page));
  made.append(foot(press, page, index + 1));
  made.dataset.label = page.label;
  return made;
}

const contents = {
  slides: (press, { printed }) => printed.map((each) => picture(press, each)),
  notes: (press, { printed }) =>
    printed.flatMap((each) => [
      element("div", "shot", picture(press, each)),
      notesOf(press, each),
      sourcesOf(press, each),
    ]),
  handout: (press, { printed }) =>
    printed.map((each) => element("div", "row", element("div", "shot", picture(press, each)), room())),
} as const satisfies { [F in Form]: (press: Press, page: PrintPage) => HTMLElement[] };

const picture = ({ talk, find, report }: Press, printed: Printed) => pictureOf(talk, printed, find, report);

/** What to say: at this step, or, where the page stands for the whole slide, at each of its steps. */
function notesOf({ options }: Press, { slide, step }: Printed): HTMLElement {
  const said = (options.steps ? [step] : slide.steps).filter((at) => slide.notes[at]);
  const lines = said.map((at) => {
    const name = slide.steps.length > 1 ? element("p", "at", at) : "";
    return element("div", "line", name, element("div", "words", ...paragraphs(slide.notes[at] ?? "")));
  });
  return element("div", "notes", ...lines);
}

function sourcesOf({ talk, find }: Press, printed: Printed): HTMLElement {
  const name = element("p", "at", toSources(talk, printed, find, "Sources"));
  return element("div", "line stands-on", name, citations(talk.ledger, printed.slide));
}

/** Rules to write on. */
function room(): HTMLElement {
  const made = element("div", "room", ...Array.from({ length: RULES }, () => element("span", "")));
  made.ariaHidden = "true";
  return made;
}

/** A slide's page tells its sources; the others have the talk's title there. The number is no part of the text. */
function foot({ talk, options, find }: Press, { printed }: PrintPage, number: number): HTMLElement {
  const count = element("p", "count", String(number));
  count.ariaHidden = "true";
  const line =
    options.form === "slides" ? sourcesLine(talk, printed[0], find) : element("p", "from", talk.title);
  if (options.form !== "slides") line.ariaHidden = "true";
  return element("footer", "foot", line, count);
}
