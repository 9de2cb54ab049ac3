/** The talk as one page to read: for those who missed it, and those who listen. */
import "../../slide/slide.css";
import "./article.css";
import "./read.css";
import { placeOfHash } from "../../show/address.ts";
import type { Talk } from "../../slide/slide.ts";
import { otherThan, type ThemeSwitch } from "../../theme/theme.ts";
import { button } from "../parts/element.ts";
import { keepOffline } from "../parts/offline.ts";
import { toDom } from "../parts/tree.ts";
import { anchorOf, articleOf } from "./content.ts";
import { drawFigures } from "./figures.ts";

/** Puts the whole talk into `body` as a page, at the slide that the address names. */
export async function readTo(body: HTMLElement, talk: Talk, theme: ThemeSwitch): Promise<void> {
  const root = document.documentElement;
  document.title = talk.title;
  root.lang = talk.lang;
  const page = toDom(await articleOf(talk, { live: true }));
  for (const link of page.querySelectorAll<HTMLAnchorElement>(".to-deck")) link.href = deckAt(link.hash);
  const wear = () => theme.choose(otherThan(theme.theme));
  page.querySelector(".opening .ways")?.append(
    button("Paper or night", wear),
    button("Print", () => print()),
  );
  drawFigures(page, talk);
  body.replaceChildren(page);
  root.dataset.view = "read";
  follow(talk);
  addEventListener("hashchange", () => follow(talk));
  printWhole(page, theme);
  root.dataset.ready = "";
  keepOffline();
}

/** On paper all is unfolded, and dark on light. */
function printWhole(page: HTMLElement, theme: ThemeSwitch): void {
  let worn = theme.theme;
  addEventListener("beforeprint", () => {
    worn = theme.theme;
    theme.choose("paper");
    for (const folded of page.querySelectorAll<HTMLDetailsElement>("details")) folded.open = true;
  });
  addEventListener("afterprint", () => theme.choose(worn));
}

/** The deck's address at a slide, with all else that this address says. */
function deckAt(hash: string): string {
  const address = new URL(location.href);
  address.searchParams.delete("view");
  address.hash = hash;
  return address.href;
}

/** Goes where the address leads in the deck, too: to a slide, to a step of it, to where a claim is told. */
function follow(talk: Talk): void {
  if (!location.hash.startsWith("#/")) return;
  const place = document.getElementById(anchorOf(placeOfHash(talk, location.hash).slide.id));
  place?.scrollIntoView();
  place?.focus({ preventScroll: true });
}
