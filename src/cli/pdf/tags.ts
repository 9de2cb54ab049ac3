/** The structure as PDF/UA asks for it, where Chromium writes it otherwise. */
import { PDFDict, type PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import {
  annotationsOf,
  dictAt,
  elementsOf,
  entry,
  listAt,
  nameOf,
  numberAt,
  type Parent,
  parentsOf,
  textAt,
  textOf,
} from "./objects.ts";

/** A figure on its page, in points from the page's upper left corner. */
export interface FigureBox {
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Gives list items a body, figures their boxes, links within figures elements of their own, and every link
 * its words: `wordsFor` says where a link to a place or an address leads.
 */
export function mendTags(
  document: PDFDocument,
  boxes: readonly FigureBox[],
  wordsFor: (destination: string) => string,
): void {
  const elements = [...elementsOf(document)];
  // Names are one object each: to compare them is far sooner than to read them.
  const ofKind = (kind: string) => elements.filter(({ dict }) => entry(dict, "S") === nameOf(kind));
  for (const item of ofKind("LI")) giveBody(item);
  // Chromium writes these two as of PDF 2; the file is one of PDF 1.7.
  for (const { dict } of [...ofKind("Em"), ...ofKind("Strong")]) dict.set(nameOf("S"), nameOf("Span"));
  const figures = ofKind("Figure");
  for (const [index, { dict }] of figures.entries()) giveBox(document, dict, boxes[index]);
  const parents = parentsOf(document);
  for (const figure of figures) setLinksApart(figure, parents);
  for (const page of document.getPages())
    for (const { dict } of annotationsOf(page)) {
      const words = wordsFor(destinationOf(dict));
      if (words) dict.set(nameOf("Contents"), textOf(words));
    }
}

interface Element {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

/** Where a link leads: the name of a place in the file, or an address. */
export function destinationOf(link: PDFDict): string {
  const action = dictAt(link, "A");
  return textAt(link, "Dest") || (action ? textAt(action, "URI") || textAt(action, "D") : "");
}

/** `LI` holds an `LBody`, which holds what the item held. */
function giveBody({ ref, dict }: Element): void {
  const { context } = dict;
  const body = context.obj({ Type: "StructElem", S: "LBody", P: ref });
  for (const key of ["K", "Pg"]) {
    const value = dict.get(nameOf(key));
    if (value) body.set(nameOf(key), value);
  }
  const bodyRef = context.register(body);
  for (const kid of listAt(body, "K")) {
    const element = context.lookup(kid);
    if (kid instanceof PDFRef && element instanceof PDFDict) element.set(nameOf("P"), bodyRef);
  }
  dict.set(nameOf("K"), bodyRef);
}

function giveBox(document: PDFDocument, figure: PDFDict, box: FigureBox | undefined): void {
  const page = box && document.getPages()[box.page];
  if (!page) return;
  const top = page.getHeight() - box.top;
  const sides = [box.left, top - box.height, box.left + box.width, top].map(
    (side) => Math.round(side * 100) / 100,
  );
  figure.set(nameOf("A"), document.context.obj({ O: "Layout", Placement: "Block", BBox: sides }));
}

/** Chromium hangs the links of a picture on its figure; each becomes a link of its own below the figure. */
function setLinksApart({ ref, dict }: Element, parents: ReadonlyMap<number, Parent>): void {
  const { context } = dict;
  const kids = listAt(dict, "K").map((kid) => {
    if (!(kid instanceof PDFDict && textAt(kid, "Type") === "OBJR")) return kid;
    const link = context.register(
      context.obj({ Type: "StructElem", S: "Link", P: ref, K: [kid] } as never) as unknown as PDFDict,
    );
    const annotation = dictAt(kid, "Obj");
    const parent = annotation && parents.get(numberAt(annotation, "StructParent") ?? -1);
    parent?.list.set(parent.at, link);
    return link;
  });
  dict.set(nameOf("K"), context.obj(kids as never));
}
