/**
 * reveal.js, in one typed place: keys, touch, overview, scroll view, black screen. It holds one empty
 * section a slide and one empty fragment a further step; what those mean is drawn on the stage, so that a
 * move costs reveal.js next to nothing, in a deck of 24 slides as in one of 400. Sections are filled only
 * where they are looked at: in the overview and in the scroll view of phones.
 */
import Reveal, { type RevealApi, type RevealConfig } from "reveal.js";
import revealStyles from "reveal.js/reveal.css?inline";
import { type Place, place, placeAfter, stepsBefore } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import { drawSlide } from "../../slide/draw.ts";
import { type Canvas, canvases } from "../../slide/layout.ts";
import type { Slide, Talk } from "../../slide/slide.ts";
import { canvasNow, HAND } from "../parts/canvas.ts";
import { element } from "../parts/element.ts";
import type { Command } from "../parts/help.ts";
import { bindKeys, endsOf, isForTheFocused } from "../parts/keys.ts";
import { enforcePolicy } from "../parts/trusted.ts";
import ownStyles from "./reveal.css?inline";

/** What the bundled types leave out. */
type Deck = RevealApi & { isScrollView(): boolean };

/** How long after a move reveal.js is told of it, in milliseconds. */
const LATER = 150;

/** Slides on either side of the current one that the overview draws. */
const OVERVIEW_REACH = 5;

/** Lets reveal.js move `show`, and keeps the two together. Throws what reveal.js throws when it cannot start. */
export async function steerByReveal(
  show: Show,
  root: HTMLElement,
  commands: readonly Command[],
): Promise<void> {
  bringStyles();
  const sections = () => show.talk.slides.map(sectionOf);
  const container = element("div", "slides", ...sections());
  // Where its sections are seen, in the overview and the scroll view, the stage is not.
  container.setAttribute("role", "main");
  root.append(container);
  keepNoScroll();
  enforcePolicy();
  // reveal.js keeps the sections as markup over its scroll view: they are made anew instead, and nothing is parsed.
  Object.defineProperty(container, "innerHTML", {
    get: () => "",
    set: () => container.replaceChildren(...sections()),
  });
  const deck = new Reveal(root) as Deck;
  const options = optionsFor(canvasNow());
  // Addresses are ours (show/address.ts): reveal.js would take ours for none and go back to where it was.
  addEventListener("hashchange", (event) => event.stopImmediatePropagation(), true);
  // While the window changes its size it is the show that stays where it is. Told before reveal.js is.
  let leading = false;
  addEventListener("resize", () => {
    if (canvasNow() === "hand" && deck.isReady() && deck.isOverview()) deck.toggleOverview(false);
    leading = true;
  });
  await withoutQuery(() => deck.initialize(options));
  // It may have resized on its way: whoever answers to that is not there yet.
  leading = false;
  // It would throw screen readers out of reading mode; and the deck's own announcer says more than its.
  root.removeAttribute("role");
  root.querySelector(".aria-status")?.remove();
  // An empty box of notes that Tab would stop at.
  root.querySelector(".speaker-notes")?.remove();

  const { body } = document;
  const placeNow = (): Place => {
    const now = deck.isScrollView()
      ? placeAfter(show.talk, Math.round(body.scrollTop / body.offsetHeight))
      : placeIn(show.talk.slides, deck.getIndices());
    return now.slide === show.place.slide && now.step === show.place.step ? show.place : now;
  };
  // reveal.js learns of a move when the wall has long shown it, or when it is asked for something itself: what it
  // does to all of its sections is no part of a key press. A scroll view is a wall of its own and follows at once.
  let behind: ReturnType<typeof setTimeout> | undefined;
  /** Where reveal.js itself led: it is there already, or scrolled on since, and is not to be called back. */
  let followed: Place | undefined;
  const follow = () => {
    // What it tells while it is behind is of the move before, as a phone's scroll is told a frame late.
    if (leading || behind !== undefined) return;
    const now = placeNow();
    if (now === show.place) return;
    // A finger on a black wall moves nothing.
    if (show.black.value) return lead();
    followed = now;
    show.moveTo(now);
  };
  const lead = () => {
    if (show.place === followed || placeNow() === show.place) return;
    const { index, stepIndex } = show.place;
    leading = true;
    // In the scroll view every step is one screen high; reveal.js itself only finds slides there.
    if (deck.isScrollView())
      body.scrollTo({ top: stepsBefore(show.talk, show.place) * body.offsetHeight, behavior: "instant" });
    else deck.slide(index, 0, stepIndex - 1);
    leading = false;
  };
  lead();
  for (const event of ["slidechanged", "fragmentshown", "fragmenthidden"]) deck.on(event, follow);
  deck.on("paused", () => show.black.set(true));
  deck.on("resumed", () => show.black.set(false));
  const blacken = (on: boolean) => {
    deck.togglePause(on);
    // What nobody sees is not to be worked.
    for (const part of root.querySelectorAll<HTMLElement>(".stage, .slides, .bar")) part.inert = on;
  };
  show.black.subscribe(blacken);
  // A speaker may have told of a black wall before there was one.
  if (show.black.value) blacken(true);
  const catchUp = () => {
    if (behind === undefined) return;
    clearTimeout(behind);
    behind = undefined;
    lead();
  };
  show.subscribe(() => {
    clearTimeout(behind);
    behind = setTimeout(catchUp, deck.isScrollView() ? 0 : LATER);
  });
  // reveal.js tells of a screen once, where its own threshold lies: going back it may still be the one before.
  body.addEventListener("scroll", () => deck.isScrollView() && follow(), { passive: true });
  const redraw = drawSections(show, deck, container);
  bindKeys(show, [...commands, ...endsOf(show)], () =>
    deck.isPaused() ? "paused" : deck.isOverview() ? "overview" : "slides",
  );
  // A key that was not ours goes on to reveal.js, as touches and clicks do.
  document.body.addEventListener("keydown", (event) => event.defaultPrevented || catchUp());
  for (const event of ["pointerdown", "touchstart"]) addEventListener(event, catchUp, true);
  const settle = () => {
    const { width, height } = canvases[canvasNow()];
    if (deck.getConfig().width !== width) {
      deck.configure({ width, height });
      // It listens anew then, and is to hear of the next change before this does.
      removeEventListener("resize", settle);
      addEventListener("resize", settle);
    }
    leading = false;
    // It may have turned to its scroll view or back, and stands where it last knew the show, or nowhere.
    followed = undefined;
    lead();
    redraw();
  };
  addEventListener("resize", settle);
}

