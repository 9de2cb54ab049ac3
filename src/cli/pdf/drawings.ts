/** Tells the drawings of all pages shorter, and takes decoration out of the structure. */
import { deflateSync, inflateSync } from "node:zlib";
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  type PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
} from "@cantoo/pdf-lib";
import { retelling, type WidthOf } from "./content.ts";
import { dictAt, entry, listAt, nameOf, numberAt, type Parent, parentsOf } from "./objects.ts";
import { share } from "./shared.ts";

export function tidyDrawings(document: PDFDocument): void {
  const pages = document.getPages();
  const retell = retelling(widthsOf(pages));
  const parents = parentsOf(document);
  const texts = pages.map((page) => {
    const stream = entry(page.node, "Contents");
    if (!(stream instanceof PDFRawStream)) throw new Error("a page of the PDF has no drawing");
    const { text, dropped } = retell(inflateSync(stream.contents).toString("latin1"));
    forget(parents, page, dropped);
    return text;
  });
  const resources = unite(document, pages);
  const shared = resources ? share(texts) : { pages: texts, parts: [] };
  const { context } = document;
  const stream = (text: string, entries: Record<string, unknown> = {}) => {
    const dict = context.obj({ ...entries, Filter: "FlateDecode" } as never) as unknown as PDFDict;
    // At once: a page is packed sooner than another thread is asked to.
    return PDFRawStream.of(dict, deflateSync(Buffer.from(text, "latin1"), { level: 9 }));
  };
  const form = { Subtype: "Form", BBox: [-9999, -9999, 9999, 9999], Resources: resources };
  for (const [number, text] of shared.parts.entries())
    if (resources)
      drawable(document, resources).set(nameOf(`Part${number}`), context.register(stream(text, form)));
  for (const [index, text] of shared.pages.entries()) {
    const ref = pages[index]?.node.get(nameOf("Contents"));
    if (ref instanceof PDFRef) context.assign(ref, stream(text));
  }
}

/**
 * One dictionary of resources for all pages in place of one each: Chromium names a thing the same wherever it
 * is used. Undefined, and nothing changed, should two pages name different things alike.
 */
function unite(document: PDFDocument, pages: readonly PDFPage[]): PDFRef | undefined {
  const all = new Map<string, Map<PDFName, PDFObject>>();
  for (const page of pages)
    for (const [kind, own] of dictAt(page.node, "Resources")?.entries() ?? []) {
      if (!(own instanceof PDFDict)) continue;
      const kept = all.get(kind.decodeText()) ?? new Map<PDFName, PDFObject>();
      all.set(kind.decodeText(), kept);
      for (const [name, value] of own.entries()) {
        if (kept.has(name) && kept.get(name) !== value) return undefined;
        kept.set(name, value);
      }
    }
  const united = document.context.obj({ XObject: {} });
  for (const [kind, entries] of all) {
    const dict = document.context.obj({});
    for (const [name, value] of entries) dict.set(name, value);
    united.set(nameOf(kind), dict);
  }
  const ref = document.context.register(united);
  for (const page of pages) page.node.set(nameOf("Resources"), ref);
  return ref;
}

function drawable(document: PDFDocument, resources: PDFRef): PDFDict {
  const found = dictAt(document.context.lookup(resources, PDFDict), "XObject");
  if (!found) throw new Error("the PDF has no room for shared drawings");
  return found;
}

/** Takes marks out of the structure: no element holds them, and they lead to none. */
function forget(parents: ReadonlyMap<number, Parent>, { node }: PDFPage, dropped: ReadonlySet<number>): void {
  const parent = parents.get(numberAt(node, "StructParents") ?? -1);
  const owners = parent?.list.lookup(parent.at);
  if (!(owners instanceof PDFArray)) return;
  for (const id of dropped) {
    if (id >= owners.size()) continue;
    const owner = owners.lookup(id);
    owners.set(id, PDFNull);
    if (!(owner instanceof PDFDict)) continue;
    const kept = listAt(owner, "K").filter((kid) => !(kid instanceof PDFNumber && kid.asNumber() === id));
    if (kept.length > 0) owner.set(nameOf("K"), node.context.obj(kept));
    else owner.delete(nameOf("K"));
  }
}

/** Advances of the fonts of all pages; Chromium names a font the same on every page. */
function widthsOf(pages: readonly PDFPage[]): WidthOf {
  const fonts = new Map<string, ReadonlyMap<number, number>>();
  for (const page of pages) {
    const own = dictAt(dictAt(page.node, "Resources") ?? page.node, "Font");
    for (const [name] of own?.entries() ?? []) {
      const text = name.decodeText();
      if (!fonts.has(text) && own) fonts.set(text, advancesOf(dictAt(own, text)));
    }
  }
  return (font, glyph) => fonts.get(font)?.get(glyph);
}

/** The array W of a font: `first [w w w]` and `first last w`. */
function advancesOf(font: PDFDict | undefined): ReadonlyMap<number, number> {
  const advances = new Map<number, number>();
  const inner = font?.context.lookup(listAt(font, "DescendantFonts")[0]);
  if (!(inner instanceof PDFDict)) return advances;
  const given = listAt(inner, "W").map((item) => inner.context.lookup(item));
  for (let at = 0; at < given.length; ) {
    const [first, next, width] = given.slice(at, at + 3);
    if (!(first instanceof PDFNumber)) break;
    if (next instanceof PDFArray) {
      for (const [index, each] of next.asArray().entries())
        if (each instanceof PDFNumber) advances.set(first.asNumber() + index, each.asNumber());
      at += 2;
    } else {
      if (next instanceof PDFNumber && width instanceof PDFNumber)
        for (let glyph = first.asNumber(); glyph <= next.asNumber(); glyph++)
          advances.set(glyph, width.asNumber());
      at += 3;
    }
  }
  return advances;
}
