/** What a PDF of the talk is held to, one check after another: each says what is wrong, page by page. */
import { citationsOf, type Talk } from "../../slide/slide.ts";
import type { Printed, PrintOptions, PrintPage, papers } from "../../views/print/plan.ts";
import { type Entry, outlineOf } from "./outline.ts";
import type { ReadEntry, ReadFile } from "./read.ts";

/** What the file is to be. */
export interface Expected {
  readonly talk: Talk;
  readonly options: PrintOptions;
  readonly pages: readonly PrintPage[];
}

export interface Check {
  readonly name: string;
  /** Quick enough to be made on every file that is written. */
  readonly quick: boolean;
  /** Sentences that say what is wrong; none where all is well. */
  find(file: ReadFile, expected: Expected): Promise<string[]> | string[];
}

const pageCount: Check = {
  name: "every page is there, and no other",
  quick: true,
  find: ({ pageCount }, { pages }) => unequal("pages", pageCount, pages.length),
};

const aboutItself: Check = {
  name: "the file says what it is: title, author, subject, keywords, language",
  quick: true,
  find: ({ info, xmp, titleInBar }, { talk }) => [
    ...unequal("title", info.Title, talk.title),
    ...unequal("author", info.Author, talk.author),
    ...unequal("subject", info.Subject, talk.subject),
    ...unequal("keywords", info.Keywords, talk.keywords?.join(", ")),
    ...unequal("language", info.Language, talk.lang),
    ...(titleInBar ? [] : ["the window bar would show the file's name, not the title"]),
    ...(xmp.includes("<dc:title>") ? [] : ["the metadata have no title"]),
  ],
};

const pageLabels: Check = {
  name: "page labels name slide and step",
  quick: true,
  find: ({ labels }, { pages }) =>
    pages.flatMap((page, index) => unequal(`label of ${called(page, index)}`, labels[index], page.label)),
};

const outline: Check = {
  name: "the outline has every slide, by the sections of the source",
  quick: true,
  find: ({ outline }, { talk, pages }) =>
    unequal("outline", JSON.stringify(told(outline)), JSON.stringify(told(outlineOf(talk, pages)))),
};

const told = (entries: readonly (ReadEntry | Entry)[]): unknown[] =>
  entries.map((entry) => [entry.title, entry.page, told("items" in entry ? entry.items : entry.inside)]);

const headings: Check = {
  name: "one heading a slide",
  quick: true,
  async find(file, { pages }) {
    const tags = (await file.tags()).filter(({ role }) => /^H\d?$/.test(role));
    const wrong = tags.filter(({ role }) => role !== "H1").map(({ role }) => `a heading is an ${role}`);
    const counts = pages.flatMap((page, index) => {
      const found = tags.filter((tag) => tag.page === index).length;
      const wanted = page.printed.filter(({ first }) => first).length;
      return unequal(`headings on ${called(page, index)}`, found, wanted);
    });
    return [...wrong, ...counts];
  },
};

const figures: Check = {
  name: "every figure has its description at that step, and its box",
  quick: true,
  async find(file, { pages }) {
    const tags = (await file.tags()).filter(({ role }) => role === "Figure");
    return pages.flatMap((page, index) => {
      const found = tags.filter((tag) => tag.page === index);
      const wanted = page.printed.map(({ slide, step, view }) => slide.figure.describe(step, view));
      const alts = wanted.flatMap((alt, at) =>
        unequal(`description on ${called(page, index)}`, found[at] && plain(found[at].alt), plain(alt)),
      );
      const boxless = found
        .filter(({ boxed }) => !boxed)
        .map(() => `${called(page, index)}: a figure has no box`);
      return [
        ...unequal(`figures on ${called(page, index)}`, found.length, wanted.length),
        ...alts,
        ...boxless,
      ];
    });
  },
};

const structure: Check = {
  name: "everything is tagged: lists have bodies, links stand in links",
  quick: true,
  async find(file) {
    const tags = await file.tags();
    const hung = tags.filter(({ role }) => role === "Link").reduce((sum, { links }) => sum + links, 0);
    const astray = tags.filter(({ role, links }) => links > 0 && role !== "Link");
    const bodiless = tags.filter(({ role, inside }) => inside === "LI" && role !== "LBody" && role !== "Lbl");
    return [
      ...(file.tagged ? [] : ["the file does not say that it is tagged"]),
      ...unequal("links in the structure", hung, await file.links()),
      ...astray.map(({ role }) => `a link hangs on a ${role}`),
      ...bodiless.map(({ page }) => `page ${page + 1}: an item of a list has no body`),
    ];
  },
};

const fonts: Check = {
  name: "fonts are embedded, and only the letters in use",
  quick: true,
  async find(file) {
    const all = await file.fonts();
    return [
      ...(all.length > 0 ? [] : ["there is no font, so no text"]),
      ...all.filter(({ embedded }) => !embedded).map(({ name }) => `the font ${name} is not embedded`),
      ...all
        .filter(({ name }) => name && !/^[A-Z]{6}\+/.test(name))
        .map(({ name }) => `the font ${name} is embedded whole`),
    ];
  },
};

