/**
 * The talk as one article, as data: the reading view makes it into a page, the build prints it into the page
 * that everybody gets. It holds all that is shown and said, each slide at its last step.
 */
import type { Slide, Talk } from "../../slide/slide.ts";
import { claimsOf } from "../parts/citations.ts";
import { inWords } from "../parts/in-words.ts";
import { noteOf } from "../parts/notes.ts";
import { type Branch, h } from "../parts/tree.ts";
import { type Chapter, chaptersOf } from "./chapters.ts";

/** `live`: pictures are drawn, what few read is folded, links lead into the deck. Else all is there, unfolded. */
export interface Reading {
  readonly live: boolean;
  /** Where room is scarce: pictures in words alone, without their tables. */
  readonly brief?: boolean;
}

/** The whole talk. Rejects where a picture cannot tell itself. */
export async function articleOf(talk: Talk, reading: Reading): Promise<Branch> {
  const chapters = chaptersOf(talk);
  return h(
    "div",
    { class: "read" },
    h("a", { class: "skip", href: "#contents" }, "Skip to the contents"),
    opening(talk, reading),
    contents(chapters),
    h("main", { id: "talk" }, ...(await Promise.all(chapters.map((one) => chapter(talk, one, reading))))),
    closing(talk),
  );
}

/** The words of the title slide, before anything else: they stand while the script is on its way. */
function opening({ title, subject, slides }: Talk, { live }: Reading): Branch {
  const [first] = slides;
  const minutes = Math.round(slides.reduce((sum, slide) => sum + slide.minutes, 0));
  return h(
    "header",
    { class: "opening" },
    h("p", { class: "kicker" }, first.kicker),
    h("h1", {}, title),
    live && first.title === title && figureOf(first.id),
    subject !== undefined && h("p", { class: "lead" }, `${subject}.`.replace(/([.!?])\.$/, "$1")),
    live
      ? h("p", { class: "ways" }, h("a", { class: "to-deck", href: "?" }, "Open the deck"))
      : h(
          "noscript",
          {},
          h(
            "p",
            { class: "from" },
            `All of it is below, in words. With JavaScript this page is a deck of ${slides.length} slides with pictures, ${minutes} minutes to tell.`,
          ),
        ),
  );
}

const contents = (chapters: readonly Chapter[]): Branch =>
  h(
    "nav",
    { class: "contents", "aria-labelledby": "contents" },
    h("h2", { id: "contents", tabindex: "-1" }, "Contents"),
    h(
      "ol",
      {},
      ...chapters.map(({ name, slides }) =>
        h(
          "li",
          {},
          h("span", { class: "chapter-name" }, name),
          h("ol", {}, ...slides.map(({ id, title }) => h("li", {}, h("a", { href: anchorTo(id) }, title)))),
        ),
      ),
    ),
  );

/** Where a slide's picture is to be drawn. */
const figureOf = (id: string): Branch => h("figure", { "data-of": id });

/** Where a slide stands on the page: the deck's own address for it leads there. */
export const anchorOf = (id: string): string => `/${id}`;
const anchorTo = (id: string): string => `#/${encodeURIComponent(id)}`;

const chapter = async (talk: Talk, { id, name, slides }: Chapter, reading: Reading): Promise<Branch> =>
  h(
    "section",
    { class: "chapter" },
    h("h2", { id }, name),
    ...(await Promise.all(slides.map((slide) => told(talk, slide, name, reading)))),
  );

/** A slide: what it shows, what is said to it, what it stands on. */
async function told(talk: Talk, slide: Slide, chapter: string, reading: Reading): Promise<Branch> {
  const { id, title, kicker, steps, points, notes } = slide;
  // The title slide's words are the article's own: they stand above.
  const named = title !== talk.title;
  const heading = `${id}-title`;
  return h(
    "article",
    {
      id: anchorOf(id),
      tabindex: "-1",
      ...(named ? { "aria-labelledby": heading } : { "aria-label": title }),
    },
    named && kicker !== chapter && h("p", { class: "kicker" }, kicker),
    named && h("h3", { id: heading }, title),
    reading.live && named && figureOf(id),
    await words(slide, reading),
    points.length > 0 && h("ul", { class: "points" }, ...points.map(({ says }) => h("li", {}, says))),
    h(
      "div",
      { class: "said" },
      h("p", { class: "label" }, "What is said"),
      ...steps.flatMap((step) => noteOf(notes[step] ?? "")),
    ),
    folded(
      { class: "stands-on", ...(reading.live ? {} : { open: "" }) },
      slide.cites.length === 1
        ? "What this stands on: 1 claim"
        : `What this stands on: ${slide.cites.length} claims`,
      claimsOf(talk.ledger, slide),
    ),
    reading.live &&
      h("p", { class: "ways" }, h("a", { class: "to-deck", href: `?${anchorTo(id)}` }, "Show this slide")),
  );
}

/** The picture at its last step, in words. Where it is drawn, they wait below it. */
async function words(slide: Slide, { live, brief = false }: Reading): Promise<Branch> {
  const step = slide.steps.at(-1) ?? slide.steps[0];
  const inside = await inWords({ slide, step, view: slide.figure.start(step) });
  const id = `${slide.id}-words`;
  return folded(
    { class: "in-words", id, ...(live ? {} : { open: "" }) },
    `The picture in words${brief ? "" : " and as a table"}`,
    ...(brief ? inside.slice(0, 1) : inside),
  );
}

const folded = (attributes: Branch["attributes"], summary: string, ...inside: Branch[]): Branch =>
  h("details", attributes, h("summary", {}, summary), h("div", { class: "folded" }, ...inside));

const closing = ({ author, ledger: { source } }: Talk): Branch =>
  h(
    "footer",
    { class: "closing" },
    h(
      "p",
      {},
      author === undefined ? "" : `${author}. `,
      "After ",
      h("cite", {}, source.title),
      `, ${source.published}: its claims, in our own words.`,
    ),
  );
