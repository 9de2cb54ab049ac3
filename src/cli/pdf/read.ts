/** Reads a PDF back, as a reader of another make would: text, tags, links, outline, and what it says of itself. */
import { PDFDict, PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import { getDocumentProxy } from "unpdf";
import { annotationsOf, dictAt, elementsOf, listAt, nameOf, textAt } from "./objects.ts";

/** An element of the structure tree. */
export interface Tag {
  readonly role: string;
  readonly alt: string;
  /** Where it begins, counted from 0; -1 where it holds nothing. */
  readonly page: number;
  /** The role of the element around it. */
  readonly inside: string;
  /** How many links hang on it, and whether it has the box that a figure needs. */
  readonly links: number;
  readonly boxed: boolean;
}

export interface ReadPage {
  readonly label: string;
  readonly width: number;
  readonly height: number;
  /** All text, in the order of the tags, words apart. */
  readonly text: string;
  /** Text outside of all tags that is not marked as decoration either. */
  readonly stray: string;
  /** Where each link leads: the name of a place in the file, or an address. */
  readonly links: readonly string[];
}

export interface ReadEntry {
  readonly title: string;
  readonly page: number | undefined;
  readonly items: readonly ReadEntry[];
}

export interface ReadFont {
  readonly name: string;
  readonly embedded: boolean;
}

/** A file that was read; each part is read when it is first asked for. */
export interface ReadFile {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  readonly info: Readonly<Record<string, unknown>>;
  /** The XMP packet, as it stands. */
  readonly xmp: string;
  readonly tagged: boolean;
  readonly titleInBar: boolean;
  readonly labels: readonly string[];
  readonly outline: readonly ReadEntry[];
  /** Names of places in the file, with the page of each. */
  readonly places: ReadonlyMap<string, number>;
  /** The structure tree in reading order. */
  tags(): Promise<readonly Tag[]>;
  fonts(): Promise<readonly ReadFont[]>;
  /** How many links there are to press. */
  links(): Promise<number>;
  /** Text of every page: slow. */
  pages(): Promise<readonly ReadPage[]>;
  close(): Promise<void>;
}

export async function readPdf(bytes: Uint8Array): Promise<ReadFile> {
  // The library takes what it is given for itself.
  const file = await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  const { info, metadata } = await file.getMetadata();
  const [marks, preferences, labels, outline, destinations] = await Promise.all([
    file.getMarkInfo(),
    file.getViewerPreferences(),
    file.getPageLabels(),
    file.getOutline(),
    file.getDestinations(),
  ]);
  const pageOf = async (target: unknown): Promise<number | undefined> => {
    const place = typeof target === "string" ? await file.getDestination(target) : target;
    return Array.isArray(place) ? file.getPageIndex(place[0]) : undefined;
  };
  const entries = (items: Awaited<typeof outline>): Promise<ReadEntry[]> =>
    Promise.all(
      (items ?? []).map(async ({ title, dest, items: inside }) => ({
        title,
        page: await pageOf(dest),
        items: await entries(inside),
      })),
    );
  const places = await Promise.all(
    Object.entries(destinations).map(async ([name, place]) => [name, (await pageOf(place)) ?? -1] as const),
  );
  const count = file.numPages;
  let pages: Promise<ReadPage[]> | undefined;
  let tags: Promise<Tag[]> | undefined;
  let loaded: Promise<PDFDocument> | undefined;
  const objects = () =>
    (loaded ??= PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: Number.POSITIVE_INFINITY }));
  return {
    bytes,
    pageCount: count,
    info: info as Readonly<Record<string, unknown>>,
    xmp: metadata?.getRaw() ?? "",
    tagged: marks?.Marked === true,
    titleInBar: (preferences as { DisplayDocTitle?: boolean } | null)?.DisplayDocTitle === true,
    labels: labels ?? [],
    outline: await entries(outline),
    places: new Map(places),
    pages: () =>
      (pages ??= Promise.all(
        Array.from({ length: count }, (_, index) => readPage(file, index + 1, labels?.[index] ?? "")),
      )),
    tags: () => (tags ??= objects().then(readTags)),
    fonts: async () => readFonts(await objects()),
    links: async () => (await objects()).getPages().flatMap(annotationsOf).length,
    close: () => file.destroy(),
  };
}