/** They come with this script: a file of their own would be one more to ask for. */
function bringStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(revealStyles + ownStyles);
  document.adoptedStyleSheets.push(sheet);
}

/** The query string overrides what initialize() is given (?slideNumber=true): reveal.js does not get to see it. */
function withoutQuery<Result>(work: () => Result): Result {
  const { href, pathname, search, hash } = location;
  const show = (address: string) => history.replaceState(history.state, "", address);
  if (search) show(pathname + hash);
  try {
    return work();
  } finally {
    if (search) show(href);
  }
}

/**
 * reveal.js keeps how far its scroll view was scrolled, unasked: it fails to start where storage is forbidden, and
 * goes where another visit was and not where this address leads. Nothing else on the page uses this storage.
 */
function keepNoScroll(): void {
  const nothing = { getItem: () => null, setItem: () => {} };
  Object.defineProperty(globalThis, "sessionStorage", { configurable: true, value: nothing });
}

/** Where reveal.js stands: a slide's first step is before its first fragment. */
function placeIn(slides: Talk["slides"], { h, f = -1 }: { h: number; f?: number }): Place {
  return place(slides[h] ?? slides[0], h, f + 1);
}

function optionsFor(canvas: Canvas): RevealConfig {
  return {
    ...canvases[canvas],
    margin: 0,
    center: false,
    controls: false,
    progress: false,
    transition: "none",
    backgroundTransition: "none",
    viewDistance: 1,
    mobileViewDistance: 1,
    hash: false,
    history: false,
    help: false,
    jumpToSlide: false,
    postMessage: false,
    postMessageEvents: false,
    autoSlide: 0,
    scrollActivationWidth: HAND,
    scrollSnap: "mandatory",
    // In the dark reveal.js would light the wall at V and /, which mean other things here.
    keyboard: { 86: () => {}, 191: () => {} },
    keyboardCondition: ((event: KeyboardEvent) => !isForTheFocused(event)) as never,
  };
}

function sectionOf({ id, steps }: Slide): HTMLElement {
  const section = element("section", "", ...steps.slice(1).map(() => element("i", "fragment")));
  section.dataset.slide = id;
  return section;
}

/** Fills sections where they are looked at, and empties them again; returns what looks anew. */
function drawSections(show: Show, deck: Deck, container: HTMLElement): () => void {
  const slideOf = (section: HTMLElement) =>
    show.talk.slides.findIndex((slide) => slide.id === section.dataset.slide);
  const draw = (section: HTMLElement) => {
    const index = slideOf(section);
    const slide = show.talk.slides[index];
    if (!slide) return;
    const here = index === show.place.index;
    const scrolling = deck.isScrollView();
    const state = here
      ? show.place
      : place(slide, index, scrolling ? stepOf(section) : slide.steps.length - 1);
    const article = section.querySelector("article") ?? section.appendChild(element("article", ""));
    drawSlide(article, state, {
      canvas: scrolling ? canvasNow() : "wall",
      as: scrolling && here ? "figure" : "picture",
      change: show.changing(state),
    });
  };
  const empty = (section: HTMLElement) => section.querySelector("article")?.remove();
  const watcher = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) draw(target as HTMLElement);
        else empty(target as HTMLElement);
    },
    { rootMargin: "60%" },
  );
  let watching = false;
  let scrolled = false;
  /** reveal.js rewrites the sections when it enters or leaves its scroll view: look them up each time. */
  const sections = () => [...container.querySelectorAll<HTMLElement>("section")];
  const update = () => {
    // What it writes are copies: marks that no picture knows.
    if (scrolled !== deck.isScrollView()) sections().forEach(empty);
    scrolled = deck.isScrollView();
    if (scrolled) {
      if (!watching) for (const section of sections()) watcher.observe(section);
      watching = true;
      const current = deck.getCurrentSlide();
      if (current.querySelector("article")) draw(current);
      return;
    }
    if (watching) watcher.disconnect();
    watching = false;
    if (deck.isOverview())
      for (const section of sections()) {
        if (Math.abs(slideOf(section) - show.place.index) <= OVERVIEW_REACH) draw(section);
        else empty(section);
      }
  };
  deck.on("overviewshown", update);
  deck.on("overviewhidden", () => sections().forEach(empty));
  deck.on("resize", update);
  show.subscribe(update);
  update();
  return update;
}

const stepOf = (section: HTMLElement) => Number(section.dataset.fragment ?? -1) + 1;
