/** Two things that the PDF library's writer does to the same end, but slowly, once a file has thousands of objects. */
import { deflateSync } from "node:zlib";
import {
  PDFCrossRefStream,
  PDFFlateStream,
  type PDFObject,
  type PDFRef,
  type PDFStreamWriter,
} from "@cantoo/pdf-lib";

/** It packs in script: what Node brings along packs in a third of the time. A size is asked for before the bytes are. */
export function sooner(writer: PDFStreamWriter): PDFStreamWriter {
  const sizing = writer as unknown as { computeIndirectObjectSize(of: [PDFRef, PDFObject]): number };
  const sizeOf = sizing.computeIndirectObjectSize;
  sizing.computeIndirectObjectSize = ([ref, object]) => {
    if (object instanceof PDFFlateStream) object.updateContents(deflateSync(object.getUnencodedContents()));
    return sizeOf.call(writer, [ref, object]);
  };
  return writer;
}

interface Entries {
  readonly entries: { readonly ref: PDFRef }[];
  appendEntry(entry: { readonly ref: PDFRef }): void;
}

/** It looks through all entries for the place of each, and nearly every one comes after the last. */
const table = PDFCrossRefStream.prototype as unknown as Entries;
const { appendEntry } = table;
table.appendEntry = function (entry) {
  const last = this.entries.at(-1);
  if (last && last.ref.objectNumber > entry.ref.objectNumber) appendEntry.call(this, entry);
  else this.entries.push(entry);
};