const sizes: Check = {
  name: "every page has the size of its sheet",
  quick: false,
  async find(file, { pages, options }) {
    const [width, height] = options.form === "slides" ? [960, 540] : sheets[options.paper];
    return (await file.pages()).flatMap((page, index) =>
      Math.abs(page.width - width) < 1 && Math.abs(page.height - height) < 1
        ? []
        : [
            `${called(pages[index], index)} is ${page.width} x ${page.height} points, not ${width} x ${height}`,
          ],
    );
  },
};

/** In points. */
const sheets = {
  a4: [595.3, 841.9],
  letter: [612, 792],
} as const satisfies { [P in (typeof papers)[number]]: readonly [number, number] };

const words: Check = {
  name: "every word that is shown is found in the text, and none that is still to come",
  quick: false,
  async find(file, { talk, pages, options }) {
    const read = await file.pages();
    return pages.flatMap((page, index) => {
      const text = plain(read[index]?.text ?? "");
      const missing = page.printed
        .flatMap((printed) => shownBy(printed, options))
        .filter((line) => !text.includes(plain(line)));
      const early = page.printed
        .flatMap((printed) => stillToCome(talk, printed, options))
        .filter((line) => text.includes(plain(line)));
      return [
        ...missing.map((line) => `${called(page, index)}: not found: "${line}"`),
        ...early.map((line) => `${called(page, index)}: told before its step: "${line}"`),
      ];
    });
  },
};

/** Title, section and the points told so far, and the notes where there are any. */
function shownBy({ slide, step, stepIndex }: Printed, { form, steps }: PrintOptions): string[] {
  const points = slide.points.filter(({ at }) => slide.steps.indexOf(at) <= stepIndex);
  const notes = form !== "notes" ? [] : (steps ? [step] : slide.steps).map((at) => slide.notes[at] ?? "");
  const bare = notes.flatMap((note) =>
    note.replace(/\*([^*\n]+)\*|\[([^\]\n]+)\]\([^)]*\)/g, "$1$2").split(/\n\s*\n/),
  );
  return [slide.kicker, slide.title, ...points.map(({ says }) => says), ...bare];
}

/** Points of later steps, but for those whose words the figure or the page's sources tell as well. */
function stillToCome({ ledger }: Talk, printed: Printed, { form }: PrintOptions): string[] {
  const { slide, step, stepIndex, view } = printed;
  const cited = form === "notes" ? citationsOf(ledger, slide).map(({ claim }) => claim.says) : [];
  const told = plain([slide.figure.describe(step, view), ...cited].join(" "));
  return slide.points
    .filter(({ at, says }) => slide.steps.indexOf(at) > stepIndex && !told.includes(plain(says)))
    .map(({ says }) => says);
}

/** Lines may break anywhere; a reader who searches does not know where. */
const plain = (text: string) => text.replace(/\s+/g, " ").trim();

const nothingAstray: Check = {
  name: "what is neither tagged nor decoration holds no text",
  quick: false,
  find: async (file, { pages }) =>
    (await file.pages()).flatMap(({ stray }, index) =>
      stray ? [`${called(pages[index], index)}: outside of all tags: "${stray}"`] : [],
    ),
};

const links: Check = {
  name: "links lead somewhere, and each slide's sources to the page of sources",
  quick: false,
  async find(file, { talk, pages, options }) {
    const read = await file.pages();
    const sources = pages.flatMap(({ printed }) => printed).find(({ slide }) => slide.id === talk.sources);
    return pages.flatMap((page, index) => {
      const own = read[index]?.links ?? [];
      const dead = own.filter((link) => !file.places.has(link) && !/^https?:/.test(link));
      const wants = sources && options.form !== "handout" && page.printed[0].slide.id !== talk.sources;
      const lacks = wants && !own.includes(sources.id);
      return [
        ...dead.map((link) => `${called(page, index)}: a link to "${link}" leads nowhere`),
        ...(lacks ? [`${called(page, index)}: no link leads to the sources`] : []),
      ];
    });
  },
};

/** All of them, in the order in which a person would ask. */
export const checks: readonly Check[] = [
  pageCount,
  sizes,
  words,
  nothingAstray,
  headings,
  figures,
  structure,
  links,
  fonts,
  outline,
  pageLabels,
  aboutItself,
];

/** Everything that is wrong with a file; `which` picks from the checks. */
export async function problemsOf(
  file: ReadFile,
  expected: Expected,
  which: (check: Check) => boolean = () => true,
): Promise<string[]> {
  const found: string[] = [];
  for (const check of checks.filter(which)) found.push(...(await check.find(file, expected)));
  return found;
}

const called = (page: PrintPage | undefined, index: number) =>
  `page ${index + 1}${page ? ` (${page.label})` : ""}`;

const unequal = (what: string, found: unknown, wanted: unknown): string[] =>
  found === wanted ? [] : [`${what}: ${found} where it should be ${wanted}`];