type File = Awaited<ReturnType<typeof getDocumentProxy>>;
type Node = NonNullable<Awaited<ReturnType<Awaited<ReturnType<File["getPage"]>>["getStructTree"]>>>;

/** What stands in these stands in one line. */
const inLine = new Set(["P", "H1", "Span", "Link"]);

async function readPage(file: File, number: number, label: string): Promise<ReadPage> {
  const page = await file.getPage(number);
  const [content, tree, annotations] = await Promise.all([
    page.getTextContent({ includeMarkedContent: true }),
    page.getStructTree(),
    page.getAnnotations(),
  ]);
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const texts = new Map<string, string>();
  let stray = "";
  /** The marks that are open, innermost last: an id, decoration, or undefined for what says nothing here. */
  const open: (string | undefined)[] = [];
  for (const item of content.items) {
    if ("str" in item) {
      const id = open.findLast((mark) => mark !== undefined);
      const words = item.str + (item.hasEOL ? "\n" : "");
      if (id === undefined) stray += words;
      else texts.set(id, (texts.get(id) ?? "") + words);
      continue;
    }
    const { type, tag, id } = item as { type: string; tag?: string; id?: string };
    if (type === "endMarkedContent") open.pop();
    else open.push(tag === "Artifact" ? "artifact" : id);
  }
  const textOf = ({ role, children }: Node): string =>
    children
      .map((child) =>
        "role" in child ? textOf(child as Node) : (texts.get((child as { id: string }).id) ?? ""),
      )
      .join(inLine.has(role) ? "" : "\n");
  page.cleanup();
  return {
    label,
    width: right - left,
    height: top - bottom,
    text: [...(tree ? [textOf(tree)] : []), stray].join("\n"),
    stray: stray.trim(),
    links: annotations
      .filter(({ subtype }) => subtype === "Link")
      .map(({ dest, url, unsafeUrl }) => (typeof dest === "string" ? dest : (url ?? unsafeUrl ?? ""))),
  };
}

function readTags(document: PDFDocument): Tag[] {
  const numbers = new Map(document.getPages().map(({ ref }, index) => [ref, index]));
  /** The page of an element is its own, or that of the first thing in it that has one. */
  const pageOf = (dict: PDFDict): number => {
    const own = dict.get(nameOf("Pg"));
    if (own instanceof PDFRef) return numbers.get(own) ?? -1;
    for (const kid of listAt(dict, "K")) {
      const inner = document.context.lookup(kid);
      const page = inner instanceof PDFDict ? pageOf(inner) : -1;
      if (page >= 0) return page;
    }
    return -1;
  };
  return [...elementsOf(document)].map(({ dict }) => ({
    role: textAt(dict, "S"),
    alt: textAt(dict, "Alt"),
    page: pageOf(dict),
    inside: textAt(dictAt(dict, "P") ?? dict, "S"),
    links: listAt(dict, "K").filter((kid) => kid instanceof PDFDict && textAt(kid, "Type") === "OBJR").length,
    boxed: listAt(dictAt(dict, "A") ?? dict, "BBox").length === 4,
  }));
}

/** A font brings its letters with it in a font file, or, letter by letter, as drawings. */
function readFonts(document: PDFDocument): ReadFont[] {
  const fonts: ReadFont[] = [];
  for (const [, dict] of document.context.enumerateIndirectObjects()) {
    if (!(dict instanceof PDFDict) || textAt(dict, "Type") !== "Font" || textAt(dict, "Subtype") === "Type0")
      continue;
    const described = dictAt(dict, "FontDescriptor");
    const files = ["FontFile", "FontFile2", "FontFile3"];
    const embedded =
      textAt(dict, "Subtype") === "Type3" ||
      (described !== undefined && files.some((key) => dictAt(described, key) !== undefined));
    fonts.push({ name: textAt(dict, "BaseFont"), embedded });
  }
  return fonts;
}
