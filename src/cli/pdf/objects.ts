/** What the PDF library leaves to its users: reading its objects with types, and few letters. */
import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  type PDFPage,
  PDFRawStream,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";

const names = new Map<string, PDFName>();
export function nameOf(text: string): PDFName {
  const name = names.get(text) ?? PDFName.of(text);
  names.set(text, name);
  return name;
}

/** An entry of a dictionary, references followed. */
export const entry = (dict: PDFDict, key: string): PDFObject | undefined => dict.lookup(nameOf(key));

export function dictAt(dict: PDFDict, key: string): PDFDict | undefined {
  const found = entry(dict, key);
  return found instanceof PDFDict ? found : found instanceof PDFRawStream ? found.dict : undefined;
}

/** A list, or one thing in place of a list of one; references stay. */
export function listAt(dict: PDFDict, key: string): PDFObject[] {
  const found = dict.get(nameOf(key));
  const list = found instanceof PDFRef ? dict.context.lookup(found) : found;
  if (list instanceof PDFArray) return list.asArray();
  return found ? [found] : [];
}

/** A name without its slash, or a text; "" where there is none. */
export function textAt(dict: PDFDict, key: string): string {
  const found = entry(dict, key);
  if (found instanceof PDFName || found instanceof PDFString || found instanceof PDFHexString)
    return found.decodeText();
  return "";
}

export function numberAt(dict: PDFDict, key: string): number | undefined {
  const found = entry(dict, key);
  return found instanceof PDFNumber ? found.asNumber() : undefined;
}

export const textOf = (words: string): PDFHexString => PDFHexString.fromText(words);

/** The links of a page, and other things to press. */
export const annotationsOf = (page: PDFPage): { readonly ref: PDFRef; readonly dict: PDFDict }[] =>
  listAt(page.node, "Annots").flatMap((ref) => {
    const dict = page.doc.context.lookup(ref);
    return ref instanceof PDFRef && dict instanceof PDFDict ? [{ ref, dict }] : [];
  });

/** Every element of the structure tree, in reading order; `ref` is undefined for one written in place. */
export function* elementsOf(document: PDFDocument): Generator<{ ref: PDFRef; dict: PDFDict }> {
  const root = dictAt(document.catalog, "StructTreeRoot");
  if (!root) return;
  const stack = [...listAt(root, "K")].reverse();
  for (let next = stack.pop(); next; next = stack.pop()) {
    const dict = document.context.lookup(next);
    if (!(next instanceof PDFRef && dict instanceof PDFDict)) continue;
    yield { ref: next, dict };
    stack.push(
      ...listAt(dict, "K")
        .filter((kid) => kid instanceof PDFRef)
        .reverse(),
    );
  }
}

/** What a key of the structure's parent tree leads to: `list` has it at `at`. */
export interface Parent {
  readonly list: PDFArray;
  readonly at: number;
}

/** The structure's parent tree: by number, which elements a page's marks or a link belong to. */
export function parentsOf(document: PDFDocument): ReadonlyMap<number, Parent> {
  const parents = new Map<number, Parent>();
  const visit = (node: PDFDict | undefined) => {
    if (!node) return;
    const list = entry(node, "Nums");
    if (list instanceof PDFArray)
      for (let at = 1; at < list.size(); at += 2) parents.set(Number(String(list.get(at - 1))), { list, at });
    for (const kid of listAt(node, "Kids")) visit(document.context.lookup(kid, PDFDict));
  };
  const root = dictAt(document.catalog, "StructTreeRoot");
  visit(root && dictAt(root, "ParentTree"));
  return parents;
}
