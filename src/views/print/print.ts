/** The talk on paper: every page at once, at rest, one under another. The browser prints it, and so does the PDF. */
import "../../slide/slide.css";
import "./print.css";
import { failureInWords } from "../../slide/draw.ts";
import type { Talk } from "../../slide/slide.ts";
import type { ThemeSwitch } from "../../theme/theme.ts";
import { element } from "../parts/element.ts";
import { fitPages } from "./fit.ts";
import { type Press, pageOf } from "./forms.ts";
import { finderOf } from "./picture.ts";
import { type PrintOptions, type PrintPage, planPages, UnknownSlide } from "./plan.ts";
import { optionsOf } from "./query.ts";

/** So many pages are drawn before the browser may do something else. */
const AT_ONCE = 8;

/** How far the drawing is: the detail of the event `drawn` on the window. */
export interface Drawn {
  readonly page: number;
  readonly pages: number;
}

/**
 * Draws the pages that `query` asks for into `body`. Once fonts are loaded and all pages stand,
 * `html[data-ready]` is set; what is not right is there in `html[data-faults]`, a line each.
 */
export async function printTo(
  body: HTMLElement,
  talk: Talk,
  theme: ThemeSwitch,
  query: URLSearchParams,
): Promise<void> {
  const root = document.documentElement;
  document.title = talk.title;
  root.lang = talk.lang;
  if (theme.chosen === undefined) theme.choose("paper");
  const { options, complaints } = optionsOf(query);
  const faults = [...(theme.complaint ? [theme.complaint] : []), ...complaints];
  const pages = plan(talk, options, faults);
  Object.assign(root.dataset, { view: "print", form: options.form, motion: "off" });
  root.dataset.paper = options.form === "slides" ? "slide" : options.paper;
  root.style.setProperty("--rows", String(options.handout));

  const report: Press["report"] = (failure) =>
    faults.push(`${failureInWords(failure)}: ${inWords(failure.cause)}`);
  const press: Press = { talk, options, find: finderOf(pages), report };
  const main = element("main", "pages");
  for (const [index, page] of pages.entries()) {
    main.append(pageOf(press, page, index));
    if ((index + 1) % AT_ONCE !== 0 && index + 1 < pages.length) continue;
    const detail: Drawn = { page: index + 1, pages: pages.length };
    dispatchEvent(new CustomEvent("drawn", { detail }));
    await new Promise((resolve) => setTimeout(resolve));
  }
  // Not before all pages are there: the browser would lay out and paint what it has, again and again.
  body.replaceChildren(main);
  changeRolesForPaper([...main.querySelectorAll("svg:has(a[href])")]);
  await document.fonts.ready;
  if (options.form === "notes")
    for (const { dataset } of fitPages([...main.querySelectorAll<HTMLElement>(".page")]))
      faults.push(`the notes and sources of ${dataset.label} do not fit on a page of ${options.paper}`);
  if (faults.length > 0) {
    root.dataset.faults = faults.join("\n");
    body.prepend(element("ul", "faults", ...faults.map((fault) => element("li", "", fault))));
  }
  root.dataset.ready = "";
}

/** On a screen the links of a picture can be followed, which no image lets anyone; on paper it is one thing to read. */
function changeRolesForPaper(linked: readonly Element[]): void {
  const role = (name: string) => () => {
    for (const picture of linked) picture.setAttribute("role", name);
  };
  role("figure")();
  addEventListener("beforeprint", role("img"));
  addEventListener("afterprint", role("figure"));
}

/** What is asked for, or, where a slide is not known, all slides. */
function plan(talk: Talk, options: PrintOptions, faults: string[]): PrintPage[] {
  try {
    return planPages(talk, options);
  } catch (error) {
    if (!(error instanceof UnknownSlide)) throw error;
    faults.push(error.message);
    const { slides: _, ...all } = options;
    return planPages(talk, all);
  }
}

const inWords = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));
