/** Makes Chromium's print a file to hand in: tags mended, drawings tidied, outline, labels, metadata. */
import { PDFDict, PDFDocument, PDFHeader, PDFPageLeaf, PDFPageTree, PDFStreamWriter } from "@cantoo/pdf-lib";
import type { Talk } from "../../slide/slide.ts";
import type { PrintPage } from "../../views/print/plan.ts";
import { tidyDrawings } from "./drawings.ts";
import { addMetadata } from "./metadata.ts";
import { nameOf, textOf } from "./objects.ts";
import { addOutline, outlineOf } from "./outline.ts";
import { sooner } from "./sooner.ts";
import { type FigureBox, mendTags } from "./tags.ts";

export { identify } from "./metadata.ts";

export async function finish(
  print: Uint8Array,
  talk: Talk,
  pages: readonly PrintPage[],
  figures: readonly FigureBox[],
): Promise<Uint8Array> {
  // The same document is loaded and saved: copied pages would lose their tags.
  const document = await PDFDocument.load(print, {
    updateMetadata: false,
    parseSpeed: Number.POSITIVE_INFINITY,
  });
  mendTags(document, figures, wordsOf(pages));
  tidyDrawings(document);
  addOutline(document, outlineOf(talk, pages));
  addLabels(document, pages);
  addMetadata(document, talk);
  await document.flush();
  const { context } = document;
  packPages(context);
  // Packed objects came with 1.5, and PDF/UA stands on 1.7; Chromium says 1.4.
  context.header = PDFHeader.forVersion(1, 7);
  return sooner(
    PDFStreamWriter.forContext(context, Number.POSITIVE_INFINITY, true, PACKED),
  ).serializeToBuffer();
}

/** So many objects are packed together: the more, the smaller; the library packs 50. */
const PACKED = 2000;

/** Readers show it in place of the page's number. */
function addLabels(document: PDFDocument, pages: readonly PrintPage[]): void {
  const labels = pages.flatMap(({ label }, page) => [page, { P: textOf(label) }]);
  const { context, catalog } = document;
  catalog.set(nameOf("PageLabels"), context.register(context.obj({ Nums: labels } as never)));
}

/** The writer leaves pages as they stand, by their class; as plain dictionaries they are packed like the rest. */
function packPages(context: PDFDocument["context"]): void {
  for (const [ref, object] of context.enumerateIndirectObjects())
    if (object instanceof PDFPageLeaf || object instanceof PDFPageTree)
      context.assign(ref, PDFDict.fromMapWithContext(new Map(object.entries()), context));
}

/** A link within the file is said by the title that it leads to, any other by its address. */
function wordsOf(pages: readonly PrintPage[]): (destination: string) => string {
  const titles = new Map(pages.flatMap(({ printed }) => printed.map(({ id, slide }) => [id, slide.title])));
  return (destination) => titles.get(destination) ?? destination;
}
