/** The outline: one entry a slide, below the sections of the source that it stands in. */
import type { PDFDocument, PDFRef } from "@cantoo/pdf-lib";
import type { Talk } from "../../slide/slide.ts";
import type { PrintPage } from "../../views/print/plan.ts";
import { nameOf, textOf } from "./objects.ts";

/** An entry, with the page it leads to, counted from 0. */
export interface Entry {
  readonly title: string;
  readonly page: number;
  readonly inside: readonly Entry[];
}

/** The entries of a talk's pages, in the order of the pages; a section is named again where it comes again. */
export function outlineOf(talk: Talk, pages: readonly PrintPage[]): Entry[] {
  const top: Entry[] = [];
  /** The sections that are open now, outermost first. */
  let open: { readonly id: string; readonly inside: Entry[] }[] = [];
  for (const [page, { printed }] of pages.entries())
    for (const { slide, first } of printed) {
      if (!first) continue;
      const path = sectionsAround(talk, slide.section);
      const same = open.findIndex(({ id }, depth) => id !== path[depth]);
      open = open.slice(0, same === -1 ? path.length : same);
      for (const id of path.slice(open.length)) {
        const inside: Entry[] = [];
        const title = talk.ledger.source.outline[id]?.name ?? id;
        (open.at(-1)?.inside ?? top).push({ title, page, inside });
        open.push({ id, inside });
      }
      (open.at(-1)?.inside ?? top).push({ title: slide.title, page, inside: [] });
    }
  return top;
}

/** The sections that a section stands in, and itself: `limits/depth` stands in `limits`. */
function sectionsAround({ ledger }: Talk, section: string): string[] {
  const parts = section.split("/");
  return parts
    .map((_, index) => parts.slice(0, index + 1).join("/"))
    .filter((id) => ledger.source.outline[id] !== undefined);
}

/** Writes the outline into the document. */
export function addOutline(document: PDFDocument, entries: readonly Entry[]): void {
  const { context } = document;
  const pages = document.getPages().map(({ ref }) => ref);
  const root = context.nextRef();
  const { first, last, count } = addEntries(entries, root);
  context.assign(root, context.obj({ Type: "Outlines", First: first, Last: last, Count: count } as never));
  document.catalog.set(nameOf("Outlines"), root);

  function addEntries(own: readonly Entry[], parent: PDFRef) {
    const refs = own.map(() => context.nextRef());
    let count = own.length;
    for (const [index, { title, page, inside }] of own.entries()) {
      const [ref, before, after] = [refs[index] ?? root, refs[index - 1], refs[index + 1]];
      const below = inside.length > 0 ? addEntries(inside, ref) : undefined;
      count += below?.count ?? 0;
      const item = {
        Title: textOf(title),
        Parent: parent,
        Dest: [pages[page], "Fit"],
        ...(before ? { Prev: before } : {}),
        ...(after ? { Next: after } : {}),
        ...(below ? { First: below.first, Last: below.last, Count: below.count } : {}),
      };
      context.assign(ref, context.obj(item as never));
    }
    return { first: refs[0] ?? parent, last: refs.at(-1) ?? parent, count };
  }
}
