/** A slide at a step as it stands on paper: drawn as on the wall, then at rest, with links that lead within the file. */
import { placeOfHash } from "../../show/address.ts";
import { drawSlide, type FigureFailure } from "../../slide/draw.ts";
import type { Talk } from "../../slide/slide.ts";
import { putToRest } from "../parts/at-rest.ts";
import { element } from "../parts/element.ts";
import type { Printed, PrintPage } from "./plan.ts";

/** Where in the file a slide's step stands; undefined where it does not. */
export type Finder = (slide: string, step?: string) => Printed | undefined;

/** Finds a step; where the file has one page a slide, that page holds all of its steps. */
export function finderOf(pages: readonly PrintPage[]): Finder {
  const all = pages.flatMap(({ printed }) => printed);
  const bySlide = new Map<string, Printed>();
  for (const printed of all) if (!bySlide.has(printed.slide.id)) bySlide.set(printed.slide.id, printed);
  const byStep = new Map(all.map((printed) => [`${printed.slide.id}/${printed.step}`, printed]));
  return (slide, step) => byStep.get(`${slide}/${step}`) ?? bySlide.get(slide);
}

/** The link to a place in the file. */
export const hrefOf = ({ id }: Printed): string => `#${encodeURIComponent(id)}`;

/** Marks that show nothing here: places to hit, and what waits for another step. The browser would print around them. */
const UNSEEN = 'svg :is(.target, [style*="visibility: hidden"], [style*="opacity: 0;"])';

/** Draws what is printed; a figure that throws is told to `report`, and its description stands in its place. */
export function pictureOf(
  talk: Talk,
  printed: Printed,
  find: Finder,
  report: (failure: FigureFailure) => void,
): HTMLElement {
  const article = element("article", "");
  const title = printed.first ? "heading" : "words";
  drawSlide(article, printed, { canvas: "wall", as: "picture", title, change: () => {}, report });
  article.id = printed.id;
  // The picture has a description of its own: its frame is no second figure beside it.
  article.querySelector("figure")?.setAttribute("role", "none");
  for (const svg of article.querySelectorAll("svg")) putToRest(svg);
  for (const mark of article.querySelectorAll(UNSEEN)) mark.remove();
  for (const link of article.querySelectorAll("svg a")) lead(link, talk, printed, find);
  for (const point of article.querySelectorAll('.point[data-told="later"]')) point.ariaHidden = "true";
  return article;
}

/** A link of the show becomes one of the file; one that leads nowhere else in it is none. */
function lead(link: Element, talk: Talk, from: Printed, find: Finder): void {
  const href = link.getAttribute("href") ?? "";
  if (!href.startsWith("#")) return;
  const { slide, step } = placeOfHash(talk, href);
  const to = find(slide.id, step);
  if (!to || to.id === from.id) link.removeAttribute("href");
  else link.setAttribute("href", hrefOf(to));
}
