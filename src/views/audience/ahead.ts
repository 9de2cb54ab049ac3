/** Prepares the next step before it is asked for. */
import { type Place, placeBeside } from "../../show/position.ts";
import type { Show } from "../../show/show.ts";
import { framedAs } from "../../slide/draw.ts";
import { element } from "../parts/element.ts";
import { whenIdle } from "../parts/idle.ts";
import type { Stage } from "./stage.ts";
import { holdsMarks, learn } from "./understudy.ts";

/** What draws ahead, and hands over what it has drawn. */
export interface Ahead {
  /** Prepares the next step once the browser has nothing better to do. */
  prepare(): void;
  /**
   * The article that shows this very place, if that was prepared: the one that is `shown`, changed to it, or another
   * one, which is on the stage.
   */
  take(place: Place, shown: HTMLElement): HTMLElement | undefined;
}

/** Until one of these is heard, nobody notices that a picture cannot be worked yet. */
const HANDS = ["pointerover", "pointerdown", "keydown", "focusin"];

/**
 * What comes next is drawn while nobody waits. A slide with a picture of another kind is drawn, styled and laid out
 * behind the one that is shown: a key press only lets it be seen. A picture that goes on, whose marks are to move and
 * not to be replaced, is drawn as an understudy, which learns what changes: a key press only changes what its first
 * frame shows. All else is drawn once that is on the screen.
 */
export function drawAhead(show: Show, stage: Stage): Ahead {
  let next: { readonly place: Place; readonly article: HTMLElement } | undefined;
  let learned:
    | { readonly place: Place; readonly shown: HTMLElement; readonly change: () => void }
    | undefined;
  const understudy = document.createElement("article");
  const wings = element("div", "ahead", understudy);
  let rehearsed: Place | undefined;
  let owed: (() => void) | undefined;

  const following = (): Place => placeBeside(show.talk, show.place, 1);
  const goesOn = ({ slide }: Place): boolean => slide.figure.name === show.place.slide.figure.name;

  // In pieces: a key, or a frame of the motion, waits for one of them, not for all.
  const prepare = whenIdle(() => {
    settleUp();
    const place = following();
    if (next && (goesOn(place) || next.place.slide !== place.slide)) {
      next.article.remove();
      next = undefined;
    }
    if (place !== show.place && !next) (goesOn(place) ? catchUp : draw)();
  });
  const draw = whenIdle(() => {
    const place = following();
    if (next || goesOn(place)) return;
    const article = document.createElement("article");
    stage.drawIn(article, place);
    article.classList.add("ahead");
    wings.remove();
    stage.element.append(article);
    next = { place, article };
    layOut();
  });
  // Asked where it is, the browser has to style it and lay it out, although it is not seen.
  const layOut = whenIdle(() => next?.article.querySelector("figure")?.getBoundingClientRect());

  const play = (place: Place) => {
    rehearsed = place;
    stage.drawIn(understudy, place, () => {
      rehearsed = undefined;
    });
  };
  const isThere = () => rehearsed !== undefined && isSame(rehearsed, show.place);
  const catchUp = whenIdle(() => {
    // Where nothing moves, nothing fades in either: such a step is drawn at once, as a whole.
    if (matchMedia("(prefers-reduced-motion)").matches) return;
    if (!wings.isConnected) stage.element.append(wings);
    if (!isThere()) play(show.place);
    rehearse();
  });
  const rehearse = whenIdle(() => {
    const [place, shown] = [following(), stage.shown];
    if (!goesOn(place) || !isThere()) return;
    const change = learn(shown, understudy, () => play(place));
    learned = change && rehearsed && { place, shown, change };
  });

  /** What was changed is drawn as well, a frame later: marks come in, those that stay get their data and hear a hand. */
  const settleUp = () => {
    owed?.();
    owed = undefined;
  };
  for (const hand of HANDS) stage.element.addEventListener(hand, settleUp, true);

  return {
    prepare,
    take(place, shown) {
      const [step, slide] = [learned, next];
      learned = undefined;
      settleUp();
      if (step?.shown === shown && isSame(step.place, place)) {
        step.change();
        framedAs(shown, understudy);
        owed = () => fadeIn(shown, () => stage.drawIn(shown, place));
        // Not right after the first frame: whatever waits for that, here or in another window, would wait longer.
        requestAnimationFrame(() => requestAnimationFrame(settleUp));
        return shown;
      }
      if (!slide || !isSame(slide.place, place) || shown.dataset.slide === place.slide.id) return undefined;
      next = undefined;
      slide.article.classList.remove("ahead");
      return slide.article;
    },
  };
}

/** Lets `draw` draw in `shown`; the marks that come with it fade in, as long as the theme has it for marks that stay. */
function fadeIn(shown: Element, draw: () => void): void {
  const observer = new MutationObserver(() => {});
  observer.observe(shown, { subtree: true, childList: true });
  draw();
  const came = new Set(observer.takeRecords().flatMap(({ addedNodes }) => [...addedNodes]));
  observer.disconnect();
  for (const mark of came) {
    const { parentNode: parent } = mark;
    if (parent && holdsMarks(parent) && !came.has(parent))
      (mark as Element).animate([{ opacity: 0 }, {}], { duration: 260, easing: "ease-out" });
  }
}

const isSame = (one: Place, other: Place): boolean =>
  one.slide === other.slide &&
  one.step === other.step &&
  JSON.stringify(one.view) === JSON.stringify(other.view);
